using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Law;

/// <summary>Who held a paraphrase against which text, and when (<i>gecontroleerd</i>).</summary>
internal sealed record ProvisionCheck(string Text, string Paraphrase, string By, DateOnly On);

/// <summary>One provision (<i>bepaling</i>), as data: never a verdict.</summary>
internal sealed record Provision
{
    public required Legislation Law { get; init; }

    public required string Article { get; init; }

    public string? Paragraph { get; init; }

    public string? Part { get; init; }

    public string? Under { get; init; }

    public required string Paraphrase { get; init; }

    /// <summary>Null when nobody checked it: <c>gecontroleerd: nee</c>.</summary>
    public ProvisionCheck? Checked { get; init; }

    public bool IsUncertain { get; init; }

    /// <summary>The core values it serves (<i>dient</i>), as <c>wet.naam</c>.</summary>
    public ImmutableArray<string> Serves { get; init; } = [];

    public DateRange Validity { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>The name as rules write it: <c>participatiewet 13 lid 1 onderdeel g</c>.</summary>
    public string Key => Law.Name + " " + Article
        + (Paragraph is null ? "" : " lid " + Paragraph)
        + (Part is null ? "" : " onderdeel " + Part)
        + (Under is null ? "" : " onder " + Under);

    public bool InForce(DateOnly date) => Validity.Contains(date);
}
