using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>What reading one file shares: where messages go, and what an earlier mistake in it excuses.</summary>
internal sealed class ReadContext(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Names in parts that were refused: who uses one of them is not told that it does not exist.</summary>
    public HashSet<string> PossiblyDeclared { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys whose place in the tree was a guess, or that stand in a refused part: that one is missing elsewhere is the same mistake.</summary>
    public HashSet<string> Excused { get; } = new(StringComparer.Ordinal);

    /// <summary>Every key of a shape that has been asked for, as <c>shape/key</c>; a test holds it against the table, so that no key is dropped in silence.</summary>
    public IReadOnlySet<string> Asked => _asked;

    /// <summary>A line of a stream: nobody's case, so without an occasion, and without the words of people.</summary>
    public bool IsLine { get; init; }

    /// <summary>What the mistakes found before in this file excuse.</summary>
    public static ReadContext Of(YamlFile file, DiagnosticBag diagnostics, bool isLine = false)
    {
        var context = new ReadContext(diagnostics) { IsLine = isLine };
        context.PossiblyDeclared.UnionWith(file.PossiblyDeclared);
        context.Excused.UnionWith(file.PossiblyDeclared);
        context.Excused.UnionWith(Guessed(file.Root));
        return context;
    }

    public void Report(Span span, Message message) => diagnostics.Add(span, message);

    public void Note(Shape shape, string key) => _asked.Add(shape.Name + "/" + key);

    /// <summary>This part of the tree is not read, which has been reported.</summary>
    public void Ignore(YamlNode node) => PossiblyDeclared.UnionWith(node.Keys());

    private static IEnumerable<string> Guessed(YamlNode? node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry =>
            entry.IsGuess ? Guessed(entry.Value).Prepend(entry.Key.Value) : Guessed(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(Guessed),
        _ => [],
    };
}
