using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The reasoning as a tree that opens and closes, each node with its verdict, its source, its rule and its article.</summary>
internal sealed class TraceTree
{
    private const int OpenLevels = 2;

    private readonly Chapter _chapter;
    private readonly DecidingNodes _deciding;
    private readonly PlainTrace _plain;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    private TraceTree(Chapter chapter, ImmutableArray<TraceNode> shown)
    {
        _chapter = chapter;
        _deciding = DecidingNodes.Of(chapter.Advice, shown);
        _plain = new PlainTrace(chapter.Context.Result);
    }

    public static IEnumerable<Element> Of(Chapter chapter, ImmutableArray<TraceNode> shown)
    {
        var tree = new TraceTree(chapter, shown);
        return shown.Select(node => tree.Item(node, 0, isCondition: false, member: null));
    }

    private Element Item(TraceNode node, int level, bool isCondition, string? member)
    {
        var plain = _plain.Of(node, isCondition, member);
        var details = TraceDetails.Of(node, plain).ToImmutableArray();
        var behind = details.IsEmpty ? null : Box("details", details);
        var body = node.Children.IsEmpty
            ? Box("leaf", [.. Said(node, plain), behind])
            : El("details", El("summary", Said(node, plain)), behind, El("ul", node.Children.Select(child => Item(child, level + 1, isCondition || _plain.IsRule(node), node.Member ?? member)))).When(level < OpenLevels, "open");
        var item = El("li", body).With("class", "node").When(_deciding.Contains(node), "data-deciding").When(IsUnknown(node), "data-unknown");
        var anchor = _chapter.Trace.Of(node.Id);
        return _placed.Add(anchor) ? item.With("id", anchor) : item;
    }

    private IEnumerable<Node> Said(TraceNode node, PlainNode plain)
    {
        var truth = TraceWording.Verdict(node);
        if (truth is { } verdict)
        {
            yield return Sign(Marker.Of(verdict));
        }

        yield return Text("span", "text", plain.Text);
        if (node.Verdict is { } word)
        {
            yield return Text("span", "chip " + Class(truth is { } known ? Marker.Of(known).Tone : Tone.Plain), VerdictOf(word));
        }
    }

    /// <summary>Of a comparison the verdict is a solution, which goes by its title.</summary>
    private string VerdictOf(string word) =>
        _chapter.Context.Verdict.FindSolution(word)?.Solution.Title ?? NameWording.Spaced(word);

    private static bool IsUnknown(TraceNode node) => TraceWording.Verdict(node) == Truth.Unknown || (node.Fact is not null && node.Found is null && node.Children.IsEmpty);
}
