using System.Collections.Immutable;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>A row of cells as the tree that a case is read from. The key of a value stands in the header, so it points at its cell.</summary>
internal static class CsvTree
{
    /// <summary>What says that a list has no members.</summary>
    public const string NoMembers = "[]";

    public static YamlNode Of(CsvKeys plan, ImmutableArray<Located<string>> cells, SourceText line) =>
        Keys(plan, cells) ?? new MappingNode(line.Span(0, line.Content.Length), []);

    private static YamlNode? Node(CsvPlan plan, ImmutableArray<Located<string>> cells) => plan switch
    {
        CsvCell cell => cells[cell.Column].Value.Length == 0 ? null : Cell(cell, cells[cell.Column]),
        CsvMembers members => Members(members, cells),
        _ => Keys((CsvKeys)plan, cells),
    };

    private static YamlNode Cell(CsvCell cell, Located<string> said)
    {
        var text = new ScalarNode(said.Span, said.Value, ScalarStyle.Plain);
        if (cell.IsList && said.Value == NoMembers)
        {
            return new SequenceNode(said.Span, []);
        }

        return cell.MayBeReason && CaseWords.Reasons.Contains(said.Value)
            ? new MappingNode(said.Span, [Entry(K.Value, text with { Value = Keywords.Unknown }), Entry(K.Reason, text)])
            : text;
    }

    private static MappingNode? Keys(CsvKeys plan, ImmutableArray<Located<string>> cells)
    {
        var entries = plan.Parts
            .Select(part => Node(part.Part, cells) is { } node ? Entry(part.Key, node) : null)
            .OfType<YamlEntry>()
            .ToImmutableArray();
        return entries.IsEmpty ? null : new MappingNode(entries[0].Value.Span, entries);
    }

    private static SequenceNode? Members(CsvMembers plan, ImmutableArray<Located<string>> cells)
    {
        var members = plan.Members.Select(member => Keys(member, cells)).OfType<YamlNode>().ToImmutableArray();
        return members.IsEmpty ? null : new SequenceNode(members[0].Span, members);
    }

    private static YamlEntry Entry(string key, YamlNode value) => new(new ScalarNode(value.Span, key, ScalarStyle.Plain), value);
}
