using OmgekeerdeToets.Law;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>Why a solution fell away, or cannot be assessed yet. Data; the sentence is made in the reports.</summary>
internal enum ReasonKind
{
    /// <summary>The solution is outside its period.</summary>
    OutOfValidity,

    /// <summary>Dutch: <i>geschikt_als</i>.</summary>
    Suitability,

    /// <summary>A condition: backing, or a rule.</summary>
    Condition,

    /// <summary>A decisive argument against.</summary>
    Decisive,

    /// <summary>An exclusion of the law.</summary>
    Exclusion,

    /// <summary>Nothing carries it.</summary>
    NoBasis,

    /// <summary>The law hangs on what is unknown.</summary>
    Law,

    /// <summary>Due care, for a burdening solution.</summary>
    DueCare,
}

/// <param name="Kind">What kind of reason.</param>
/// <param name="Verdict">False: it fell on this. Unknown: it waits for this.</param>
/// <param name="Rule">The rule it rests on; null when it rests on none.</param>
internal sealed record Reason(ReasonKind Kind, Truth Verdict, Rule? Rule = null)
{
    public Condition? Condition { get; init; }

    public LegalEntry? Entry { get; init; }

    public DueCareItem? DueCare { get; init; }

    public Provision? Provision => Entry?.Provision;
}
