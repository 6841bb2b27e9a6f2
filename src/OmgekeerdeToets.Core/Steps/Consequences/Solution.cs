using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>A solution (<i>oplossing</i>) as the pack, or a person named in the case, describes it.</summary>
internal sealed record Solution
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required SolutionForm Form { get; init; }

    public required Help Helps { get; init; }

    /// <summary>Holds when the solution can work here (<i>geschikt_als</i>).</summary>
    public required Rule Suitable { get; init; }

    /// <summary>Dutch: <i>standaardaanpak</i>: the road usually taken.</summary>
    public bool IsStandardApproach { get; init; }

    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Dutch: <i>vraagt_van_inwoner</i>: what it asks of people.</summary>
    public ImmutableArray<string> AsksOfResident { get; init; } = [];

    public ImmutableArray<ConsequenceRule> Consequences
    {
        get;
        init => (field, DecisiveConsequences) = (value, [.. value.Where(consequence => consequence.DecidesAgainst).Select(decisive => decisive.Rule)]);
    }
    = [];

    public ImmutableArray<ArgumentRule> Arguments
    {
        get;
        init => (field, DecisiveArguments) = (value, [.. value.Where(argument => argument.DecidesAgainst).Select(decisive => decisive.Rule)]);
    }
    = [];

    /// <summary>Those of <see cref="Consequences"/> that decide against it by themselves.</summary>
    public ImmutableArray<Rule> DecisiveConsequences { get; private init; } = [];

    /// <summary>Those of <see cref="Arguments"/> that decide against it by themselves.</summary>
    public ImmutableArray<Rule> DecisiveArguments { get; private init; } = [];

    public ImmutableArray<LegalEntry> LegalEntries { get; init; } = [];

    /// <summary>Dutch: <i>feitelijk</i>: why it needs no decision and no article; null when it does need one.</summary>
    public string? FactualBecause { get; init; }

    /// <summary>Dutch: <i>waarborgen</i>: safeguards that a burdening solution cannot skip.</summary>
    public ImmutableArray<string> Safeguards { get; init; } = [];

    /// <summary>Dutch: <i>eerst</i>: lighter solutions that come first.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>Dutch: <i>sluit_uit</i>: solutions it cannot go together with, as <c>doel/oplossing</c>. Acts in the plan, never on an outcome.</summary>
    public ImmutableArray<string> RulesOut { get; init; } = [];

    /// <summary>Dutch: <i>vereist</i>: solutions it cannot do without, as <c>doel/oplossing</c>. Acts in the plan, never on an outcome.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    /// <summary>Dutch: <i>versterkt</i>: solutions it makes work better, as <c>doel/oplossing</c>. Acts in the plan, never on an outcome.</summary>
    public ImmutableArray<string> Strengthens { get; init; } = [];

    public string? Who { get; init; }

    /// <summary>Dutch: <i>overdracht: warm</i>.</summary>
    public bool WarmHandover { get; init; }

    public string? FollowUp { get; init; }

    /// <summary>Dutch: <i>herziening</i>: in how many months the advice is looked at again; null when the pack does not say.</summary>
    public Period? Review { get; init; }

    /// <summary>Dutch: <i>past_bij</i>: working principles it fits.</summary>
    public ImmutableArray<string> Principles { get; init; } = [];

    public ImmutableArray<ShownValue> Shown { get; init; } = [];

    /// <summary>Dutch: <i>wint_nooit</i>: why this solution is never expected to win in the cases of the pack.</summary>
    public string? NeverWins { get; init; }

    public string? Explanation { get; init; }

    public string? Source { get; init; }

    /// <summary>Who brought it in, when it is no solution of the pack (<i>eigen_voorstel</i>).</summary>
    public string? ProposedBy { get; init; }

    public DateRange Validity { get; init; }

    public SourceLocation? Location { get; init; }

    public bool IsBurdening => Form >= SolutionForm.Duty;

    /// <summary>Talking and doing nothing differ per goal; any other solution of one name in several goals is one solution.</summary>
    public bool IsOnePerGoal => Form is SolutionForm.Talk or SolutionForm.Nothing;

    /// <summary>Talking, contact and doing nothing need no article.</summary>
    public bool NeedsNoBasis => FactualBecause is not null
        || Form is SolutionForm.Talk or SolutionForm.Contact or SolutionForm.Nothing;
}

/// <summary>How much it helps (<i>helpt</i>).</summary>
/// <param name="Wholly">Dutch: <i>helemaal</i>; otherwise <i>deels</i>.</param>
/// <param name="Because">Dutch: <i>omdat</i>.</param>
/// <param name="When">When it helps as said; where this does not hold it helps one step less. Null: always.</param>
internal sealed record Help(bool Wholly, string Because, Rule? When);

/// <summary>A whole number of days or months.</summary>
internal readonly record struct Period(int Months, int Days);
