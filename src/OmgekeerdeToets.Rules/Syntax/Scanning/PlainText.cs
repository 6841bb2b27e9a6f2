using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>Small questions about the text of one line.</summary>
internal static partial class PlainText
{
    public static int Indent(string text)
    {
        var column = 0;
        while (column < text.Length && text[column] == ' ')
        {
            column++;
        }

        return column;
    }

    public static int SkipSpaces(string text, int column)
    {
        while (column < text.Length && text[column] == ' ')
        {
            column++;
        }

        return column;
    }

    public static bool IsBlankOrComment(string text)
    {
        var column = Indent(text);
        return column >= text.Length || text[column] == '#';
    }

    public static bool IsDash(string text, int column) =>
        column < text.Length && text[column] == '-' && (column + 1 == text.Length || text[column + 1] == ' ');

    /// <summary>A dash glued to its text: <c>-fiets</c>; not a negative number.</summary>
    public static bool IsGluedDash(string text, int column) =>
        column + 1 < text.Length && text[column] == '-' && char.IsLetter(text[column + 1]);

    /// <summary>The colon of a key without a space after it: <c>titel:Fiets</c>; -1 when there is none. An address (<c>https://</c>) is no key.</summary>
    public static int GluedColon(string text, int column)
    {
        var match = GluedKey().Match(text, column, text.Length - column);
        return match.Success ? column + match.Length - 2 : -1;
    }

    /// <summary>The colon that ends the key that begins here; -1 when no key begins here.</summary>
    public static int KeyColon(string text, int column)
    {
        if (column >= text.Length)
        {
            return -1;
        }

        if (text[column] is '\'' or '"')
        {
            var close = ClosingQuote(text, column);
            return close > 0 && close + 1 < text.Length && IsColon(text, close + 1) ? close + 1 : -1;
        }

        return StartsSpecial(text[column]) ? -1 : ColonInPlain(text, column, CommentStart(text, column));
    }

    /// <summary>The first colon with a space or nothing after it, before <paramref name="end"/>; -1 when there is none.</summary>
    public static int ColonInPlain(string text, int column, int end)
    {
        for (var i = column; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 >= end || text[i + 1] == ' '))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where a hash with whitespace before it stands, and the whitespace before it begins at or after the column; else the end of the text.</summary>
    public static int CommentStart(string text, int column)
    {
        for (var i = column; i < text.Length; i++)
        {
            if (text[i] == '#' && (i == column || text[i - 1] == ' '))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>The quote that closes the one at this column; -1 when the line has none.</summary>
    public static int ClosingQuote(string text, int column)
    {
        var quote = text[column];
        for (var i = column + 1; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '\'' && i + 1 < text.Length && text[i + 1] == quote)
                {
                    i++;
                }
                else
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>A backslash in double quotes that escapes anything but a quote or itself; -1 when there is none.</summary>
    public static int BadEscape(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\\' && text[++i] is not ('"' or '\\'))
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>The line with the double quotes at these places made single, so that a backslash means itself.</summary>
    public static string WithSingleQuotes(string text, int open, int close) =>
        text[..open] + "'" + text[(open + 1)..close].Replace("'", "''", StringComparison.Ordinal) + "'" + text[(close + 1)..];

    /// <summary>A text in quotes, so that it means itself.</summary>
    public static string Quote(string text) =>
        text.Contains('"', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)
            ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'"
            : "\"" + text + "\"";

    public static bool StartsSpecial(char character) => character is
        '[' or ']' or '{' or '}' or ',' or '&' or '*' or '!' or '|' or '>' or '@' or '`' or '%' or '#';

    /// <summary>Dutch words that begin with an apostrophe: 's ochtends, 't, 'n.</summary>
    public static bool IsDutchApostrophe(string text, int column) => Apostrophe().IsMatch(text.AsSpan(column));

    private static bool IsColon(string text, int column) =>
        text[column] == ':' && (column + 1 == text.Length || text[column + 1] == ' ');

    [GeneratedRegex(@"\G[a-z][a-z0-9_]*:[^ /:]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GluedKey();

    [GeneratedRegex("^'[a-zA-Z]{1,2}( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apostrophe();
}
