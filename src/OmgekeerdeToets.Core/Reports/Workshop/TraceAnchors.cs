using System.Globalization;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>
/// The place of every node of the reasoning on the page. Ids of the reasoning hold what an address cannot, so the page counts; a
/// node that is not shown leads to the nearest node above it that is.
/// </summary>
internal sealed class TraceAnchors
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly string _key;
    private readonly string _goal;

    public TraceAnchors(string key, string goal, IEnumerable<TraceNode> shown)
    {
        _key = key;
        _goal = goal;
        foreach (var node in shown)
        {
            Add(node);
        }
    }

    /// <summary>The anchor of a node that is shown; the first one where a name stands twice.</summary>
    public string Of(string traceId)
    {
        for (var id = traceId; ; id = id[..id.LastIndexOf('/')])
        {
            if (_anchors.TryGetValue(id, out var anchor))
            {
                return anchor;
            }

            if (!id.Contains('/', StringComparison.Ordinal))
            {
                return _anchors[_goal];
            }
        }
    }

    private void Add(TraceNode node)
    {
        _anchors.TryAdd(node.Id, string.Create(CultureInfo.InvariantCulture, $"{_key}-r{_anchors.Count + 1}"));
        foreach (var child in node.Children)
        {
            Add(child);
        }
    }
}
