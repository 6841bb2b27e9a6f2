using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets;

/// <summary>What a pack says apart from any case: the vocabulary, the goals with their solutions, the law, the order of weighing.</summary>
internal sealed record Blueprint
{
    public required PackIdentity Pack { get; init; }

    /// <summary>By <see cref="FactDefinition.Index"/>.</summary>
    public required ImmutableArray<FactDefinition> Facts { get; init; }

    /// <summary>Names that the pack works out itself (<i>afleidingen</i>, <i>normen</i>), those of a list as <c>lijst.naam</c>: no case gives them.</summary>
    public ImmutableSortedSet<string> Computed { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What people read for those names, where the pack says so.</summary>
    public ImmutableSortedDictionary<string, string> ComputedLabels { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>In name order, so that nothing depends on files.</summary>
    public required ImmutableArray<Goal> Goals { get; init; }

    public ImmutableArray<Provision> Provisions { get; init; } = [];

    public ImmutableArray<CoreValue> CoreValues { get; init; } = [];

    /// <summary>Facts and judgements that contradict each other (<i>controles</i>).</summary>
    public ImmutableArray<ConsistencyCheck> Checks { get; init; } = [];

    /// <summary>What the municipality chose (<i>beleid</i>), with the period each choice holds; whoever builds a situation fills them in.</summary>
    public ImmutableArray<PolicyChoice> Policies { get; init; } = [];

    public WorkingMethod Method { get; init; } = WorkingMethod.Default;

    /// <summary>The criteria, in order (<i>weging</i>).</summary>
    public ImmutableArray<Criterion> Order { get; init; } = Criteria.Default;

    /// <summary>Over how many months costs are added up (<i>horizon</i>).</summary>
    public int HorizonMonths { get; init; } = 36;

    /// <summary>How many months are the short term (<i>korte_termijn</i>).</summary>
    public int ShortTermMonths { get; init; } = 6;

    public required int RuleCount { get; init; }

    public required int AmountCount { get; init; }

    public Goal? FindGoal(string name) => Goals.FirstOrDefault(goal => goal.Name == name);

    public FactDefinition? FindFact(string name)
    {
        // A loop: every condition that is put into words asks this, and a lambda would be an object each time.
        foreach (var fact in Facts)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }
}

/// <summary>Which pack this is; every report names it.</summary>
/// <param name="Name">Dutch: <i>naam</i>.</param>
/// <param name="Version">Dutch: <i>versie</i>.</param>
/// <param name="Fingerprint"><c>sha256:…</c> over the bound model in canonical form, so that moving rules does not change it.</param>
/// <param name="Folder">The folder it was loaded from as the user named it; null for the built-in pack or one from memory.</param>
/// <param name="IsBuiltIn">True for the pack that ships inside the library.</param>
internal sealed record PackIdentity(string Name, string Version, string Fingerprint, string? Folder, bool IsBuiltIn);

/// <summary>A contradiction to point out above the advice, which becomes provisional (<i>controle</i>).</summary>
/// <param name="Rule">Holds when the contradiction is there.</param>
/// <param name="Text">What the reader is told (<i>melding</i>).</param>
internal sealed record ConsistencyCheck(Rule Rule, string Text);

/// <summary>A choice of the municipality (<i>beleidskeuze</i>): its value while it holds.</summary>
/// <param name="Definition">The concept; <see cref="FactDefinition.IsPolicyChoice"/> is true for it.</param>
/// <param name="Value">The value chosen.</param>
/// <param name="Source">Where it was decided (<i>bron</i>); null when the pack does not say.</param>
/// <param name="Validity">When it holds; periods of one concept do not overlap.</param>
internal sealed record PolicyChoice(FactDefinition Definition, FactValue Value, string? Source, DateRange Validity);
