namespace OmgekeerdeToets;

/// <summary>
/// One message (<i>melding</i>) about what an author wrote: a permanent code, the place, the line, and what to do.
/// Messages are Dutch; a mistake of an author is never an exception.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>The permanent code, such as <c>OT2003</c>; every code has a page that <c>leg-uit</c> shows.</summary>
    public required string Code { get; init; }

    /// <summary>Error or warning.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in Dutch, in one sentence without a final full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it (<i>wenk</i>), in Dutch; null when there is nothing sensible to say.</summary>
    public string? Hint { get; init; }

    /// <summary>The file, relative to the pack or as the user named it; empty when the message is about no file.</summary>
    public string Path { get; init; } = "";

    /// <summary>The line, counted from 1; 0 when the message is about no line.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from 1; 0 when the message is about no line.</summary>
    public int Column { get; init; }

    /// <summary>How many characters of the line are meant; at least 1 where there is a line.</summary>
    public int Length { get; init; }

    /// <summary>The text of the line as it stands in the file; null when the message is about no line.</summary>
    public string? SourceLine { get; init; }
}
