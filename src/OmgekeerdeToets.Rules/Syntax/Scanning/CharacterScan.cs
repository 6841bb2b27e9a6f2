using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>The first look at each line: tabs, and characters that nobody sees but the parser does.</summary>
internal sealed class CharacterScan(SourceText source, DiagnosticBag diagnostics)
{
    private const char NoBreakSpace = '\u00A0';
    private const char ZeroWidthJoiner = '\u200D';
    private const int SpacesPerTab = 2;

    private bool _previousWasIndentedByTab;

    /// <summary>0-based lines whose indentation held tabs: how deep they were meant to be is a guess.</summary>
    public HashSet<int> IndentedByTab { get; } = [];

    public ImmutableArray<string> Run()
    {
        var lines = ImmutableArray.CreateBuilder<string>(source.LineCount);
        for (var line = 0; line < source.LineCount; line++)
        {
            lines.Add(Clean(line, source.Line(line)).TrimEnd(' '));
        }

        return lines.MoveToImmutable();
    }

    private string Clean(int line, string text)
    {
        var indent = Indentation(text);
        var hasIndentTab = text.AsSpan(0, indent).Contains('\t');
        ReportTab(line, text, indent, hasIndentTab);
        ReportInvisible(line, text, indent);
        if (hasIndentTab)
        {
            IndentedByTab.Add(line);
        }

        // Two tabbed lines in a row are one mistake of the editor; a blank line in between changes nothing.
        _previousWasIndentedByTab = text.Length == indent ? _previousWasIndentedByTab : hasIndentTab;
        return text.All(c => c is >= ' ' and <= '~') ? text : Replace(text, indent);
    }

    private void ReportTab(int line, string text, int indent, bool hasIndentTab)
    {
        var at = text.IndexOf('\t', StringComparison.Ordinal);
        if (at >= 0 && text.Length > indent && !(hasIndentTab && _previousWasIndentedByTab))
        {
            diagnostics.Add(source.SpanOnLine(line, at, 1), YamlMessages.TabFound());
        }
    }

    private void ReportInvisible(int line, string text, int indent)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\t' && (IsInvisible(text[i]) || IsMisleadingSpace(text, i, indent)))
            {
                diagnostics.Add(source.SpanOnLine(line, i, 1), TextMessages.InvisibleCharacter(text[i]));
                return;
            }
        }
    }

    private static string Replace(string text, int indent)
    {
        var cleaned = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            _ = c switch
            {
                '\t' => cleaned.Append(' ', i < indent ? SpacesPerTab : 1),
                _ when IsMisleadingSpace(text, i, indent) => cleaned.Append(' '),
                _ when !IsInvisible(c) => cleaned.Append(c),
                _ => cleaned.Append(char.GetUnicodeCategory(c) == UnicodeCategory.Format ? "" : " "),
            };
        }

        return cleaned.ToString();
    }

    private static int Indentation(string text)
    {
        var column = 0;
        while (column < text.Length && text[column] is ' ' or '\t' or NoBreakSpace)
        {
            column++;
        }

        return column;
    }

    /// <summary>The joiner is a proper part of some emoji; every other format or control character is only ever an accident.</summary>
    private static bool IsInvisible(char c) => c != ZeroWidthJoiner && char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>A no-break space looks like a space, but YAML does not take it for one before a key or after a colon or dash.</summary>
    private static bool IsMisleadingSpace(string text, int at, int indent) =>
        text[at] == NoBreakSpace && (at < indent || text[at - 1] == ':' || (at - 1 == indent && text[indent] == '-'));
}
