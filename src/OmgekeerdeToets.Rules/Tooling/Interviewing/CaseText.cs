using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Tooling.Writing;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>
/// The text of a case, and how something is added to it: in its place, with every comment and every word that was there left as
/// it was. What cannot be added without losing something is not added.
/// </summary>
internal sealed class CaseText
{
    private const string Step = "  ";

    private readonly MappingNode _root;
    private readonly string _content;
    private readonly string _line;

    private CaseText(MappingNode root, string content)
    {
        _root = root;
        _content = content;
        _line = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    /// <summary>The text of a case that was read without an error; null when it is no YAML mapping.</summary>
    public static CaseText? Of(string content) =>
        CaseFile.TreeOf("", Encoding.UTF8.GetBytes(content)) is MappingNode { Entries.IsEmpty: false } root && !content.AsSpan().TrimStart().StartsWith("{")
            ? new CaseText(root, content)
            : null;

    /// <summary>The text with this at this place; null when that cannot be done without losing something.</summary>
    /// <param name="path">Keys, and the place of a member in its list as a number.</param>
    /// <param name="value">What stands there from now on.</param>
    public string? With(ImmutableArray<string> path, YamlNode value)
    {
        var changed = Put(path, value);
        return changed is not null && Of(changed) is { } after && CaseLeaves.OnlyAdded(_root, after._root, path, value) ? changed : null;
    }

    /// <summary>The text in which this stands where another key of the same mapping stood; null when that cannot be done.</summary>
    /// <param name="path">Keys; the last is the new one.</param>
    /// <param name="replaced">The key that makes way.</param>
    /// <param name="value">What stands there from now on.</param>
    public string? Instead(ImmutableArray<string> path, string replaced, YamlNode value)
    {
        YamlNode? node = _root;
        foreach (var key in path[..^1])
        {
            node = (node as MappingNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
        }

        var old = (node as MappingNode)?.Entries.FirstOrDefault(entry => entry.Key.Value == replaced);
        return old?.Value is ScalarNode { Style: not ScalarStyle.Block }
            ? _content[..old.Key.Span.Start] + YamlInline.Of(new YamlEntry(YamlTree.Scalar(path[^1]), value)) + _content[old.Value.Span.End..]
            : null;
    }

    private string? Put(ImmutableArray<string> path, YamlNode value)
    {
        YamlNode node = _root;
        for (var depth = 0; depth < path.Length; depth++)
        {
            if (node is SequenceNode list)
            {
                node = list.Items[int.Parse(path[depth], System.Globalization.CultureInfo.InvariantCulture)];
                continue;
            }

            var mapping = (MappingNode)node;
            var rest = Nested([.. path.Skip(depth + 1)], value);
            if (mapping.Entries.FirstOrDefault(entry => entry.Key.Value == path[depth]) is not { } entry)
            {
                return Insert(mapping, new YamlEntry(YamlTree.Scalar(path[depth]), rest));
            }

            if (depth == path.Length - 1 || entry.Value is ScalarNode or MappingNode { Entries.IsEmpty: true } or SequenceNode { Items.IsEmpty: true })
            {
                return Replace(entry, rest);
            }

            node = entry.Value;
        }

        return null;
    }

    private static YamlNode Nested(ImmutableArray<string> path, YamlNode value) => path.Reverse().Aggregate(
        value, (inner, key) => new MappingNode(default, [new YamlEntry(YamlTree.Scalar(key), inner)]));

    /// <summary>As the last of a mapping: between the braces, or on lines of its own under what is there.</summary>
    private string? Insert(MappingNode mapping, YamlEntry added)
    {
        var first = mapping.Entries[0].Key.Span;
        var end = EndOf(mapping);
        if (IsInBraces(first))
        {
            return added.Value is ScalarNode ? _content.Insert(end, ", " + YamlInline.Of(added)) : null;
        }

        var ending = EndOfLine(end);
        var block = Indented(YamlText.Of(new MappingNode(default, [added])), new string(' ', first.Column - 1));
        return _content[..ending] + _line + block + _content[ending..];
    }

    private string? Replace(YamlEntry entry, YamlNode value)
    {
        var span = entry.Value.Span;
        if (entry.Value is not ScalarNode { Style: not ScalarStyle.Block } && span.Length != 2)
        {
            return null; // what has parts is added to, never replaced
        }

        if (value is ScalarNode || IsEmpty(value) || IsInBraces(entry.Key.Span))
        {
            return _content[..span.Start] + YamlInline.Of(value) + _content[span.End..];
        }

        var ending = EndOfLine(span.End);
        var behind = _content[span.End..ending].TrimEnd();
        var block = Indented(YamlText.Of(new MappingNode(default, [new YamlEntry(entry.Key, value)])), new string(' ', entry.Key.Span.Column - 1));
        var below = block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        return _content[..span.Start].TrimEnd(' ') + (behind.Length == 0 ? "" : Step + behind.TrimStart()) + _line + below + _content[ending..];
    }

    private static bool IsEmpty(YamlNode node) => node is MappingNode { Entries.IsEmpty: true } or SequenceNode { Items.IsEmpty: true };

    private bool IsInBraces(Span key)
    {
        var line = key.Source.LineStart(key.Source.LineAt(key.Start));
        return _content[line..key.Start].Contains('{', StringComparison.Ordinal);
    }

    private int EndOfLine(int at)
    {
        var end = _content.IndexOf('\n', at);
        return end < 0 ? _content.Length : end > 0 && _content[end - 1] == '\r' ? end - 1 : end;
    }

    private string Indented(string block, string indent) =>
        string.Join(_line, block.TrimEnd('\n').Split('\n').Select(line => indent + line));

    private static int EndOf(YamlNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => Math.Max(entry.Key.Span.End, EndOf(entry.Value))).Append(mapping.Span.End).Max(),
        SequenceNode list => list.Items.Select(EndOf).Append(list.Span.End).Max(),
        _ => node.Span.End,
    };
}
