using System.Text;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Cases.Lines;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets;

/// <summary>
/// Reads a case (<i>casus</i>) from a file or a text, YAML or JSON, and holds it against a pack. Whatever is wrong is reported in
/// one run, each with its line; nothing is thrown for it. Immutable and safe to share between threads.
/// </summary>
public sealed class CaseReader
{
    private readonly RulePack _pack;

    /// <summary>A reader for cases of this pack.</summary>
    /// <param name="pack">The pack the cases are about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public CaseReader(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
    }

    /// <summary>The reference date (<i>peildatum</i>) that counts instead of the one in the case; null to take it from the case, which must then have one.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>
    /// Reads a file. <c>.json</c>, and whatever begins with <c>{</c> and a key in quotes, is read as JSON, everything else as YAML.
    /// A file that cannot be read is a diagnostic too.
    /// </summary>
    /// <param name="path">The file, absolute or relative; diagnostics name it so.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public Loaded<Situation> ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return SituationOf(ReadCase(path));
    }

    /// <summary>Reads a text. One that begins with <c>{</c> and a key in quotes, or whose name ends in <c>.json</c>, is read as JSON, everything else as YAML.</summary>
    /// <param name="text">The case.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    public Loaded<Situation> ReadText(string text, string name = "casus")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return SituationOf(ReadCase(name, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>
    /// Reads many cases, one JSON object on each line, in order and without holding more than a part of the stream. A line serves a
    /// <i>doorrekening</i>, the effect of rules on many, and not advice about somebody: it needs no <c>aanleiding</c>, and names and
    /// free text are refused in it. A line that is refused is a result with its diagnostics, and the lines after it are read.
    /// <see cref="Situation.Line"/>, and the line of a diagnostic, say which line it was; blank lines are passed over.
    /// A line may be 1 MB long.
    /// </summary>
    /// <param name="lines">The stream, UTF-8; it is read to its end and stays open. Diagnostics call it <c>regels</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public IAsyncEnumerable<Loaded<Situation>> ReadLines(Stream lines, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return CaseLines.Read(lines, new LineReader(_pack.Blueprint, ReferenceDate), cancellationToken);
    }

    internal Loaded<BoundCase> ReadCase(string name, ReadOnlySpan<byte> bytes)
    {
        var read = CaseFile.Read(name, bytes, _pack.Blueprint, ReferenceDate);

        // On another day the advice may be another: whoever decided could not know that.
        return ReferenceDate is null ? DecisionCheck.Warn(read, _pack.Rules) : read;
    }

    internal Loaded<BoundCase> ReadCase(string path)
    {
        var messages = new DiagnosticBag();
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                messages.Add(path, TextMessages.FileMissing(path));
            }
            else if (file.Length > Limits.LargestFile)
            {
                messages.Add(path, TextMessages.Larger(Limits.LargestFile));
            }
            else
            {
                return ReadCase(path, File.ReadAllBytes(path));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            messages.Add(path, TextMessages.CannotOpen());
        }

        return Loaded.Of<BoundCase>(null, messages);
    }

    private static Loaded<Situation> SituationOf(Loaded<BoundCase> read) => new(read.Value?.Situation, read.Diagnostics);
}
