using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax;

/// <summary>Gathers the entries of one mapping and refuses a key that stands there twice and a key without a value.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics, HashSet<string> dropped)
{
    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private Span? _last;

    public void Add(YamlNode key, bool isEmpty, YamlNode value, bool isGuess)
    {
        _last = value.Span;
        if (key is not ScalarNode name)
        {
            diagnostics.Add(key.Span, YamlMessages.KeyIsNoText());
        }
        else if (!_lines.TryAdd(name.Value, name.Span.Line))
        {
            ReportTwice(name, value, isGuess);
        }
        else if (isEmpty)
        {
            diagnostics.Add(name.Span, YamlMessages.Empty(name.Value));
            _entries.Add(new YamlEntry(name, new BrokenNode(value.Span), isGuess));
        }
        else
        {
            _entries.Add(new YamlEntry(name, value, isGuess));
        }
    }

    public MappingNode Build(Span whole) =>
        new(_entries.Count > 0 && _last is { } last ? _entries[0].Key.Span.To(last) : whole, _entries.ToImmutable());

    private void ReportTwice(ScalarNode name, YamlNode value, bool isGuess)
    {
        dropped.UnionWith(value.Keys());

        // Where this line stands was a guess after another mistake; a guess is no reason for a second message.
        if (!isGuess && value is not BrokenNode)
        {
            diagnostics.Add(name.Span, YamlMessages.Duplicate(name.Value, _lines[name.Value]));
        }
    }
}
