using System.Collections.Immutable;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>What can differ between cases that are alike in the facts.</summary>
internal enum DifferenceKind
{
    /// <summary>Dutch: <i>beoordeling</i>.</summary>
    Judgement,

    /// <summary>Dutch: <i>draagvlak</i>.</summary>
    Backing,

    /// <summary>Dutch: <i>zorgvuldigheid</i>.</summary>
    DueCare,

    /// <summary>Dutch: <i>eigen voorstel</i>.</summary>
    OwnProposal,

    /// <summary>Dutch: <i>bijzonderheid</i>.</summary>
    Particular,

    /// <summary>Dutch: <i>peildatum</i>: other rules may hold on the other day.</summary>
    ReferenceDate,

    /// <summary>Dutch: <i>advies</i>.</summary>
    Advice,

    /// <summary>Dutch: <i>besluit</i>.</summary>
    Decision,
}

/// <summary>One side of a difference, with its reasons: both sides are always told.</summary>
/// <param name="Says">What it is there, in words.</param>
/// <param name="By">Who said so, a role; null when nobody did or it is not told.</param>
/// <param name="Because">The reasons in that person's words; null when there are none.</param>
internal sealed record Side(string Says, string? By = null, string? Because = null);

/// <summary>Something that differs, as matter for a talk: no side is the right one.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The concept or the solution; null where it is about the goal.</param>
/// <param name="Label">What people read.</param>
/// <param name="Here">In the case that was named.</param>
/// <param name="There">In the other.</param>
internal sealed record CaseDifference(DifferenceKind Kind, string? Name, string Label, Side Here, Side There)
{
    /// <summary>What the one who judges weighs (<i>weeg_mee</i>), to talk along.</summary>
    public ImmutableArray<string> Yardstick { get; init; } = [];
}
