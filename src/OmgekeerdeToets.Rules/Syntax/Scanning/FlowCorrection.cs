using System.Collections;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>
/// Reads the line that a hint offers once more before anybody sees it. What is still wrong with it is mended too, so that the line
/// can be copied as it stands; a line that stays wrong is not offered.
/// </summary>
internal sealed class FlowCorrection(IReadOnlyList<string> lines, int line, int column, int parent)
{
    /// <summary>Nobody has more mistakes on one line; every round reads the whole value again.</summary>
    private const int MostRounds = 5;

    public Message Of(FlowMistake mistake)
    {
        var last = mistake.Message;
        for (var round = 0; round < MostRounds; round++)
        {
            if (Corrected(last, lines[mistake.Line]) is not { } corrected || !BeginsAsBefore(mistake.Line, corrected))
            {
                return round == 0 ? mistake.Message : ProseMessages.WithoutLine(mistake.Message);
            }

            var scan = new FlowScan(new OneLineChanged(lines, mistake.Line, corrected), line, column, parent);
            _ = scan.Run();
            if (scan.Mistake is not { } next || next.Line != mistake.Line)
            {
                return mistake.Message with { Hint = last.Hint };
            }

            last = next.Message;
        }

        return ProseMessages.WithoutLine(mistake.Message);
    }

    /// <summary>What stands before the bracket, such as a key, is not ours to mend.</summary>
    private bool BeginsAsBefore(int changed, string corrected) =>
        changed != line || corrected.AsSpan().StartsWith(lines[line].AsSpan(0, column + 1), StringComparison.Ordinal);

    /// <summary>The line in the hint, as deep as it stands in the file; null when the hint offers none.</summary>
    private static string? Corrected(Message message, string written) => YamlMessages.LineIn(message) is { } line
        ? written[..PlainText.Indent(written)] + line
        : null;

    /// <summary>The lines of a file but for one, without copying them.</summary>
    private sealed class OneLineChanged(IReadOnlyList<string> lines, int changed, string line) : IReadOnlyList<string>
    {
        public int Count => lines.Count;

        public string this[int index] => index == changed ? line : lines[index];

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
