using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Names as people read them: a concept, derivation or norm of the pack by its label, in a name by itself or in a formula.</summary>
internal static partial class NameLabels
{
    /// <summary>A formula as it is written, with labels for its names; a name without a label has spaces.</summary>
    public static string Of(Blueprint blueprint, string formula) =>
        NamePattern().Replace(formula, name => LabelOf(blueprint, name.Value) ?? name.Value.Replace('_', ' '));

    /// <summary>Null where the pack gives no label.</summary>
    public static string? LabelOf(Blueprint blueprint, string name) =>
        blueprint.ComputedLabels.TryGetValue(name, out var label) ? label
        : blueprint.FindFact(name) is { Type: not FactType.List and not FactType.YesNo } fact ? fact.Label
        : null;

    [GeneratedRegex(@"(?<![\p{L}\d_.])\p{L}[\p{L}\d_]*(\.\p{L}[\p{L}\d_]*)?(?![\p{L}\d_.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();
}
