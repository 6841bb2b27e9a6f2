using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

internal enum TokenKind
{
    /// <summary>After the last token, and wherever reading has stopped.</summary>
    End,
    Word,
    Number,
    Date,
    Text,
    Sign,
}

/// <summary>A word, number, date, text or sign of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word or sign as the language has it; the content of a text.</param>
/// <param name="Span">Where it stands; an everyday phrase that was replaced gives all its words this span.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Date">The value of a date.</param>
internal readonly record struct Token(TokenKind Kind, string Text, Span Span, Fraction Number = default, DateOnly Date = default)
{
    public bool Is(string text) => Kind is TokenKind.Word or TokenKind.Sign && Text == text;
}
