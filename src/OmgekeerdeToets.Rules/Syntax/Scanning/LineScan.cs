using System.Runtime.InteropServices;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>
/// Reads the lines before the YAML parser does. Ordinary Dutch prose and ordinary slips break YAML, sometimes in silence;
/// here each gets its own message, with the line as it should be, and is mended in memory so that the rest of the file is still read.
/// INVARIANT: there are as many mended lines as lines, so that a place the parser names is a place in the file.
/// </summary>
internal sealed partial class LineScan
{
    /// <summary>No goal file needs half of it; the parser and everything after it may count on it.</summary>
    public const int DeepestLevel = 32;

    /// <summary>Far beyond what anybody reads on one line; what is told about a line takes time in proportion to its length.</summary>
    public const int LongestLine = 50_000;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly string[] _lines;
    private readonly HashSet<int> _indentedByTab;
    private readonly HashSet<(int, int)> _broken = [];
    private readonly HashSet<int> _guessed = [];
    private readonly HashSet<string> _possiblyDeclared = new(StringComparer.Ordinal);
    private readonly ScanLevels _levels = new();
    private Tail _tail;
    private int _line;
    private bool _hasContent;
    private bool _stopped;

    private LineScan(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        var characters = new CharacterScan(source, diagnostics);
        _lines = ImmutableCollectionsMarshal.AsArray(characters.Run())!;
        _indentedByTab = characters.IndentedByTab;
    }

    private string Text
    {
        get => _lines[_line];
        set => _lines[_line] = value;
    }

    public static ScannedText Run(SourceText source, DiagnosticBag diagnostics)
    {
        var scan = new LineScan(source, diagnostics);
        scan.RefuseLongLine();
        for (scan._line = 0; scan._line < scan._lines.Length && !scan._stopped; scan._line++)
        {
            scan.ScanLine();
        }

        return new ScannedText(
            source,
            ImmutableCollectionsMarshal.AsImmutableArray(scan._lines),
            [.. scan._broken],
            [.. scan._guessed],
            [.. scan._possiblyDeclared],
            !scan._stopped);
    }

    private void RefuseLongLine()
    {
        var line = Array.FindIndex(_lines, text => text.Length > LongestLine);
        if (line >= 0)
        {
            _diagnostics.Add(_source.SpanOnLine(line, LongestLine, 1), TextMessages.LongerLine(_lines[line].Length, LongestLine));
            _stopped = true;
        }
    }

    private void ScanLine()
    {
        if (IsInsideBlock() || PlainText.IsBlankOrComment(Text) || IsMarker())
        {
            return;
        }

        _hasContent = true;
        var column = PlainText.Indent(Text);
        if (_tail.Takes(column))
        {
            if (_tail.Kind == TailKind.Dropped)
            {
                Drop();
            }
            else
            {
                ScanContinuation(column);
            }

            return;
        }

        Unglue(column);
        var parent = _tail.IsFilledBy(column, KindOf(column)) ? _tail.Column : -1;
        if (Place(ref column))
        {
            ScanEntry(column, parent);
        }
    }

    private LineKind KindOf(int column)
    {
        if (PlainText.IsDash(Text, column))
        {
            return LineKind.Dash;
        }

        return PlainText.KeyColon(Text, column) >= 0 ? LineKind.Key : LineKind.Text;
    }

    /// <summary>One entry: the dashes before it, its key, its value.</summary>
    private void ScanEntry(int column, int parent)
    {
        _misfit = null;
        while (PlainText.IsDash(Text, column))
        {
            parent = column;
            _tail = new Tail(TailKind.Pending, column, IsDash: true);
            column = PlainText.SkipSpaces(Text, column + 1);
            StripProperties(column);
            if (IsNothing(column) || IsTooDeep(column) || IsProseItem(column))
            {
                return;
            }

            if (KindOf(column) is var kind and not LineKind.Text)
            {
                _levels.Push(column, kind);
            }
        }

        if (KindOf(column) == LineKind.Key)
        {
            ScanKey(column);
        }
        else
        {
            ScanValue(column, parent);
        }
    }

    private void ScanKey(int column)
    {
        var colon = PlainText.KeyColon(Text, column);
        if (Text[column..colon].Trim() == "<<")
        {
            Report(column, colon - column, YamlMessages.MergeKeyFound());
            Text = Text[..column] + "x: ";
            Break(column + 3, column);
            return;
        }

        var value = PlainText.SkipSpaces(Text, colon + 1);
        _tail = new Tail(TailKind.Pending, column);
        StripProperties(value);
        if (!IsNothing(value))
        {
            ScanValue(value, column);
        }
    }

    /// <summary>Nothing but a comment stands from here on.</summary>
    private bool IsNothing(int column) =>
        column >= Text.Length || (Text[column] == '#' && (column + 1 == Text.Length || Text[column + 1] == ' '));

    private bool IsTooDeep(int column)
    {
        if (_levels.Count <= DeepestLevel)
        {
            return false;
        }

        Report(column, 1, TextMessages.Deeper(DeepestLevel));
        _stopped = true;
        return true;
    }

    private void Report(int column, int length, Message message) => ReportAt(_line, column, length, message);

    private void ReportAt(int line, int column, int length, Message message)
    {
        var original = _source.Line(line);
        var start = ScannedText.OriginalColumn(original, _lines[line], column);
        var end = ScannedText.OriginalColumn(original, _lines[line], column + length);
        _diagnostics.Add(_source.SpanOnLine(line, start, Math.Max(1, end - start)), message);
    }

    /// <summary>The value that begins here has been refused; an empty text takes its place, and what is deeper goes with it.</summary>
    private void Break(int column, int parent)
    {
        _possiblyDeclared.UnionWith(NameScan.Names(_source.Line(_line)));
        Text = Text[..column] + "''";
        _broken.Add((_line, column));
        _tail = new Tail(TailKind.Dropped, parent);
    }

    /// <summary>The line has been refused as a whole.</summary>
    private void Drop()
    {
        _possiblyDeclared.UnionWith(NameScan.Names(_source.Line(_line)));
        Text = "";
    }
}
