using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>The type of an argument in code. A text has none of its own: as in a file, the concept decides what it is.</summary>
internal enum GivenAs
{
    YesNo,
    Number,
    Date,
}

/// <summary>A typed value from code, written as a case file would have it. It stands in no file, so it has no place.</summary>
/// <param name="As">The type of the argument.</param>
/// <param name="Text">The value as text.</param>
internal sealed record GivenValueSyntax(GivenAs As, string Text) : FactValueSyntax(default(OmgekeerdeToets.Text.Span));
