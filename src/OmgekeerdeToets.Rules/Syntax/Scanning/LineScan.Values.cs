using System.Text.RegularExpressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>What stands after a colon or a dash: text, quoted text, a block of text, or a list or mapping between brackets.</summary>
internal sealed partial class LineScan
{
    private const int SpacesBeforeComment = 2;

    /// <summary>The column of the key that holds the block of text we are in; null outside one.</summary>
    private int? _blockParent;

    private int _blockIndent;

    private void ScanValue(int column, int parent)
    {
        switch (Text[column])
        {
            case '\'' or '"':
                ScanQuoted(column, parent);
                break;
            case '[' or '{':
                ScanFlow(column, parent);
                break;
            case '|' or '>' when BlockHeader().IsMatch(Text.AsSpan(column)):
                (_blockParent, _blockIndent, _tail) = (parent, 0, default);
                break;
            case '*' when AliasToken().IsMatch(Text.AsSpan(column)):
                Refuse(column, Text.Length - column, parent, YamlMessages.AliasFound());
                break;
            case '#':
                Refuse(column, 1, parent, ProseMessages.HashCutsOff(Quoted(column)));
                break;
            case var first when PlainText.StartsSpecial(first) || IsIndicator(column):
                Refuse(column, 1, parent, SpecialStart(first, Quoted(column)));
                break;
            default:
                ScanPlain(column, parent);
                break;
        }
    }

    private static Message SpecialStart(char first, string corrected) => first switch
    {
        '&' => YamlMessages.AnchorLikeText(corrected),
        '*' => YamlMessages.AliasLikeText(corrected),
        '!' => YamlMessages.TagFound(corrected),
        _ => ProseMessages.StartsWithSpecial(first, corrected),
    };

    /// <summary>A dash, question mark or colon with a space after it means something to YAML.</summary>
    private bool IsIndicator(int column) =>
        Text[column] is '-' or '?' or ':' && (column + 1 == Text.Length || Text[column + 1] == ' ');

    private void ScanPlain(int column, int parent)
    {
        var comment = PlainText.CommentStart(Text, column);
        if (comment < Text.Length && !IsProperComment(comment))
        {
            Refuse(comment, 1, parent, ProseMessages.HashCutsOff(Quoted(column)), column);
            return;
        }

        var end = Text.AsSpan(0, comment).TrimEnd().Length;
        var colon = PlainText.ColonInPlain(Text, column, end);
        if (colon >= 0)
        {
            Refuse(colon, 1, parent, ProseMessages.ColonSplits(Text[..column] + PlainText.Quote(Text[column..end]) + Text[end..]), column);
            return;
        }

        _tail = comment < Text.Length ? default : new Tail(TailKind.Plain, parent);
    }

    private void ScanQuoted(int column, int parent)
    {
        var quote = Text[column];
        var close = PlainText.ClosingQuote(Text, column);
        if (close < 0)
        {
            var message = quote == '\'' && PlainText.IsDutchApostrophe(Text, column)
                ? ProseMessages.StartsWithQuote(quote, Quoted(column))
                : ProseMessages.QuoteOpen(quote, Text + quote);
            Refuse(column, 1, parent, message);
        }
        else if (!EndsProperly(close + 1))
        {
            Refuse(column, 1, parent, ProseMessages.StartsWithQuote(quote, Quoted(column)));
        }
        else if (quote == '"' && PlainText.BadEscape(Text, column + 1, close) is >= 0 and var at)
        {
            Refuse(at, 1, parent, ProseMessages.BackslashFound(PlainText.WithSingleQuotes(Text, column, close)), column);
        }
        else
        {
            _tail = default;
        }
    }

    private void ScanFlow(int column, int parent)
    {
        var flow = new FlowScan(_lines, _line, column, parent);
        var end = flow.Run();
        if (flow.IsTooDeep)
        {
            ReportAt(end.Line, end.Column, 1, TextMessages.Deeper(DeepestLevel));
            _stopped = true;
        }
        else if (flow.Mistake is { } mistake)
        {
            ReportAt(mistake.Line, mistake.Column, 1, new FlowCorrection(_lines, _line, column, parent).Of(mistake));
            BreakLines(column, parent, end.Line);
        }
        else if (!EndsProperly(end.Column + 1, end.Line))
        {
            Report(column, 1, ProseMessages.StartsWithSpecial(Text[column], Quoted(column)));
            BreakLines(column, parent, end.Line);
        }
        else
        {
            _line = end.Line;
            _tail = default;
        }
    }

    private void BreakLines(int column, int parent, int lastLine)
    {
        Break(column, parent);
        while (_line < lastLine)
        {
            _line++;
            Drop();
        }
    }

    /// <summary>Nothing stands after the value, or a comment that keeps its distance; a comment that does not is reported and taken away.</summary>
    private bool EndsProperly(int column, int? onLine = null)
    {
        var line = onLine ?? _line;
        var text = _lines[line];
        var at = PlainText.SkipSpaces(text, column);
        if (at >= text.Length)
        {
            return true;
        }

        if (text[at] != '#')
        {
            return false;
        }

        if (at - column < SpacesBeforeComment || (at + 1 < text.Length && text[at + 1] != ' '))
        {
            ReportAt(line, at, 1, ProseMessages.CommentTooClose(text[..column] + "  # " + text[(at + 1)..].Trim()));
            _lines[line] = text[..column];
        }

        return true;
    }

    private bool IsProperComment(int hash) =>
        hash >= SpacesBeforeComment && Text[hash - 1] == ' ' && Text[hash - SpacesBeforeComment] == ' '
        && (hash + 1 == Text.Length || Text[hash + 1] == ' ');

    /// <summary>Anchors and tags before a value: the first is reported, and all are taken away so that the value itself is still read.</summary>
    private void StripProperties(int column)
    {
        var end = column;
        while (end < Text.Length && PropertyToken().Match(Text, end, Text.Length - end) is { Success: true } token)
        {
            end += token.Length;
        }

        if (end == column)
        {
            return;
        }

        var first = PropertyToken().Match(Text, column, Text.Length - column).Value.TrimEnd();
        var without = Text.Remove(column, end - column).TrimEnd();
        Report(column, first.Length, first[0] == '&' ? YamlMessages.AnchorFound() : YamlMessages.TagFound(without));
        Text = without;
    }

    private bool IsInsideBlock()
    {
        if (_blockParent is not { } parent)
        {
            return false;
        }

        var indent = PlainText.Indent(Text);
        if (indent < Text.Length && indent <= parent)
        {
            _blockParent = null;
            return false;
        }

        if (indent < Text.Length)
        {
            _blockIndent = _blockIndent == 0 ? indent : _blockIndent;
            if (indent < _blockIndent)
            {
                _ = MendIndentation(indent, _blockIndent);
            }
        }

        return true;
    }

    /// <summary>The start and end of a document, and directives. One start is harmless; a second document is not.</summary>
    private bool IsMarker()
    {
        if (Text[0] == '%')
        {
            Report(0, Text.Length, YamlMessages.DirectiveFound());
            Drop();
            return true;
        }

        var isStart = Text == "---" || Text.StartsWith("--- ", StringComparison.Ordinal);
        if (!isStart && Text != "..." && !Text.StartsWith("... ", StringComparison.Ordinal))
        {
            return false;
        }

        var hasMore = Array.FindIndex(_lines, _line + 1, line => !PlainText.IsBlankOrComment(line)) >= 0;
        if (isStart && !_hasContent && Text == "---")
        {
            Text = "";
        }
        else if (isStart || hasMore)
        {
            Report(0, 3, YamlMessages.SecondDocument());
            DropTheRest();
        }

        Text = "";
        return true;
    }

    private void DropTheRest()
    {
        for (; _line < _lines.Length; _line++)
        {
            Drop();
        }

        _line = _lines.Length - 1;
    }

    private void Refuse(int column, int length, int parent, Message message, int? valueColumn = null)
    {
        var next = NextContentLine();
        var goesOn = next < _lines.Length && PlainText.Indent(_lines[next]) > parent;
        Report(column, length, goesOn ? YamlMessages.OnOneLine(message) : message);
        Break(valueColumn ?? column, parent);
    }

    private string Quoted(int column) => Text[..column] + PlainText.Quote(Text[column..]);

    [GeneratedRegex(@"^[|>][+\-]?[1-9]?[+\-]?( +#.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockHeader();

    [GeneratedRegex(@"^\*[^ ]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AliasToken();

    /// <summary>An anchor, a tag of YAML itself, or a tag that clearly is one because a value in quotes or brackets, or nothing, follows.</summary>
    [GeneratedRegex("""\G((&[^ ]+|!![^ ]+)( +|$)|![^ ]*( *$| +(?=[\[{'"])))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PropertyToken();
}
