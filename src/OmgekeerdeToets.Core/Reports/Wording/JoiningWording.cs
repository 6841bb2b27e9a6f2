namespace OmgekeerdeToets.Reports.Wording;

/// <summary>How a condition joins what stands below it.</summary>
internal enum Joining
{
    All,
    Some,
    None,
    Not,
    Choice,

    /// <summary>It cannot be told: it counts as one thing.</summary>
    Unclear,
}

/// <summary>How a node of the reasoning joins its children, read from the condition as it is written.</summary>
internal static class JoiningWording
{
    public static Joining Of(TraceNode node)
    {
        var text = node.Text.TrimStart('(', ' ');
        return node.Children switch
        {
            [{ Member: { } member }, ..] when member != node.Member => OfMembers(text),
            [_] => text.StartsWith("niet ", StringComparison.Ordinal) || text.StartsWith("niet(", StringComparison.Ordinal) ? Joining.Not : Joining.All,
            [_, _, _] when text.StartsWith("als ", StringComparison.Ordinal) => Joining.Choice,
            [var first, ..] => Between(node.Text, first.Text),
            _ => Joining.Unclear,
        };
    }

    private static Joining OfMembers(string text) =>
        text.StartsWith("voor alle ", StringComparison.Ordinal) ? Joining.All
        : text.StartsWith("voor minstens een van ", StringComparison.Ordinal) ? Joining.Some
        : text.StartsWith("voor geen van ", StringComparison.Ordinal) ? Joining.None
        : Joining.Unclear;

    /// <summary>The word right after the first condition.</summary>
    private static Joining Between(string text, string first)
    {
        var at = text.IndexOf(first, StringComparison.Ordinal);
        var rest = at < 0 ? "" : text[(at + first.Length)..].TrimStart(')', ' ');
        return rest.StartsWith("en ", StringComparison.Ordinal) ? Joining.All
            : rest.StartsWith("of ", StringComparison.Ordinal) ? Joining.Some
            : Joining.Unclear;
    }
}
