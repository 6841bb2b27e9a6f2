using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// What a solution has, in the order in which it is read. That is the order of names, so that moving a rule inside its file
/// changes nothing, and it is the same in every case: worked out once per solution.
/// </summary>
internal sealed class SolutionParts
{
    private static readonly ConditionalWeakTable<Solution, SolutionParts> Known = [];

    private readonly HashSet<FactDefinition> _reads;

    private SolutionParts(Solution solution)
    {
        _reads = LeafSlots.ReadBy(solution).Select(leaf => leaf.Fact).ToHashSet();
        HelpText = NodeWording.Help(solution.Helps.Because);
        Consequences = [.. GoalContext.InOrder(solution.Consequences, consequence => consequence.Rule)];
        Arguments = [.. GoalContext.InOrder(solution.Arguments, argument => argument.Rule)];
        LegalEntries = [.. GoalContext.InOrder(solution.LegalEntries, entry => entry.Rule)];
        RowEntries = [.. GoalContext.InOrder(Rows.RowsOf(solution), entry => entry.Rule)];
        ConsequencesByParty =
        [
            .. Consequences.OrderBy(consequence => consequence.Party)
                .ThenBy(consequence => consequence.LongTerm)
                .ThenBy(consequence => consequence.SpeaksFor switch { true => 0, false => 1, null => 2 })
                .ThenByDescending(consequence => consequence.Weight),
        ];
        ArgumentsByWeight = [.. Arguments.OrderByDescending(argument => argument.SpeaksFor).ThenByDescending(argument => argument.Weight)];
        Conditions = [.. Enumerable.Range(0, solution.Conditions.Length).OrderBy(i => solution.Conditions[i].Rule.Id, StringComparer.Ordinal)];
    }

    public string HelpText { get; }

    public ImmutableArray<ConsequenceRule> Consequences { get; }

    /// <summary>By who is touched, short before long, for before against; an amount comes after the arguments.</summary>
    public ImmutableArray<ConsequenceRule> ConsequencesByParty { get; }

    public ImmutableArray<ArgumentRule> Arguments { get; }

    /// <summary>For before against, heavy before light.</summary>
    public ImmutableArray<ArgumentRule> ArgumentsByWeight { get; }

    public ImmutableArray<LegalEntry> LegalEntries { get; }

    public ImmutableArray<RowEntry> RowEntries { get; }

    /// <summary>The places of the conditions in the solution.</summary>
    public ImmutableArray<int> Conditions { get; }

    /// <summary>Whether the rules and amounts of the solution read this.</summary>
    public bool Reads(FactDefinition fact) => _reads.Contains(fact);

    public static SolutionParts Of(Solution solution) => Known.GetValue(solution, one => new SolutionParts(one));
}
