using OmgekeerdeToets.Benchmarks.Workloads;
using OmgekeerdeToets.Evaluation;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>A loaded workload with the cases a row runs over, checked against the reference before anything is timed.</summary>
internal sealed class Field
{
    /// <summary>How many cases a row runs over, in turn.</summary>
    public const int Cases = 64;

    private Field(RulePack pack, Situation[] situations)
    {
        Pack = pack;
        Situations = situations;
    }

    public RulePack Pack { get; }

    public Situation[] Situations { get; }

    /// <summary>What every rule means: the plain walk over the tree.</summary>
    public IRuleSet Reference => new ReferenceRuleSet(Pack.Bound, Pack.Blueprint);

    public static Field Of(Workload workload, CaseLines? cases = null, int count = Cases)
    {
        var pack = workload.Load();
        var reader = new CaseReader(pack);
        var lines = cases ?? workload.Cases;
        var field = new Field(pack, [.. Enumerable.Range(1, count).Select(number => reader.ReadText(lines.Line(number)).GetOrThrow())]);
        field.Check();
        return field;
    }

    private void Check()
    {
        foreach (var situation in Situations)
        {
            var (expected, found) = (Findings.Of(Reference, situation), Findings.Of(Pack.Rules, situation));
            Differs.When(!found.Truths.SequenceEqual(expected.Truths), situation, "the truth of a rule");
            Differs.When(!found.Amounts.SequenceEqual(expected.Amounts), situation, "an amount");
        }
    }
}
