using System.Text.RegularExpressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>The entries between two brackets: keys, values, and prose that a comma or colon would tear apart.</summary>
internal sealed partial class FlowScan
{
    private bool IsColonHere()
    {
        var next = _column + 1;
        return next >= Text.Length || Text[next] is ' ' or ',' or ']' or '}' || _open.Peek() is { IsQuoted: true, HasColon: false };
    }

    private void Colon()
    {
        var level = _open.Peek();
        if (level.HasColon)
        {
            Fail(_line, _column, () => ProseMessages.ColonSplits(QuotedEntry(EntryEnd())));
        }
        else if (level.Open == '[' && level.TokenLine == _line && level.TokenColumn is { } start && Text.AsSpan(start, _column - start).Contains(' '))
        {
            Fail(_line, _column, () => ProseMessages.ColonSplits(QuotedEntry(EntryEnd())));
        }

        level.EndKey();
    }

    private void Plain(char c)
    {
        if (c == ' ')
        {
            return;
        }

        if (IsTokenStart && (PlainText.StartsSpecial(c) || (c is '-' or '?' && Text.AsSpan(_column + 1) is [' ', ..])))
        {
            Fail(_line, _column, () => Special(c));
        }

        _open.Peek().Token(_line, _column);
    }

    private Message Special(char c)
    {
        var corrected = QuotedEntry(EntryEnd(), _column);
        return c switch
        {
            '&' => YamlMessages.AnchorLikeText(corrected),
            '*' => YamlMessages.AliasFound(),
            '!' => YamlMessages.TagFound(corrected),
            '#' => ProseMessages.HashCutsOff(corrected),
            _ => ProseMessages.StartsWithSpecial(c, corrected),
        };
    }

    /// <summary>A comma or the closing bracket ends an entry: in a mapping it must have had a key.</summary>
    private void EndEntry()
    {
        var level = _open.Peek();
        if (level.TokenColumn is { } start && level.TokenLine == _line)
        {
            var entry = Text[start.._column].TrimEnd();
            if (level is { Open: '{', HasColon: false, IsQuoted: false })
            {
                EntryWithoutKey(level, entry, start);
            }
            else if (level is { Open: '[', HasColon: false, IsQuoted: false } && level.CommaLine == _line && IsMoreProse(level.PreviousText, entry))
            {
                Fail(level.CommaLine, level.CommaColumn, () => ProseMessages.CommaSplits(QuotedEntry(_column, level.PreviousStart)));
            }

            level.Remember(entry, start);
        }
        else
        {
            level.Remember(text: null, start: 0);
        }
    }

    private void EntryWithoutKey(FlowLevel level, string entry, int start)
    {
        if (PlainText.GluedColon(entry, 0) is > 0 and var colon)
        {
            Fail(_line, start + colon, () => ProseMessages.SpaceMissing(Text.Insert(start + colon + 1, " ")));
        }
        else if (level.PreviousText is not null && level.CommaLine == _line)
        {
            Fail(_line, level.CommaColumn, () => ProseMessages.CommaSplits(QuotedEntry(EntryEnd(), level.PreviousStart)));
        }
    }

    /// <summary>A capital with several words, then more words without one: one sentence with a comma in it, not two items.</summary>
    private static bool IsMoreProse(string? previous, string entry) =>
        previous is not null && previous.Length > 0 && char.IsUpper(previous[0]) && previous.Contains(' ', StringComparison.Ordinal)
        && char.IsLower(entry[0]) && entry.Contains(' ', StringComparison.Ordinal);

    /// <summary>Where the text really ends: before the bracket that closes what it stands in, before the next entry that has a key, or at the end of the line.</summary>
    private int EntryEnd() => BeforeCloser(LongestEntryEnd());

    /// <summary>A bracket opened in the text itself, closes in it too.</summary>
    private int BeforeCloser(int end)
    {
        var open = 0;
        for (var at = _column; at < end; at++)
        {
            open += Text[at] is '[' or '{' ? 1 : Text[at] is ']' or '}' ? -1 : 0;
            if (open < 0)
            {
                return Text.AsSpan(0, at).TrimEnd(' ').Length;
            }
        }

        return end;
    }

    private int LongestEntryEnd()
    {
        for (var comma = Text.IndexOf(',', _column); comma >= 0; comma = Text.IndexOf(',', comma + 1))
        {
            if (KeyAfterComma().IsMatch(Text, comma))
            {
                return comma;
            }
        }

        return Math.Max(_column, Text.AsSpan().TrimEnd("]} ").Length);
    }

    private string QuotedEntry(int end, int? from = null)
    {
        var start = from ?? (_open.Peek() is { TokenColumn: { } token, TokenLine: var line } && line == _line ? token : _column);
        var last = start + Text.AsSpan(start, Math.Max(start, end) - start).TrimEnd().Length;
        return Text[..start] + PlainText.Quote(Text[start..last]) + Text[last..];
    }

    [GeneratedRegex(@"\G, *[a-z][a-z0-9_]*: ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyAfterComma();
}

/// <summary>One open bracket, and how far its present entry is.</summary>
internal sealed class FlowLevel(char open, int line, int column)
{
    public char Open { get; } = open;

    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The line on which the present key or value began.</summary>
    public int TokenLine { get; private set; }

    /// <summary>Where the present key or value began; null as long as nothing has been read of it.</summary>
    public int? TokenColumn { get; private set; }

    public bool HasColon { get; private set; }

    public bool IsQuoted { get; set; }

    public int CommaLine { get; private set; }

    public int CommaColumn { get; private set; }

    /// <summary>The value (or item) of the entry before this one, and where it began; null before the first comma.</summary>
    public string? PreviousText { get; private set; }

    public int PreviousStart { get; private set; }

    public void Token(int line, int column)
    {
        if (TokenColumn is null)
        {
            (TokenLine, TokenColumn) = (line, column);
        }
    }

    public void EndKey() => (HasColon, TokenColumn, IsQuoted) = (true, null, false);

    public void StartEntry(int line, int column) =>
        (HasColon, TokenColumn, IsQuoted, CommaLine, CommaColumn) = (false, null, false, line, column);

    public void Remember(string? text, int start) => (PreviousText, PreviousStart) = (text, start);
}
