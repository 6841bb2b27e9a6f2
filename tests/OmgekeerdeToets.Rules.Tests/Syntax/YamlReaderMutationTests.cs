using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Rules.Tests.Syntax;

/// <summary>Whatever bytes come in: a tree or messages, never an exception, and every place lies inside the file.</summary>
public sealed class YamlReaderMutationTests
{
    private const int Mutations = 4000;
    private const string Alphabet = "\t\n\r -:#'\"[]{},&*!|>%@`\\abc_09.~é\u00A0\u2028\u0000";

    private static readonly string Start = string.Join('\n', YamlMistakes.All.Select(mistake => MarkedText.Parse(mistake.Text).Text));

    [Fact]
    public void Thousands_of_seeded_mutations_never_throw_and_every_message_points_into_the_file()
    {
        var random = new Random(20260701);
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(random);
            var bag = new DiagnosticBag();

            var read = () => YamlReader.Read("test.yaml", Encoding.UTF8.GetBytes(text), bag);

            var file = read.Should().NotThrow("of {0}", text).Subject;
            (file.Root is not null || bag.Count > 0).Should().BeTrue();
            bag.ToSorted().Where(d => d.Line > 0 && (d.Column < 1 || d.Column > d.SourceLine!.Length + 1)).Should().BeEmpty("of {0}", text);
            AssertSpans(file.Root, text.Length);
        }
    }

    [Fact]
    public void Arbitrary_bytes_never_throw()
    {
        var random = new Random(7);
        var bytes = new byte[200];
        for (var i = 0; i < 500; i++)
        {
            random.NextBytes(bytes);
            var read = () => YamlReader.Read("test.yaml", bytes, new DiagnosticBag());
            read.Should().NotThrow();
        }
    }

    private static string Mutate(Random random)
    {
        var from = Start.LastIndexOf('\n', random.Next(Start.Length - 120)) + 1;
        var text = new StringBuilder(Start.Substring(from, random.Next(20, 120)));
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)]),
                _ => text.Replace(text[at], Alphabet[random.Next(Alphabet.Length)], at, 1),
            };
        }

        return text.ToString();
    }

    private static void AssertSpans(YamlNode? node, int length)
    {
        if (node is null)
        {
            return;
        }

        (node.Span.Start >= 0 && node.Span.Length >= 0 && node.Span.End <= length).Should().BeTrue();
        foreach (var child in node switch
        {
            MappingNode mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            SequenceNode sequence => sequence.Items,
            _ => Enumerable.Empty<YamlNode>(),
        })
        {
            AssertSpans(child, length);
        }
    }
}
