using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>What a mapping holds besides single values: other mappings, lists, and names with something under them.</summary>
internal sealed partial class MappingCursor
{
    /// <summary>The mapping under a key; null when the key is absent.</summary>
    public MappingCursor? PartOrNull(string key, Shape shape) =>
        Node(key) is { } node ? Over(node, shape, KeySpan(key), _context) : null;

    /// <summary>The mapping under a required key; where it is missing, one that holds nothing and says nothing.</summary>
    public MappingCursor Part(string key, Shape shape) =>
        Over(Node(key) ?? new BrokenNode(Anchor), shape, KeySpan(key), _context);

    /// <summary>The items of a list; empty when absent. A required list holds at least one.</summary>
    public ImmutableArray<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null or BrokenNode:
                return [];
            case SequenceNode list:
                ReportEmpty(key, list.Span, list.Items.IsEmpty);
                return [.. list.Items.Where(item => item is not BrokenNode)];
            case var node:
                Report(node.Span, ShapeMessages.ListExpected(key));
                _context.Ignore(node);
                return [];
        }
    }

    /// <summary>A list of mappings of one shape.</summary>
    public ImmutableArray<T> List<T>(string key, Shape shape, Func<MappingCursor, T> read) =>
        [.. Items(key).Select(item => OverItem(item, shape, _context)).Where(item => !item.IsRefused).Select(read)];

    /// <summary>A list whose items have a form of their own.</summary>
    public ImmutableArray<T> List<T>(string key, Func<YamlNode, ReadContext, T?> read)
        where T : class =>
        [.. Items(key).Select(item => read(item, _context)).OfType<T>()];

    /// <summary>Names with something under them; a name that is declared here must look like one.</summary>
    public ImmutableArray<T> Named<T>(string key, bool isDeclaration, Func<Located<string>, YamlNode, ReadContext, T?> read)
        where T : class
    {
        switch (Node(key))
        {
            case null or BrokenNode:
                return [];
            case MappingNode mapping:
                ReportEmpty(key, mapping.Span, mapping.Entries.IsEmpty);
                return [.. mapping.Entries.Select(entry => read(Name(entry.Key, isDeclaration), entry.Value, _context)).OfType<T>()];
            case var node:
                Report(node.Span, ShapeMessages.MappingExpected($"`{key}`", []));
                _context.Ignore(node);
                return [];
        }
    }

    /// <summary>Names with a mapping of one shape under each.</summary>
    public ImmutableArray<T> Named<T>(string key, Shape shape, bool isDeclaration, Func<Located<string>, MappingCursor, T> read)
        where T : class =>
        Named(key, isDeclaration, (name, node, context) =>
            node is BrokenNode ? KeepName<T>(name, context) : read(name, Over(node, shape, name.Span, context, name.Value)));

    /// <summary>Names with one text each.</summary>
    public ImmutableArray<T> NamedTexts<T>(string key, bool isDeclaration, Func<Located<string>, Located<string>, T> read)
        where T : class =>
        Named(key, isDeclaration, (name, node, _) => read(name, ReadText(name.Value, node, _context)));

    /// <summary>Names with one word of a closed list each.</summary>
    public ImmutableArray<T> NamedWords<T>(string key, ImmutableArray<string> choices, Func<Located<string>, Located<string>, T> read)
        where T : class =>
        Named(key, isDeclaration: false, (name, node, _) => read(name, ReadWord(name.Value, node, choices, _context)));

    /// <summary>A list of names, or names with a title under each.</summary>
    public ImmutableArray<TitledNameSyntax> TitledNames(string key, bool isDeclaration) =>
        _entries.GetValueOrDefault(key)?.Value is MappingNode
            ? NamedTexts(key, isDeclaration, (name, title) => new TitledNameSyntax(name, title))
            : [.. Texts(key).Select(name => new TitledNameSyntax(isDeclaration ? CheckName(name) : name, null))];

    /// <summary>A name that is declared under this key, such as <c>doel:</c>.</summary>
    public Located<string> DeclaredName(string key) => Text(key) is { IsBroken: false } text ? CheckName(text) : Broken(key, "");

    private static T? KeepName<T>(Located<string> name, ReadContext context)
        where T : class
    {
        context.PossiblyDeclared.Add(name.Value);
        return null;
    }

    private Located<string> Name(ScalarNode key, bool isDeclaration)
    {
        var name = new Located<string>(key.Value, key.IsVerbatim ? key.Content : key.Span);
        return isDeclaration ? CheckName(name) : name;
    }

    /// <summary>A name that is declared here must look like one.</summary>
    public Located<string> CheckName(Located<string> name)
    {
        if (name.IsBroken || ValueText.IsName(name.Value))
        {
            return name;
        }

        var better = ValueText.AsName(name.Value);
        Report(name.Span, ShapeMessages.BadName(name.Value, better));
        _context.PossiblyDeclared.Add(name.Value);
        _context.PossiblyDeclared.Add(better ?? name.Value);
        return name with { IsBroken = true };
    }

    private void ReportEmpty(string key, Span span, bool isEmpty)
    {
        if (isEmpty && (_shape == PackShapes.Group || _shape.Required.Contains(key, StringComparer.Ordinal)))
        {
            Report(span, ShapeMessages.NothingInList(key));
        }
    }
}
