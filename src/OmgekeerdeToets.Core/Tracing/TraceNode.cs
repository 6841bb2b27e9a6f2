using System.Collections.Immutable;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets;

/// <summary>
/// One node of the reasoning (<i>spoor</i>): advice → goal → solution → step → rule → condition → fact.
/// Nothing in it depends on time, culture, or the order of rules.
/// </summary>
public sealed record TraceNode
{
    internal TraceNode()
    {
    }

    /// <summary>Made of names (<c>doel/oplossing/sectie/regel</c>), the same tomorrow and in another file.</summary>
    public required string Id { get; init; }

    /// <summary>What was asked, in Dutch: a title, a sentence of the pack, or the condition as it is written.</summary>
    public required string Text { get; init; }

    /// <summary>The verdict in one Dutch word, such as <c>ja</c>, <c>nee</c>, <c>onbekend</c>, <c>valt_af</c>; null for a heading.</summary>
    public string? Verdict { get; init; }

    /// <summary>What was found, with its unit, as people read it; null when there is no value.</summary>
    public string? Found { get; init; }

    /// <summary>What it was compared with, with its unit; null when there is no comparison.</summary>
    public string? Expected { get; init; }

    /// <summary>Why the node is unknown, or why a rule does not count (out of its period, say), in Dutch; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The name of the concept, for a fact.</summary>
    public string? Fact
    {
        get => About.Fact;
        init => About = value == About.Fact ? About : About with { Fact = value };
    }

    /// <summary>The member of a list this is about, such as <c>kind 1</c>; null for what is about no member.</summary>
    public string? Member
    {
        get => About.Member;
        init => About = value == About.Member ? About : About with { Member = value };
    }

    /// <summary>Who said it (<i>bron</i>, or the one who judged); null when the case does not say.</summary>
    public string? Source
    {
        get => About.Source;
        init => About = value == About.Source ? About : About with { Source = value };
    }

    /// <summary>When it was stated; null when the case does not say.</summary>
    public DateOnly? Date
    {
        get => About.Date;
        init => About = value == About.Date ? About : About with { Date = value };
    }

    /// <summary>True when this rests on a judgement of a person: then it is theirs, never the law's.</summary>
    public bool IsJudgement
    {
        get => About.IsJudgement;
        init => About = value == About.IsJudgement ? About : About with { IsJudgement = value };
    }

    /// <summary>Where the rule stands; null for what stands in no file.</summary>
    public SourceLocation? Location
    {
        get => About.Location;
        init => About = ReferenceEquals(value, About.Location) ? About : About with { Location = value };
    }

    /// <summary>The provision, in the legal step; null elsewhere.</summary>
    public Citation? Citation
    {
        get => About.Citation;
        init => About = ReferenceEquals(value, About.Citation) ? About : About with { Citation = value };
    }

    /// <summary>What this is about: shared by all nodes that are about the same.</summary>
    internal TraceAbout About { get; init; } = TraceAbout.Nothing;

    /// <summary>An exception (<i>tenzij</i>): for the node above it counts the other way round.</summary>
    internal bool IsException { get; init; }

    /// <summary>How the verdict comes from what stands below.</summary>
    internal Joining Joining { get; init; }

    /// <summary>What this rests on.</summary>
    public ImmutableArray<TraceNode> Children { get; init; } = [];
}
