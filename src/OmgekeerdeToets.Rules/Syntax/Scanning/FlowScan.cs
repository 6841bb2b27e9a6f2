using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>What is wrong between brackets, and where (0-based).</summary>
internal sealed record FlowMistake(int Line, int Column, Message Message);

/// <summary>
/// Reads one list or mapping between brackets, over as many lines as it takes, and finds what YAML would misread in it:
/// above all prose, which has commas. Only the first mistake counts.
/// </summary>
internal sealed partial class FlowScan(IReadOnlyList<string> lines, int firstLine, int firstColumn, int parent)
{
    private readonly Stack<FlowLevel> _open = new();
    private int _line = firstLine;
    private int _column = firstColumn;

    public FlowMistake? Mistake { get; private set; }

    public bool IsTooDeep { get; private set; }

    private string Text => lines[_line];

    /// <summary>The place of the bracket that closes the first one, or of the last line that belongs to it.</summary>
    public (int Line, int Column) Run()
    {
        do
        {
            if (!IsTooDeep && _column < Text.Length)
            {
                Step();
            }
            else if (!NextLine())
            {
                break;
            }
        }
        while (_open.Count > 0 && !IsTooDeep);

        return (_line, _column - 1);
    }

    private void Step()
    {
        var c = Text[_column];
        switch (c)
        {
            case '[' or '{':
                Open(c);
                break;
            case ']' or '}':
                Close(c);
                break;
            case ',':
                EndEntry();
                _open.Peek().StartEntry(_line, _column);
                break;
            case '\'' or '"' when IsTokenStart:
                SkipQuoted(c);
                break;
            case '#' when _column > 0 && Text[_column - 1] == ' ':
                SkipComment();
                break;
            case ':' when IsColonHere():
                Colon();
                break;
            default:
                Plain(c);
                break;
        }

        _column++;
    }

    private bool IsTokenStart => _open.Peek().TokenColumn is null;

    /// <summary>The lines of one value are deeper than the key that holds it; a line that is not shows that a bracket was never closed.</summary>
    private bool NextLine()
    {
        var next = _line + 1;
        while (next < lines.Count && PlainText.IsBlankOrComment(lines[next]))
        {
            next++;
        }

        if (next >= lines.Count || (PlainText.Indent(lines[next]) <= parent && !StartsWithCloser(lines[next])))
        {
            var level = _open.Peek();
            Fail(level.Line, level.Column, () => ProseMessages.BracketOpen(level.Open, Text.TrimEnd(' ', ',') + Closer(level.Open)));
            return false;
        }

        (_line, _column) = (next, PlainText.Indent(lines[next]));
        return true;
    }

    private static bool StartsWithCloser(string text) => text.TrimStart() is [']' or '}', ..];

    private void Open(char bracket)
    {
        if (_open.Count >= LineScan.DeepestLevel)
        {
            IsTooDeep = true;
            return;
        }

        if (_open.Count > 0 && !IsTokenStart)
        {
            Fail(_line, _column, () => ProseMessages.SpecialInside(bracket, QuotedEntry(EntryEnd())));
        }

        if (_open.Count > 0)
        {
            _open.Peek().Token(_line, _column);
        }

        _open.Push(new FlowLevel(bracket, _line, _column));
    }

    private void Close(char bracket)
    {
        EndEntry();
        var level = _open.Pop();
        if (bracket == Closer(level.Open))
        {
            return;
        }

        // The bracket may belong to one further out: then this one was forgotten, else it was taken for another.
        var belongsFurtherOut = _open.Any(outer => Closer(outer.Open) == bracket);
        Fail(_line, _column, () => ProseMessages.BracketMismatch(bracket, Closer(level.Open), belongsFurtherOut
            ? Text[.._column].TrimEnd() + Closer(level.Open) + ' ' + Text[_column..]
            : Text[.._column] + Closer(level.Open) + Text[(_column + 1)..]));
        while (belongsFurtherOut && Closer(_open.Pop().Open) != bracket)
        {
        }
    }

    private void SkipQuoted(char quote)
    {
        var close = PlainText.ClosingQuote(Text, _column);
        if (close < 0)
        {
            Fail(_line, _column, () => OpenQuote(quote));
            _open.Peek().Token(_line, _column);
            return;
        }

        if (quote == '"' && PlainText.BadEscape(Text, _column + 1, close) is >= 0 and var at)
        {
            Fail(_line, at, () => ProseMessages.BackslashFound(PlainText.WithSingleQuotes(Text, _column, close)));
        }

        _open.Peek().Token(_line, _column);
        _open.Peek().IsQuoted = true;
        _column = close;
    }

    private Message OpenQuote(char quote)
    {
        var end = Text.AsSpan().TrimEnd("]} ").Length;
        return quote == '\'' && PlainText.IsDutchApostrophe(Text, _column)
            ? ProseMessages.StartsWithQuote(quote, Text[.._column] + PlainText.Quote(Text[_column..end]) + Text[end..])
            : ProseMessages.QuoteOpen(quote, Text[..end] + quote + Text[end..]);
    }

    private void SkipComment()
    {
        var isProper = _column >= 2 && Text[_column - 2] == ' ' && (_column + 1 == Text.Length || Text[_column + 1] == ' ');
        if (!isProper)
        {
            Fail(_line, _column, () => ProseMessages.HashCutsOff(QuotedEntry(EntryEnd())));
        }

        _column = Text.Length;
    }

    /// <summary>Only the first mistake is worth a sentence; making one for each would take time in proportion to the square of the text.</summary>
    private void Fail(int line, int column, Func<Message> message) => Mistake ??= new FlowMistake(line, column, message());

    private static char Closer(char bracket) => bracket == '[' ? ']' : '}';
}
