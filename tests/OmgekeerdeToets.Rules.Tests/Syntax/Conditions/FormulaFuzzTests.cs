using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

public sealed class FormulaFuzzTests
{
    private static readonly string[] Pieces =
    [
        .. Keywords.OfConditions.Order(StringComparer.Ordinal),
        .. Keywords.Everyday.Select(phrase => string.Join(' ', phrase.Written)),
        "a", "b", "kinderen", "kinderen.leeftijd", "8 km", "7,5", "1.200", "0", "2026-01-31", "1-7-2026", "\"x\"", "\"", "(", ")", "(", ")",
        "+", "-", "*", "/", "<", ">=", "=", ",", ".", "%", "€", "\t", "\n", "é", "\ud83d\ude00", "\ud83d", "\0", "²", "'", "1e9", "007",
    ];

    private const string Letters = " aenof8.,-()<=%\"'\u00e9\u2264\ud83d\n_";

    [Fact]
    public void No_text_makes_it_throw_and_every_message_points_inside_the_text()
    {
        var random = new Random(20261122);
        var generator = new FormulaGenerator(random);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 6_000; i++)
        {
            var text = (i % 3) switch
            {
                0 => Words(random),
                1 => Characters(random),
                _ => Mistaken(generator.Formula(3), random),
            };
            var (formula, diagnostics) = Formulas.Parse(text);

            (formula is BrokenSyntax).Should().Be(!diagnostics.IsEmpty, "{0}", text);
            foreach (var diagnostic in diagnostics)
            {
                seen.Add(diagnostic.Code);
                diagnostic.Line.Should().BeGreaterThan(0);
                (diagnostic.Column - 1).Should().BeInRange(0, diagnostic.SourceLine!.Length, "{0}", text);
            }
        }

        seen.Count.Should().BeGreaterThan(20, "most refusals must have been reached");
    }

    [Fact]
    public void What_is_read_prints_to_what_reads_the_same()
    {
        var generator = new FormulaGenerator(new Random(7));
        for (var i = 0; i < 5_000; i++)
        {
            var printed = FormulaPrinter.Print(Formulas.Good(generator.Formula(4)));
            FormulaPrinter.Print(Formulas.Good(printed)).Should().Be(printed);
        }
    }

    [Theory]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('"')]
    [InlineData('9')]
    [InlineData('.')]
    public void A_hundred_thousand_of_one_character_ends_with_a_message(char character) =>
        Formulas.Parse(new string(character, 100_000)).Diagnostics.Should().ContainSingle();

    [Fact]
    public void Fifty_thousand_operators_end_with_one_message() =>
        Formulas.Parse("a" + string.Concat(Enumerable.Repeat(" en a", 50_000)))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1220");

    [Fact]
    public void A_great_many_mistakes_are_not_all_told() =>
        Formulas.Parse("a" + string.Concat(Enumerable.Repeat(" && a", 50_000))).Diagnostics.Should().HaveCount(25);

    private static string Words(Random random) =>
        string.Join(random.Next(20) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    // A right formula with something put in, or taken out.
    private static string Mistaken(string formula, Random random)
    {
        var place = random.Next(formula.Length);
        return random.Next(3) == 0
            ? formula.Remove(place, random.Next(formula.Length - place))
            : formula.Insert(place, $" {Pieces[random.Next(Pieces.Length)]} ");
    }

    private static string Characters(Random random) =>
        new([.. Enumerable.Range(0, random.Next(0, 24)).Select(_ => Letters[random.Next(Letters.Length)])]);
}
