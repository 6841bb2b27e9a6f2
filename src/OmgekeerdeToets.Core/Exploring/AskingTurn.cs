using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>Of whom something is asked.</summary>
internal enum TurnKind
{
    /// <summary>The resident tells a fact.</summary>
    Fact,

    /// <summary>A register knows it: it is looked up, and nobody is asked.</summary>
    LookUp,

    /// <summary>A person judges, with a reason.</summary>
    Judgement,

    /// <summary>What the resident thinks of several solutions, side by side.</summary>
    Backing,

    /// <summary>What the organisation thinks of several solutions, side by side.</summary>
    OrganisationBacking,
}

/// <summary>One turn of a conversation: one fact, one field of all members of a list, or backing of several solutions side by side.</summary>
/// <param name="Verdict">The goal it is asked for, as it stands.</param>
/// <param name="Facts">What is answered in this turn; more than one for a list or for backing.</param>
internal sealed record AskingTurn(GoalVerdict Verdict, ImmutableArray<OpenFact> Facts)
{
    /// <summary>What it is put together with; null when it stands alone.</summary>
    public Topic? Topic { get; init; }

    /// <summary>A sign of danger: before everything else of its step.</summary>
    public bool IsSign { get; init; }

    public OpenFact First => Facts[0];

    public FactDefinition? Definition => First.Definition;

    /// <summary>1 to 4, and 5 for backing.</summary>
    public int Step => First.Step;

    /// <summary>The concept, <c>lijst.veld</c>, <c>draagvlak</c> or <c>draagvlak_organisatie</c>.</summary>
    public string Key => First.ShortName;

    public TurnKind Kind => First switch
    {
        { Backing: not null, OfOrganisation: true } => TurnKind.OrganisationBacking,
        { Backing: not null } => TurnKind.Backing,
        { Definition.IsJudgement: true } => TurnKind.Judgement,
        { Definition.Sensitivity: Sensitivity.Known } => TurnKind.LookUp,
        _ => TurnKind.Fact,
    };
}
