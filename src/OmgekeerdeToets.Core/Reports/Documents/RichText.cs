using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Documents;

/// <summary>How a stretch of text is told apart. Never the only sign: the words say it too.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Muted,
    Good,
    Bad,
    Open,

    /// <summary>A name as it stands in files.</summary>
    Name,
}

/// <summary>A stretch of text in one tone.</summary>
internal sealed record Run(string Text, Tone Tone);

/// <summary>Text in one or more tones.</summary>
internal sealed record RichText(ImmutableArray<Run> Runs)
{
    public static RichText Empty { get; } = new(ImmutableArray<Run>.Empty);

    public bool IsEmpty => Runs.All(run => run.Text.Length == 0);

    public static implicit operator RichText(string text) => In(Tone.Plain, text);

    public static RichText operator +(RichText left, RichText right) => new([.. left.Runs, .. right.Runs]);

    public static RichText In(Tone tone, string text) => new([new Run(text, tone)]);

    public static RichText Strong(string text) => In(Tone.Strong, text);

    public static RichText Muted(string text) => In(Tone.Muted, text);

    public static RichText Name(string name) => In(Tone.Name, name);

    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
