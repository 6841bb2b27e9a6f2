using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>A piece of a formula to be replaced, or inserted where the length is 0.</summary>
internal readonly record struct Edit(int Start, int Length, string Replacement)
{
    public static Edit Replace(Span span, string replacement) => new(span.Start, span.Length, replacement);

    public static Edit Before(Span span, string inserted) => new(span.Start, 0, inserted);

    public static Edit After(Span span, string inserted) => new(span.End, 0, inserted);

    /// <summary>Brackets around a stretch.</summary>
    public static ImmutableArray<Edit> Bracket(Span span) => [Before(span, "("), After(span, ")")];

    /// <summary>
    /// The text of a span after the edits. What is inserted at one place keeps its order, and stands before a
    /// replacement that begins there; of two replacements that overlap the first is done.
    /// </summary>
    public static string Apply(Span text, IEnumerable<Edit> edits)
    {
        var result = new StringBuilder();
        var position = text.Start;
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Length > 0))
        {
            if (edit.Start < position)
            {
                continue;
            }

            result.Append(text.Source.Content, position, edit.Start - position).Append(edit.Replacement);
            position = edit.Start + edit.Length;
        }

        return result.Append(text.Source.Content, position, text.End - position).ToString();
    }
}
