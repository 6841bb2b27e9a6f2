using OmgekeerdeToets.Law;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>What a condition (<i>voorwaarde</i>) asks.</summary>
internal enum ConditionKind
{
    /// <summary>Dutch: <i>draagvlak</i>: the resident backs it. Read from the situation, no engine sees it.</summary>
    ResidentBacking,

    /// <summary>Dutch: <i>draagvlak_organisatie</i>.</summary>
    OrganisationBacking,

    /// <summary>A rule of the pack.</summary>
    Rule,
}

/// <summary>A condition of a solution. Unknown does not stand in the way: it becomes an agreement to make.</summary>
internal sealed record Condition
{
    public required ConditionKind Kind { get; init; }

    /// <summary>For backing a rule that is never computed: only its name and place count.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Dutch: <i>afspraak</i>.</summary>
    public string? Agreement { get; init; }

    /// <summary>Dutch: <i>vrijwillig</i>: the resident may refuse without more.</summary>
    public bool IsVoluntary { get; init; }

    /// <summary>The provision on which the agreement can be laid on someone; null when it is voluntary.</summary>
    public Provision? Basis { get; init; }
}
