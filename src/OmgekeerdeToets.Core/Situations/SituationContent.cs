using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Situations;

/// <summary>Who linked a wish to a goal of the pack (<i>doelen</i>).</summary>
internal enum ChosenBy
{
    /// <summary>Nobody: the goal shows only when the facts raise it (<i>gesignaleerd</i>).</summary>
    Nobody,

    /// <summary>Dutch: <i>inwoner</i>.</summary>
    Resident,

    /// <summary>Dutch: <i>klantmanager</i>.</summary>
    CaseManager,

    /// <summary>Dutch: <i>samen</i>.</summary>
    Together,
}

/// <summary>A solution someone named brought in (<i>eigen_voorstel</i>): holds no conditions, every sentence is a statement.</summary>
internal sealed record OwnProposal(string Goal, Solution Solution);

/// <summary>All a case holds, checked against the pack by whoever built it.</summary>
internal sealed record SituationContent
{
    private static readonly Occasion NoOccasion = new(OccasionKind.None);

    private readonly ImmutableArray<Fact?> _facts;

    public string? Name { get; init; }

    public required DateOnly ReferenceDate { get; init; }

    /// <summary>The line of the stream it came from, counted from 1; 0 for a case of its own.</summary>
    public int Line { get; init; }

    public Occasion Occasion { get; init; } = NoOccasion;

    public HelpRequest? HelpRequest { get; init; }

    /// <summary>By goal name.</summary>
    public ImmutableSortedDictionary<string, ChosenBy> Goals { get; init; } = Nothing<ChosenBy>.ByName;

    /// <summary>By the index of the definition in the blueprint; null where the case says nothing.</summary>
    public required ImmutableArray<Fact?> Facts
    {
        get => _facts;
        init => (_facts, Words) = (value, FactWord.Of(value.AsSpan()));
    }

    /// <summary>The same facts as an engine looks them up; see <see cref="FactWord"/>.</summary>
    public ImmutableArray<long> Words { get; private init; }

    /// <summary>By <c>oplossing</c> or <c>doel/oplossing</c>.</summary>
    public BySolution<Backing> Backings { get; init; } = BySolution<Backing>.None;

    /// <summary>By <c>oplossing</c> or <c>doel/oplossing</c>.</summary>
    public BySolution<DueCare> DueCare { get; init; } = BySolution<DueCare>.None;

    public ImmutableArray<Particular> Particulars { get; init; } = [];

    public ImmutableArray<OwnProposal> OwnProposals { get; init; } = [];

    /// <summary>The answers of the one who decides to the reflection questions (<i>zuiver</i>); kept, never a condition.</summary>
    public ImmutableArray<string> Reflections { get; init; } = [];

    /// <summary>By goal name.</summary>
    public ImmutableSortedDictionary<string, Decision> Decisions { get; init; } = Nothing<Decision>.ByName;

    /// <summary>By goal name.</summary>
    public ImmutableSortedDictionary<string, Aftermath> Aftermaths { get; init; } = Nothing<Aftermath>.ByName;

    /// <summary>Dates that count beside the reference date (<i>datums</i>): aanvraag, tijdvak, besluit, as written.</summary>
    public ImmutableSortedDictionary<string, string> Dates { get; init; } = Nothing<string>.ByName;

    /// <summary>True when the case is invented (<i>fictief</i>).</summary>
    public bool IsFictional { get; init; }

    /// <summary>True when the case was made anonymous (<i>geanonimiseerd</i>).</summary>
    public bool IsAnonymised { get; init; }

    public string? Explanation { get; init; }

    public string? Source { get; init; }

    /// <summary>What most cases hold of most things; one object for all of them.</summary>
    private static class Nothing<T>
    {
        public static readonly ImmutableSortedDictionary<string, T> ByName =
            ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
    }
}
