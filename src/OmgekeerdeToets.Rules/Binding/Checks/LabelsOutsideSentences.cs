using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A label stands in the middle of the sentences that are made with it: no capital of its own, no full stop behind it.</summary>
internal static class LabelsOutsideSentences
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var label in LabelsOf(pack.Syntax).Where(label => !label.IsBroken))
        {
            if (LoadedWords.LowerCaseStart(label.Value) is { } lower)
            {
                diagnostics.Add(label.Span.FirstLine, PlainMessages.LabelWithCapital(lower));
            }
            else if (label.Value.Length > 1 && label.Value[^1] is '.' or '?' or '!' or ',' or ';' or ':')
            {
                diagnostics.Add(label.Span.FirstLine, PlainMessages.LabelWithMark(label.Value[..^1]));
            }
        }
    }

    private static IEnumerable<Located<string>> LabelsOf(PackSyntax pack) => pack.Concepts
        .SelectMany(concept => concept.Fields.Prepend(concept))
        .SelectMany(concept => new[] { concept.Label, concept.LabelNo })
        .Concat(pack.Derivations.Select(derivation => derivation.Label))
        .Concat(pack.Norms.Select(norm => norm.Label))
        .OfType<Located<string>>();
}
