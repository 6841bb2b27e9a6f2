using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets;

/// <summary>
/// A concept of the vocabulary (<i>begrip</i>), or a field of a list (<i>veld</i>): its name, type and unit, the question
/// that asks for it, and whether it is a fact, a person's judgement (<i>beoordeling</i>) or a policy choice (<i>beleidskeuze</i>).
/// Immutable; belongs to one pack.
/// </summary>
public sealed class FactDefinition
{
    internal FactDefinition()
    {
    }

    /// <summary>The name used in rules and cases, such as <c>afstand_tot_school</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What people read, such as <c>de afstand van huis naar school</c>; the name with spaces when the pack gives none.</summary>
    public required string Label { get; init; }

    /// <summary>What people read when the answer is no (<i>label_nee</i>); null when the pack gives none.</summary>
    public string? LabelNegated { get; init; }

    /// <summary>What kind of value it holds.</summary>
    public required FactType Type { get; init; }

    /// <summary>The unit in the singular, such as <c>km</c>, <c>jaar</c> or <c>euro per maand</c>; null for a bare number and for other types.</summary>
    public string? Unit { get; init; }

    /// <summary>True for a judgement of a person (<i>beoordeling</i>): never computed, always with who and why.</summary>
    public bool IsJudgement { get; init; }

    /// <summary>True for a choice of the municipality (<i>beleidskeuze</i>): its value comes from the pack.</summary>
    public bool IsPolicyChoice { get; init; }

    /// <summary>The role that judges (<i>beoordeeld_door</i>), such as <c>klantmanager_inkomen</c>; null when it is no judgement or the pack does not say.</summary>
    public string? JudgedBy { get; init; }

    /// <summary>What the one who judges weighs (<i>weeg_mee</i>); empty when there is no yardstick.</summary>
    public ImmutableArray<string> Yardstick { get; init; } = [];

    /// <summary>The question that asks for it (<i>vraag</i>); null when the pack gives none.</summary>
    public string? Question { get; init; }

    /// <summary>The names a choice (<i>keuze</i>) can hold; empty for other types.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>What people read for an option; one that is not in it is read with spaces.</summary>
    internal ImmutableSortedDictionary<string, string> OptionLabels { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The fields of a list (<i>velden</i>); empty for other types.</summary>
    public ImmutableArray<FactDefinition> Fields { get; init; } = [];

    /// <summary>The list this is a field of; null for a concept of its own.</summary>
    public string? List { get; init; }

    /// <summary>The life domain (<i>leefgebied</i>); null when the pack does not say.</summary>
    public string? LifeDomain { get; init; }

    /// <summary>Where the pack declares it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Place in the blueprint's facts, or for a field among the fields of its list.</summary>
    internal int Index { get; init; }

    internal Fraction? Minimum { get; init; }

    internal Fraction? Maximum { get; init; }

    /// <summary>How many decimals a value may have at most; null when the pack does not say.</summary>
    internal int? Decimals { get; init; }

    internal Sensitivity Sensitivity { get; init; } = Sensitivity.Ordinary;

    internal Influence Influence { get; init; }

    /// <summary>Dutch: <i>gevoelig</i>: health, disability and the like; may only help.</summary>
    internal bool IsDelicate { get; init; }

    /// <summary>
    /// About somebody's health (by its life domain), or a distinction that a provision itself demands (<i>vereist_door</i>): like
    /// what is delicate, never named as something to change.
    /// </summary>
    internal bool IsProtected { get; init; }

    /// <summary>Dutch: <i>gegeven_voor: hulp</i>: told for help, so never a condition of a burden.</summary>
    internal bool GivenForHelp { get; init; }

    /// <summary>Dutch: <i>verplicht_te_vertellen</i>: the provision that makes answering a duty; null when answering is free.</summary>
    internal string? DutyToTell { get; init; }

    internal string? Explanation { get; init; }

    /// <summary>The name as rules write it: <c>lijst.veld</c> for a field.</summary>
    internal string QualifiedName => List is null ? Name : $"{List}.{Name}";

    /// <summary>The name, and its type and unit.</summary>
    public override string ToString() => Unit is null ? $"{QualifiedName} ({Type})" : $"{QualifiedName} ({Type}, {Unit})";
}
