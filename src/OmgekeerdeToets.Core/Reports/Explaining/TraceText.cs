using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>The reasoning as an indented list, down to a depth.</summary>
internal static class TraceText
{
    /// <summary>How many levels each depth shows: to the steps, to the conditions of a rule, or all of it.</summary>
    public static ImmutableArray<(string Name, int Levels)> Depths { get; } =
        [(TraceTextWording.Short, 3), (TraceTextWording.Normal, 5), (TraceTextWording.Full, int.MaxValue)];

    public static Document Of(TraceNode root, string depth, string? goal)
    {
        var levels = Depths.First(known => known.Name == depth).Levels;
        var children = root.Children.Where(child => goal is null || child.Id == goal || child.Id.StartsWith(TraceIds.Case, StringComparison.Ordinal));
        return new Document([new Section(1, TraceTextWording.Title(root.Text), Items(children, levels))]);
    }

    private static ImmutableArray<Block> Items(IEnumerable<TraceNode> nodes, int levels)
    {
        var items = levels == 0 ? [] : nodes.Select(node => Item(node, levels - 1)).ToImmutableArray();
        return items.IsEmpty ? [] : [new Bullets(items)];
    }

    private static Item Item(TraceNode node, int levels)
    {
        var marker = TraceWording.Verdict(node) is { } truth ? Marker.Of(truth) : Marker.Dot;
        var verdict = node.Verdict is null ? "" : $" [{NameWording.Spaced(node.Verdict)}]";
        var details = string.Join("; ", TraceTextWording.Details(node));
        var member = node.Member is { } name && name != node.Text ? name + ": " : "";
        return new Item(marker, member + node.Text + RichText.Strong(verdict) + RichText.Muted(details.Length == 0 ? "" : " (" + details + ")"))
        {
            Below = Items(node.Children, levels),
        };
    }
}
