using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>Where a line stands in the tree: indentation, dashes, and lines that belong nowhere.</summary>
internal sealed partial class LineScan
{
    /// <summary>The last wrong column and where it belonged: the lines after it with the same slip are the same mistake.</summary>
    private (int Found, int Expected)? _sameSlip;

    /// <summary>Where the last line that fitted nowhere stood.</summary>
    private (int Column, LineKind Kind)? _misfit;

    /// <summary>Finds the level of this line and closes the deeper ones; false when the line fits nowhere and was dropped.</summary>
    private bool Place(ref int column)
    {
        var kind = KindOf(column);
        if (_tail.IsFilledBy(column, kind))
        {
            OpenLevel(column, kind);
            return !IsTooDeep(column);
        }

        if (_levels.Count == 0)
        {
            return PlaceFirst(ref column, kind);
        }

        if (!_levels.Has(column))
        {
            if (_levels.Deepest(kind) is null)
            {
                ReportMisfit(column, kind, isNew: !_indentedByTab.Contains(_line));
                return false;
            }

            column = MendIndentation(column, _levels.Nearest(column, kind));
        }

        var inside = _levels.KeysInside(column);
        _levels.PopDeeperThan(column);
        _sameSlip = column < _sameSlip?.Expected ? null : _sameSlip;
        return Fits(ref column, kind, inside);
    }

    /// <summary>The first line of the file: nothing after it may stand further to the left.</summary>
    private bool PlaceFirst(ref int column, LineKind kind)
    {
        var outermost = _lines.Skip(_line).Where(line => !PlainText.IsBlankOrComment(line)).Min(PlainText.Indent);
        if (outermost < column)
        {
            column = MendIndentation(column, outermost);
        }

        if (kind != LineKind.Text || Text[column] is '{' or '[')
        {
            OpenLevel(column, kind);
            return true;
        }

        ReportNoColon(column);
        if (Text.Length > 0)
        {
            _levels.Push(column, LineKind.Key);
        }

        return false;
    }

    private void OpenLevel(int column, LineKind kind)
    {
        if (kind != LineKind.Text)
        {
            _levels.Push(column, kind);
        }
    }

    /// <summary>Whether a line of this kind may stand at this column, now that the column is one of the open ones.</summary>
    private bool Fits(ref int column, LineKind kind, int? keysInside)
    {
        var expected = _levels.KindAt(column);
        if (kind == expected || (kind == LineKind.Key && _levels.EndList(column)))
        {
            return true;
        }

        if (kind == LineKind.Key && keysInside is { } inside)
        {
            column = MendIndentation(column, inside);
            _levels.Push(column, LineKind.Key);
            return true;
        }

        ReportMisfit(column, kind, isNew: true);
        return false;
    }

    /// <summary>A line that fits nowhere is dropped; a run of such lines, dash under dash, is one mistake.</summary>
    private void ReportMisfit(int column, LineKind kind, bool isNew)
    {
        var isList = _levels.Has(column) && _levels.KindAt(column) == LineKind.Dash;
        if (kind == LineKind.Text && !isList && _levels.Has(column))
        {
            ReportNoColon(column);
            return;
        }

        if (isNew && _misfit != (column, kind))
        {
            var message = isList ? YamlMessages.DashExpected("- " + Text.Trim())
                : kind == LineKind.Dash ? YamlMessages.DashNotExpected()
                : ProseMessages.ColonMissing(corrected: null);
            Report(column, kind == LineKind.Dash ? 1 : Text.Length - column, message);
        }

        _misfit = (column, kind);
        Drop();
        _tail = new Tail(TailKind.Dropped, column);
    }

    /// <summary>A line without a key among keys. When its first word looks like a key, the colon was forgotten, and that key is not missing.</summary>
    private void ReportNoColon(int column)
    {
        var content = Text[column..];
        var space = content.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? content : content[..space];
        var isKey = NameScan.IsName(word);
        var corrected = isKey && space > 0 ? word + ": " + content[space..].Trim() : null;
        Report(column, content.Length, ProseMessages.ColonMissing(corrected));
        if (!isKey)
        {
            Drop();
            _tail = new Tail(TailKind.Dropped, column);
            return;
        }

        Text = Text[..column] + word + ": ";
        _guessed.Add(_line);
        Break(Text.Length, column);
    }

    /// <summary>Moves the line to the column where it belongs, and says so unless a tab or the same slip has been reported already.</summary>
    private int MendIndentation(int column, int expected)
    {
        if (!_indentedByTab.Contains(_line) && _sameSlip != (column, expected))
        {
            var colon = PlainText.KeyColon(Text, column);
            Report(column, colon > column ? colon - column : 1, YamlMessages.WrongIndentation(column, expected));
            _sameSlip = (column, expected);
        }

        Text = new string(' ', expected) + Text[column..];
        _guessed.Add(_line);
        return expected;
    }

    /// <summary>A deeper line under a text without quotes: YAML would take it as more of that text, whatever it was meant to be.</summary>
    private void ScanContinuation(int column)
    {
        var kind = KindOf(column);
        var isKey = kind == LineKind.Key && NameScan.IsName(Text.AsSpan(column, PlainText.KeyColon(Text, column) - column));
        if ((isKey || kind == LineKind.Dash) && _levels.Deepest(kind) is { } expected)
        {
            column = MendIndentation(column, expected);
            _levels.PopDeeperThan(column);
            ScanEntry(column, -1);
        }
        else if (kind == LineKind.Dash)
        {
            Report(column, 1, YamlMessages.DashNotExpected());
            Drop();
            _tail = _tail with { Kind = TailKind.Dropped };
        }
        else
        {
            ScanMoreText(column);
        }
    }

    private void ScanMoreText(int column)
    {
        var comment = PlainText.CommentStart(Text, column);
        var colon = PlainText.ColonInPlain(Text, column, comment);
        if (colon >= 0)
        {
            Report(colon, 1, ProseMessages.ColonSplitsBelow());
            Drop();
        }
        else if (comment < Text.Length && !IsProperComment(comment))
        {
            Report(comment, 1, ProseMessages.HashCutsOffBelow());
            Drop();
        }
    }

    /// <summary>A space forgotten after the colon or the dash at the start of a line.</summary>
    private void Unglue(int column)
    {
        var isPlaceForDash = _tail.Kind == TailKind.Pending || (_levels.Has(column) && _levels.KindAt(column) == LineKind.Dash);
        if (PlainText.IsGluedDash(Text, column) && isPlaceForDash)
        {
            var corrected = Text.Insert(column + 1, " ");
            Report(column, 1, ProseMessages.DashSpaceMissing(corrected));
            Text = corrected;
        }
        else if (PlainText.GluedColon(Text, column) is > 0 and var colon && KindOf(column) == LineKind.Text)
        {
            var corrected = Text.Insert(colon + 1, " ");
            Report(colon, 1, ProseMessages.SpaceMissing(corrected));
            Text = corrected;
        }
    }

    /// <summary>After a dash: prose with a colon, which YAML takes for a key, or a key without its space.</summary>
    private bool IsProseItem(int column)
    {
        if (NextLineStandsAt(column))
        {
            Unglue(column);
            return false;
        }

        var parent = _tail.Column;
        if (PlainText.GluedColon(Text, column) is > 0 and var glued && KindOf(column) == LineKind.Text)
        {
            Report(glued, 1, ProseMessages.SpaceMissing(Text.Insert(glued + 1, " ")));
            Break(column, parent);
            return true;
        }

        var colon = PlainText.KeyColon(Text, column);
        if (colon < 0 || Text[column] is '\'' or '"' || !Text.AsSpan(column, colon - column).Trim().Contains(' '))
        {
            return false;
        }

        Report(colon, 1, ProseMessages.ColonSplits(Text[..column] + PlainText.Quote(Text[column..])));
        Break(column, parent);
        return true;
    }

    /// <summary>The next line with content begins with a key at this column: what stands here is the first key of a mapping.</summary>
    private bool NextLineStandsAt(int column)
    {
        var next = NextContentLine();
        return next < _lines.Length && PlainText.Indent(_lines[next]) == column && PlainText.KeyColon(_lines[next], column) >= 0;
    }

    private int NextContentLine()
    {
        var next = _line + 1;
        while (next < _lines.Length && PlainText.IsBlankOrComment(_lines[next]))
        {
            next++;
        }

        return next;
    }
}
