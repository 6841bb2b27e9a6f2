using System.Collections.Immutable;

namespace OmgekeerdeToets;

/// <summary>
/// Whether the open questions can change the advice on a goal. Exact where everything could be looked at;
/// never a wrong certainty where it could not.
/// </summary>
public sealed record Robustness
{
    internal Robustness()
    {
    }

    /// <summary>Dutch: <i>onderzocht</i> is not <i>niet</i>: it was looked into.</summary>
    public required bool WasInvestigated { get; init; }

    /// <summary>Dutch: <i>onderzocht: volledig</i>: every completion was accounted for. False with investigation means <i>ten_dele</i>.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Dutch: <i>open_vragen_maken_niet_uit</i>: true when every completion gives this advice, false when one gives another, unknown when that could not be settled.</summary>
    public required Truth OpenQuestionsDoNotMatter { get; init; }

    /// <summary>Dutch: <i>hangt_af_van</i>: the open facts on which the advice turns, in asking order; when not complete it may name too much.</summary>
    public required ImmutableArray<string> DependsOn { get; init; }
}
