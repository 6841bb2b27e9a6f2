using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>One question of an interview as people read it.</summary>
internal sealed record Inquiry
{
    /// <summary>The concept, <c>lijst.veld</c>, <c>draagvlak</c>, or the key of the case that holds the answer.</summary>
    public required string Key { get; init; }

    public required InquiryKind Kind { get; init; }

    /// <summary>0 for what is asked before the steps, 1 to 4, and 5 for backing.</summary>
    public required int Step { get; init; }

    /// <summary>The goal it is asked for; null before the steps.</summary>
    public string? Goal { get; init; }

    public required string Text { get; init; }

    public required string Purpose { get; init; }

    /// <summary>Whether answering is a duty, free, or somebody else's: a sentence; null where it goes without saying.</summary>
    public string? Duty { get; init; }

    /// <summary>The provision that makes answering a duty; null when answering is free.</summary>
    public string? Provision { get; init; }

    /// <summary>How an answer is written.</summary>
    public required string Help { get; init; }

    /// <summary>What it is put together with; null when it stands alone.</summary>
    public Topic? Topic { get; init; }

    /// <summary>The same as people read it: the one question that all of its questions are part of; null when it stands alone.</summary>
    public string? TopicText { get; init; }

    /// <summary>What can be chosen from.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Each is answered by itself: members of a list, or solutions. Empty for a question with one answer.</summary>
    public ImmutableArray<Option> Parts { get; init; } = [];

    /// <summary>Of a list: what is asked of every member after this; empty for everything else.</summary>
    public ImmutableArray<Option> PerMember { get; init; } = [];

    /// <summary>What the one who judges weighs.</summary>
    public ImmutableArray<string> Yardstick { get; init; } = [];

    /// <summary>What it asks for; null for open questions and backing.</summary>
    public FactDefinition? Definition { get; init; }

    /// <summary>What the rules want to know; null for an open question.</summary>
    public AskingTurn? Turn { get; init; }

    /// <summary>Whether this belongs with that one: in one step, about one thing.</summary>
    public bool GoesOnWith(Inquiry? other) => Topic is not null && other is not null && other.Step == Step && other.Topic?.Key == Topic.Key;
}

/// <summary>A choice: the name in files, and what people read.</summary>
internal sealed record Option(string Name, string Label);
