using OmgekeerdeToets.Evaluation.DecisionSpace;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// The property by itself, on a fixed set of packs in small portions: <c>mutation/run engine</c> tries every mutant of the
/// engine with these tests and no other.
/// </summary>
public sealed class EngineMutationTests
{
    private const int PacksOfAPortion = 2;
    private const int Cases = 12;
    private const int Apart = 100;
    private const int CasesOfAFormula = 4;
    private const int MostFormulas = 20;
    private const int CasesOfTheCorpus = 120;

    public static TheoryData<int> Usual { get; } = Portions(7_000, 40);

    public static TheoryData<int> Wide { get; } = Portions(20_000, 24);

    public static TheoryData<int> Small { get; } = Portions(30_000, 24);

    public static TheoryData<int> Lists { get; } = Portions(40_000, 24);

    public static TheoryData<int> Again { get; } = Portions(60_000, 24);

    public static TheoryData<int> Formulas { get; } = Portions(50_000, 8);

    [Theory]
    [MemberData(nameof(Usual))]
    public void The_engine_finds_what_the_reference_finds_on_a_fixed_set_of_packs(int first) => FindTheSame(first, PackSize.Usual);

    [Theory]
    [MemberData(nameof(Wide))]
    public void And_where_numbers_are_very_large_or_very_fine(int first) => FindTheSame(first, PackSize.Wide);

    [Theory]
    [MemberData(nameof(Small))]
    public void And_where_numbers_lie_close_together(int first) => FindTheSame(first, PackSize.Small);

    [Theory]
    [MemberData(nameof(Lists))]
    public void And_where_much_is_worked_out_of_lists(int first) => FindTheSame(first, PackSize.Lists);

    [Theory]
    [MemberData(nameof(Again))]
    public void And_where_the_same_is_asked_again_and_again(int first) => FindTheSame(first, PackSize.Again);

    [Theory]
    [MemberData(nameof(CorpusTests.Names), MemberType = typeof(CorpusTests))]
    public void And_on_the_packs_of_the_corpus(string name)
    {
        var folder = Checkout.Path("tests", "corpus", "engines", name);
        var pack = RulePack.Load(folder).GetOrThrow();
        var (reference, draw) = (Engines.ReferenceOf(pack), new SituationDraw(pack, Apart));
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "casussen")))
        {
            Engines.Difference(pack.Rules, reference, new CaseReader(pack).ReadFile(file).GetOrThrow()).Should().BeNull();
        }

        for (var i = 0; i < CasesOfTheCorpus; i++)
        {
            Engines.Difference(pack.Rules, reference, draw.Next()).Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void And_of_a_formula_by_itself(int first)
    {
        var sample = new Sample(PackDraw.Of((ulong)first, first % (2 * Apart) == 0 ? PackSize.Usual : PackSize.Wide), (ulong)first);
        var pack = sample.Load()!;
        var formulas = pack.Bound.Amounts.Select(amount => amount.Formula.Expression)
            .Concat(pack.Bound.Rules.SelectMany(rule => rule.Conditions))
            .Take(MostFormulas)
            .ToList();
        foreach (var situation in sample.Cases(pack, CasesOfAFormula))
        {
            var facts = new FormulaFacts(situation, pack.Blueprint.Policies, situation.ReferenceDate);
            foreach (var formula in formulas)
            {
                var found = FormulaSpace.Value(formula, situation.Content.Facts, situation.ReferenceDate);
                FormulaValues.Machine(found, formula.Type).Should().Be(FormulaValues.Machine(TreeWalk.Explain(formula, facts)));
            }
        }
    }

    private static TheoryData<int> Portions(int first, int count) => [.. Enumerable.Range(0, count).Select(i => first + (i * Apart))];

    private static void FindTheSame(int first, PackSize size)
    {
        for (var seed = (ulong)first; seed < (ulong)(first + PacksOfAPortion); seed++)
        {
            var sample = new Sample(PackDraw.Of(seed, size), seed);
            var pack = sample.Load()!;

            EngineTests.Difference(sample, pack, pack.Rules, Cases).Should().BeNull();
        }
    }
}
