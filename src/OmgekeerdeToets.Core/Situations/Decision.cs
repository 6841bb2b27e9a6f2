using System.Collections.Immutable;

namespace OmgekeerdeToets.Situations;

/// <summary>What a person decided on a goal (<i>besluit</i>), with that person's own reasons: the engine's advice is never one.</summary>
/// <param name="What">Dutch: <i>wat</i>, in that person's words.</param>
/// <param name="Solutions">The solutions it comes down to (<i>oplossing</i>), in name order; empty when the case does not say.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When.</param>
/// <param name="Reasons">The person's own reasons; null when the case gives none.</param>
/// <param name="DiscussedWith">Dutch: <i>besproken_met</i>; null when the case does not say.</param>
/// <param name="Response">What the resident said of it (<i>reactie</i>); null when the case does not say.</param>
/// <param name="Application">What becomes of the application (<i>aanvraag</i>); null when the case does not say.</param>
internal sealed record Decision(
    string What,
    ImmutableArray<string> Solutions,
    string By,
    DateOnly On,
    string? Reasons,
    string? DiscussedWith,
    string? Response,
    string? Application)
{
    /// <summary>Amount, days, and how it comes, as far as the case says.</summary>
    public DecisionTerms Terms { get; init; } = DecisionTerms.None;
}

/// <summary>What became of an advice (<i>afloop</i>), written down at the review.</summary>
internal sealed record Aftermath(DateOnly On, string What, string By);
