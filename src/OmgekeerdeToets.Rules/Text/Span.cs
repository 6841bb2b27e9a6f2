namespace OmgekeerdeToets.Text;

/// <summary>A stretch of a source text. What came from text carries its span, so that every message can point.</summary>
internal readonly record struct Span(SourceText Source, int Start, int Length)
{
    /// <summary>True for the default: what was said in code stands in no text.</summary>
    public bool IsNowhere => Source is null;

    public int End => Start + Length;

    public string Text => Source.Content.Substring(Start, Length);

    /// <summary>1-based, for people.</summary>
    public int Line => Source.LineAt(Start) + Source.FirstLineNumber;

    /// <summary>1-based, in characters, for people.</summary>
    public int Column => Start - Source.LineStart(Source.LineAt(Start)) + 1;

    /// <summary>A part of this span, by offset from its start.</summary>
    public Span Slice(int offset, int length) => new(Source, Start + offset, length);

    /// <summary>From the start of this span to the end of another in the same source.</summary>
    public Span To(Span last) => new(Source, Start, last.End - Start);

    /// <summary>This span, ending where its first line does, so that a message points at a line.</summary>
    public Span FirstLine => new(Source, Start, Math.Min(Length, Source.Line(Source.LineAt(Start)).TrimEnd().Length - (Column - 1)));

    public SourceLocation Location => new(Source.Path, Line, Column);
}
