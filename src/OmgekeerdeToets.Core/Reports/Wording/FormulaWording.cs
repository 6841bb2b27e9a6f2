namespace OmgekeerdeToets.Reports.Wording;

/// <summary>A comparison of what is computed (a sum, a count, a derivation): in its own words, never in those of a member it reads.</summary>
internal static class FormulaWording
{
    private static readonly string[] Comparators = [" minder dan ", " hoogstens ", " meer dan ", " minstens "];

    /// <summary>Both values of the comparison, without a capital and without a full stop.</summary>
    /// <param name="node">The comparison.</param>
    /// <param name="unknown">Why there is no value; null when there is one.</param>
    /// <param name="limits">The limits it was held against, in brackets; empty when it names none.</param>
    /// <param name="labels">Shows a formula with labels for its names.</param>
    public static string Compared(TraceNode node, string? unknown, string limits, Func<string, string> labels)
    {
        if (Split(node) is not { } split)
        {
            return $"{labels(node.Text)}: {unknown ?? "gevonden " + node.Found}, vergeleken met {node.Expected}";
        }

        if (node.Expected == "onbekend")
        {
            return $"{labels(split.Left).Replace('.', ' ')}: {unknown ?? "gevonden " + node.Found}";
        }

        var asked = $"en de regel vraagt {split.Word.Trim()} {node.Expected}{limits}";
        var formula = labels(split.Left).Replace('.', ' ');
        return unknown is null ? $"{formula} is {node.Found}, {asked}" : $"{formula}: {unknown}, {asked}";
    }

    /// <summary>True when the concept stands alone on the right of the comparing word.</summary>
    public static bool IsLimit(TraceNode node, FactDefinition definition) =>
        Split(node) is { } split && (split.Right == definition.Name || split.Right == definition.QualifiedName);

    /// <summary>The last comparing word counts: one before it belongs to the formula, such as <c>aantal kinderen met leeftijd minstens 4</c>.</summary>
    private static (string Left, string Word, string Right)? Split(TraceNode node)
    {
        var (word, at) = ("", -1);
        foreach (var comparator in Comparators)
        {
            var last = node.Text.LastIndexOf(comparator, StringComparison.Ordinal);
            (word, at) = last > at ? (comparator, last) : (word, at);
        }

        // With a plain number on the left, what was found stands on the right, and the sentence would turn round.
        return at <= 0 || char.IsDigit(node.Text[0])
            ? null
            : (node.Text[..at].Trim(), word, node.Text[(at + word.Length)..].Trim());
    }
}
