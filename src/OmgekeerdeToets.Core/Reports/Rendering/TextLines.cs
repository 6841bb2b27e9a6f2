using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>Writes lines of plain text within a width, with or without colour. Words are never broken.</summary>
internal sealed class TextLines(int width, bool colour)
{
    private readonly StringBuilder _text = new();
    private bool _lastIsBlank = true;

    public int Width => width;

    /// <summary>A blank line, but never two after each other and none at the top.</summary>
    public void Blank()
    {
        if (!_lastIsBlank)
        {
            _text.Append('\n');
            _lastIsBlank = true;
        }
    }

    public void Line(ImmutableArray<Run> runs)
    {
        var line = new StringBuilder();
        foreach (var (text, tone) in Merged(runs))
        {
            line.Append(colour ? Ansi.Wrap(text, tone) : text);
        }

        _text.Append(line.ToString().TrimEnd(' ')).Append('\n');
        _lastIsBlank = false;
    }

    /// <summary>A text from this column on; the first line begins with the marker, the others stand under its first word.</summary>
    public void Wrapped(RichText text, int indent, Marker? marker = null)
    {
        var sign = marker is null || marker.IsNone ? "" : marker.Sign + " ";
        var hanging = indent + Word.Columns(sign);
        ImmutableArray<Run> start = [Spaces(indent), new Run(sign, marker?.Tone ?? Tone.Plain)];
        foreach (var line in Wrapping.Lines(Word.Of(text), width - hanging))
        {
            // A word that is too long for this column moves to the left as far as it must.
            var overflow = Math.Max(0, line.Length - (width - hanging));
            Line([.. overflow == 0 ? start : [Spaces(Math.Max(0, hanging - overflow))], .. line.Runs]);
            start = [Spaces(hanging)];
        }
    }

    /// <summary>What comes next follows on without a blank line.</summary>
    public void Join() => _lastIsBlank = true;

    public override string ToString() => _text.ToString();

    private static Run Spaces(int count) => new(new string(' ', count), Tone.Plain);

    private static IEnumerable<Run> Merged(ImmutableArray<Run> runs)
    {
        var current = default(Run?);
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (current is { } before && before.Tone == run.Tone)
            {
                current = before with { Text = before.Text + run.Text };
                continue;
            }

            if (current is { } done)
            {
                yield return done;
            }

            current = run;
        }

        if (current is { } last)
        {
            yield return last;
        }
    }
}
