using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// Reads a number or date. There is one way to write each, so that no reader can take one number for another;
/// every other way is refused with the right one.
/// </summary>
internal static class NumberReader
{
    /// <summary>The number or date at this place; null, and refused, when it cannot be read as one at all.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="start">Where in it the number begins: at a digit, or at a point before one.</param>
    /// <param name="inOptions">Whether it stands between the brackets of <c>een van (…)</c>, where a comma may separate.</param>
    /// <param name="refusals">Where to complain.</param>
    public static Token? Read(Span formula, int start, bool inOptions, Refusals refusals)
    {
        var rest = Text(formula)[start..];
        if (DateReader.LengthOfDate(rest) is var dateLength && dateLength > 0)
        {
            return DateReader.Read(formula.Slice(start, dateLength), refusals);
        }

        var spaced = SpacedNumber.LengthOf(rest);
        var span = formula.Slice(start, spaced > 0 ? spaced : LengthOfNumber(rest, inOptions));
        var written = span.Text;
        if ((spaced > 0 ? JudgeSpaced(span, written, refusals) : Judge(span, written, inOptions, refusals)) is not { } right)
        {
            return null;
        }

        if (!FractionText.TryParse(right, out var number))
        {
            refusals.Add(span, NotationMessages.NumberTooLarge());
            return null;
        }

        return AfterNumber(formula, span, number, refusals);
    }

    // Digits, points, underscores, a comma with a digit after it, and an exponent.
    private static int LengthOfNumber(ReadOnlySpan<char> text, bool inOptions)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '_' or '.'
            || (text[length] == ',' && IsDigitAt(text, length + 1) && !(inOptions && IsList(text, length)))))
        {
            length++;
        }

        if (length < text.Length && text[length] is 'e' or 'E')
        {
            var sign = length + 1 < text.Length && text[length + 1] is '+' or '-' ? 1 : 0;
            if (IsDigitAt(text, length + 1 + sign))
            {
                length += 1 + sign;
                while (IsDigitAt(text, length))
                {
                    length++;
                }
            }
        }

        return length;
    }

    private static bool IsList(ReadOnlySpan<char> text, int comma) => text[comma..].StartsWith(", ", StringComparison.Ordinal);

    // The number as it should have been written; null when nobody can tell.
    private static string? Judge(Span span, string written, bool inOptions, Refusals refusals)
    {
        if (NumberNotation.Judge(written) is not { } verdict)
        {
            return written;
        }

        if (verdict.Mistake == NumberMistake.Comma && inOptions && !verdict.Right.IsEmpty)
        {
            var listed = written.Replace(",", ", ", StringComparison.Ordinal);
            refusals.Add(span, [Edit.Replace(span, verdict.Right[0])], [Edit.Replace(span, listed)], NotationMessages.CommaInOptions);
        }
        else if (verdict.Mistake == NumberMistake.Comma && inOptions && written.Split(',').All(part => NumberNotation.Judge(part) is null))
        {
            refusals.Add(
                span, [Edit.Replace(span, written.Replace(",", ", ", StringComparison.Ordinal))],
                corrected => NotationMessages.Notation(verdict.Mistake, written, corrected));
        }
        else if (verdict.Right is [var one, var other])
        {
            refusals.Add(
                span, [Edit.Replace(span, one)], [Edit.Replace(span, other)],
                (first, second) => NotationMessages.Thousands(written, first, second));
        }
        else if (verdict.Right is [var only])
        {
            refusals.Add(span, [Edit.Replace(span, only)], corrected => NotationMessages.Notation(verdict.Mistake, written, corrected));
        }
        else
        {
            refusals.Add(span, NotationMessages.NoCorrection(verdict.Mistake, written));
        }

        return verdict.Right is [var right, ..] ? right : null;
    }

    private static string JudgeSpaced(Span span, string written, Refusals refusals)
    {
        var right = SpacedNumber.Joined(written);
        refusals.Add(span, [Edit.Replace(span, right)], corrected => NotationMessages.SpacedThousands(written, corrected));
        return right;
    }

    // A percent sign, or a letter with no space before it.
    private static Token AfterNumber(Span formula, Span span, Fraction number, Refusals refusals)
    {
        var token = new Token(TokenKind.Number, "", span, number);
        var rest = Text(formula)[(span.End - formula.Start)..];
        if (rest is ['%', ..])
        {
            var whole = formula.Slice(span.Start - formula.Start, span.Length + 1);
            _ = Fraction.TryDivide(number, new Fraction(100), out var share);
            var right = FractionText.Point(share);
            refusals.Add(whole, [Edit.Replace(whole, right)], NotationMessages.Percent);
            return token with { Span = whole, Number = share };
        }

        if (rest is [var next, ..] && char.IsLetter(next))
        {
            refusals.Add(span, [Edit.After(span, " ")], NotationMessages.SpaceAfterNumber);
        }

        return token;
    }

    // Not Span.Text, which copies: a formula may hold a great many numbers.
    private static ReadOnlySpan<char> Text(Span formula) => formula.Source.Content.AsSpan(formula.Start, formula.Length);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);
}
