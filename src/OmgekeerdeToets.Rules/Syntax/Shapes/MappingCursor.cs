using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>
/// Reads one mapping against its shape. Made, it has refused the keys that do not belong and said which are missing; asked for a
/// key, it gives the value in the form that was asked for, broken where there is none.
/// </summary>
internal sealed partial class MappingCursor
{
    private readonly ReadContext _context;
    private readonly Shape _shape;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);

    private MappingCursor(YamlNode node, Shape shape, Span anchor, string? name, IEnumerable<string> optional, ReadContext context)
    {
        (_context, _shape, Anchor) = (context, shape, anchor);
        if (node is not MappingNode mapping)
        {
            IsRefused = true;
            ReportNoMapping(node);
            return;
        }

        var unknown = mapping.Entries.Where(entry => !TryTake(entry)).ToList();
        foreach (var entry in unknown)
        {
            ReportUnknown(entry);
        }

        ReportMissing(name, optional);
    }

    /// <summary>What a message about the mapping as a whole points at: the key that holds it, or where it begins.</summary>
    public Span Anchor { get; }

    /// <summary>The mapping under a key, or the whole file.</summary>
    /// <param name="node">What stands there.</param>
    /// <param name="shape">What should stand there.</param>
    /// <param name="anchor">What a message about the whole points at.</param>
    /// <param name="context">Where messages go.</param>
    /// <param name="name">The name of this one thing, if it has one.</param>
    /// <param name="optional">Keys that are required as a rule and not here.</param>
    public static MappingCursor Over(
        YamlNode node, Shape shape, Span anchor, ReadContext context, string? name = null, params IEnumerable<string> optional) =>
        new(node, shape, anchor, name, optional, context);

    /// <summary>The item of a list: a message about the whole points at its first key.</summary>
    public static MappingCursor OverItem(YamlNode node, Shape shape, ReadContext context) =>
        Over(node, shape, node is MappingNode { Entries: [var first, ..] } ? first.Key.Span : node.Span, context);

    /// <summary>What stands here is no mapping, which has been reported: everything in it is broken.</summary>
    public bool IsRefused { get; }

    public bool Has(string key) => _entries.ContainsKey(key);

    public bool IsText(string key) => Node(key) is ScalarNode;

    public bool IsMapping(string key) => Node(key) is MappingNode;

    /// <summary>Where the key stands; the anchor when it is missing.</summary>
    public Span KeySpan(string key) => _entries.TryGetValue(key, out var entry) ? entry.Key.Span : Anchor;

    public void Report(Span span, Message message) => _context.Report(span, message);

    /// <summary>Two keys that contradict each other; said once, at the second.</summary>
    public void Exclude(string first, string second)
    {
        if (Has(first) && Has(second))
        {
            Report(KeySpan(second), ShapeMessages.NotTogether(first, second));
        }
    }

    /// <summary>A key that means something only beside another.</summary>
    public void OnlyWith(string key, string other)
    {
        if (Has(key) && !Has(other))
        {
            Report(KeySpan(key), ShapeMessages.OnlyWith(key, other));
        }
    }

    /// <summary>What stands under a key, unread; null when the key is absent.</summary>
    public YamlNode? Node(string key)
    {
        _context.Note(_shape, key);
        return _entries.GetValueOrDefault(key)?.Value;
    }

    private bool TryTake(YamlEntry entry) =>
        _shape.Keys.Contains(entry.Key.Value, StringComparer.Ordinal) && _entries.TryAdd(entry.Key.Value, entry);

    private void ReportNoMapping(YamlNode node)
    {
        if (node is not BrokenNode)
        {
            _context.Report(node.Span, ShapeMessages.MappingExpected(_shape.Name, _shape.Keys.Take(5)));
            _context.Ignore(node);
        }
    }

    /// <summary>A misspelt key is read as the one that was meant, so that what it holds is still read and the right one is not called missing.</summary>
    private void ReportUnknown(YamlEntry entry)
    {
        var nearest = NearMiss.Find(entry.Key.Value, _shape.Keys.Where(key => !_entries.ContainsKey(key)));
        if (!entry.IsGuess && entry.Value is not BrokenNode)
        {
            _context.Report(entry.Key.Span, ShapeMessages.Unknown(entry.Key.Value, _shape.Name, nearest, _shape.Keys));
        }

        if (nearest is not null)
        {
            _entries.Add(nearest, entry);
            return;
        }

        _context.PossiblyDeclared.Add(entry.Key.Value);
        _context.Ignore(entry.Value);
    }

    private void ReportMissing(string? name, IEnumerable<string> optional)
    {
        var missing = _shape.Required
            .Where(key => !_entries.ContainsKey(key) && !_context.Excused.Contains(key))
            .Except(optional, StringComparer.Ordinal)
            .ToImmutableArray();
        if (!missing.IsEmpty)
        {
            _context.Report(Anchor, ShapeMessages.Missing(_shape.Name, name, missing));
        }
    }
}
