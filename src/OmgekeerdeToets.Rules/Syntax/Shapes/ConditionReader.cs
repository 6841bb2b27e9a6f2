using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads what stands where a condition may: a line, a list, or <c>een_van</c>, <c>alle</c>, <c>geen_van</c> over a list.</summary>
internal static class ConditionReader
{
    private static readonly ImmutableArray<(string Key, GroupKind Kind)> Groups =
        [(K.AnyOf, GroupKind.Any), (K.AllOf, GroupKind.All), (K.NoneOf, GroupKind.None)];

    /// <param name="key">The key that holds it, for messages.</param>
    /// <param name="node">What stands there.</param>
    /// <param name="list">What a bare list means at this place.</param>
    /// <param name="context">Where messages go.</param>
    public static ConditionSyntax Read(string key, YamlNode node, GroupKind list, ReadContext context) =>
        node is SequenceNode sequence ? Group(key, sequence, list, context) : ReadOne(key, node, context);

    /// <summary>One condition; a bare list is refused.</summary>
    public static ConditionSyntax ReadOne(string key, YamlNode node, ReadContext context)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return Line(scalar, context);
            case MappingNode mapping:
                return Grouped(mapping, context);
            case SequenceNode:
                context.Report(node.Span, ShapeMessages.TextExpected(key));
                break;
        }

        return new BrokenCondition(node.Span);
    }

    private static ConditionSyntax Line(ScalarNode scalar, ReadContext context)
    {
        if (scalar.Style != ScalarStyle.Block && scalar.IsVerbatim)
        {
            return new ConditionLine(scalar.Content);
        }

        var isOneLine = scalar.Style == ScalarStyle.Quoted;
        context.Report(scalar.Span, isOneLine ? ShapeMessages.Escaped() : ShapeMessages.ManyLines());
        return new BrokenCondition(scalar.Span);
    }

    private static ConditionSyntax Grouped(MappingNode mapping, ReadContext context)
    {
        var cursor = MappingCursor.OverItem(mapping, PackShapes.Group, context);
        var present = Groups.Where(group => cursor.Has(group.Key)).ToList();
        if (present.Count > 1)
        {
            context.Report(cursor.KeySpan(present[1].Key), ShapeMessages.NotTogether(present[0].Key, present[1].Key));
        }

        if (mapping.Entries.IsEmpty)
        {
            context.Report(mapping.Span, ShapeMessages.MappingExpected(PackShapes.Group.Name, PackShapes.Group.Keys));
        }

        if (present.Count != 1)
        {
            return new BrokenCondition(mapping.Span);
        }

        var items = cursor.List(present[0].Key, (item, inner) => ReadOne(present[0].Key, item, inner));
        return items.IsEmpty
            ? new BrokenCondition(mapping.Span)
            : new ConditionGroup(mapping.Span, present[0].Kind, items);
    }

    private static ConditionSyntax Group(string key, SequenceNode sequence, GroupKind kind, ReadContext context)
    {
        if (sequence.Items.IsEmpty)
        {
            context.Report(sequence.Span, ShapeMessages.NothingInList(key));
            return new BrokenCondition(sequence.Span);
        }

        return new ConditionGroup(sequence.Span, kind, [.. sequence.Items.Select(item => ReadOne(key, item, context))]);
    }
}
