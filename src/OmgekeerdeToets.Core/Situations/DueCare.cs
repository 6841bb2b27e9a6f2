using System.Collections.Immutable;

namespace OmgekeerdeToets.Situations;

/// <summary>The kind of blame, judged (<i>verwijt</i>). Only <see cref="WillNot"/> can carry a burden.</summary>
internal enum Blame
{
    Unknown,

    /// <summary>Dutch: <i>kan niet</i>.</summary>
    Cannot,

    /// <summary>Dutch: <i>wil niet</i>.</summary>
    WillNot,

    /// <summary>Dutch: <i>wist niet</i>.</summary>
    DidNotKnow,

    /// <summary>Dutch: <i>niet bereikt</i>.</summary>
    NotReached,
}

/// <summary>A lighter way that was tried, with its date.</summary>
internal sealed record Attempt(string What, DateOnly Date);

/// <summary>What a case holds about the due care (<i>zorgvuldigheid</i>) for one burdening solution. Absent parts are unknown.</summary>
internal sealed record DueCare
{
    public ImmutableArray<Attempt> Attempts { get; init; } = [];

    public Truth Heard { get; init; }

    public Blame Blame { get; init; }

    public Truth Suitable { get; init; }

    public Truth Necessary { get; init; }

    public Truth Balanced { get; init; }

    /// <summary>Safeguards that are answered; those not named are unknown.</summary>
    public ImmutableSortedDictionary<string, Truth> Safeguards { get; init; } =
        ImmutableSortedDictionary.Create<string, Truth>(StringComparer.Ordinal);

    public string? By { get; init; }

    public string? Because { get; init; }
}
