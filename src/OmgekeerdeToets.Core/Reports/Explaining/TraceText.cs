using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>The reasoning as an indented list, down to a depth.</summary>
internal sealed class TraceText
{
    private readonly PlainTrace _plain;

    private TraceText(AssessmentResult result) => _plain = new PlainTrace(result);

    /// <summary>How many levels each depth shows: to the steps, to the conditions of a rule, or all of it.</summary>
    public static ImmutableArray<(string Name, int Levels)> Depths { get; } =
        [(TraceTextWording.Short, 3), (TraceTextWording.Normal, 5), (TraceTextWording.Full, int.MaxValue)];

    public static Document Of(AssessmentResult result, string depth, string? goal)
    {
        var levels = Depths.First(known => known.Name == depth).Levels;
        var children = result.Trace.Children.Where(child => goal is null || child.Id == goal || child.Id.StartsWith(TraceIds.Case, StringComparison.Ordinal));
        return new Document([new Section(1, TraceTextWording.Title(result.Trace.Text), new TraceText(result).Items(children, levels, isCondition: false, member: null))]);
    }

    private ImmutableArray<Block> Items(IEnumerable<TraceNode> nodes, int levels, bool isCondition, string? member)
    {
        var items = levels == 0 ? [] : nodes.Select(node => Item(node, levels - 1, isCondition, member)).ToImmutableArray();
        return items.IsEmpty ? [] : [new Bullets(items)];
    }

    private Item Item(TraceNode node, int levels, bool isCondition, string? member)
    {
        var marker = TraceWording.Verdict(node) is { } truth ? Marker.Of(truth) : Marker.Dot;
        var plain = _plain.Of(node, isCondition, member);
        var verdict = node.Verdict is null ? "" : $" [{NameWording.Spaced(node.Verdict)}]";
        var details = string.Join("; ", TraceTextWording.Details(node, plain));
        return new Item(marker, plain.Text + RichText.Strong(verdict) + RichText.Muted(details.Length == 0 ? "" : " (" + details + ")"))
        {
            Below = Items(node.Children, levels, isCondition || _plain.IsRule(node), node.Member ?? member),
        };
    }
}
