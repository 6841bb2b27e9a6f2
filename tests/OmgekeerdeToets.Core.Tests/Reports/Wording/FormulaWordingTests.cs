using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

public sealed class FormulaWordingTests
{
    private static readonly FactDefinition Amount = new()
    {
        Name = "bedrag", Label = "het bedrag van de schuld", Type = FactType.Number, Unit = "euro", Index = 0, List = "schulden",
    };

    [Theory]
    [InlineData("totale_schuld meer dan 0 euro", "totale schuld is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("som van schulden.bedrag meer dan 0 euro", "som van schulden bedrag is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("hoogste van schulden.bedrag meer dan 0 euro", "hoogste van schulden bedrag is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("laagste van schulden.bedrag meer dan 0 euro", "laagste van schulden bedrag is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("gemiddelde van schulden.bedrag meer dan 0 euro", "gemiddelde van schulden bedrag is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("aantal schulden met bedrag minstens 1 euro meer dan 0", "aantal schulden met bedrag minstens 1 euro is € 770, en de regel vraagt meer dan € 0")]
    [InlineData("0 euro minder dan totale_schuld", "0 euro minder dan totale schuld: gevonden € 770, vergeleken met € 0")]
    public void What_is_computed_is_told_in_its_own_words_and_never_in_those_of_a_member(string condition, string said) =>
        Say(Comparison(condition), member: null).Should().Be((null, said));

    [Fact]
    public void A_comparison_per_member_bears_the_name_of_the_member() =>
        LeafWording.IsAbout(Comparison("bedrag meer dan 0 euro"), Amount).Should().BeTrue();

    [Fact]
    public void What_has_no_value_yet_says_why() =>
        FormulaWording.Compared(Comparison("totale_schuld meer dan 0 euro"), "nog niet gevraagd", "", NameWording.Spaced)
            .Should().Be("totale schuld: nog niet gevraagd, en de regel vraagt meer dan € 0");

    [Fact]
    public void A_limit_without_a_value_is_not_asked_for() =>
        FormulaWording.Compared(Comparison("totale_schuld meer dan grens") with { Expected = "onbekend" }, "de grens heeft geen waarde", "", NameWording.Spaced)
            .Should().Be("totale schuld: de grens heeft geen waarde");

    [Fact]
    public void What_the_pack_computes_goes_by_its_label()
    {
        var result = new SchoolCase().Assess(blueprint => blueprint with
        {
            ComputedLabels = blueprint.ComputedLabels.Add("totale_schuld", "alle schulden bij elkaar"),
        });

        LeafReading.Say(result, new DecidingLeaf(Comparison("totale_schuld meer dan 0 euro"), null)).Clause
            .Should().Be("alle schulden bij elkaar is € 770, en de regel vraagt meer dan € 0");
    }

    private static (string? Member, string Clause) Say(TraceNode node, string? member) =>
        LeafReading.Say(SchoolCases.All["verteld"].Assess(), new DecidingLeaf(node, member));

    private static TraceNode Comparison(string condition) => new()
    {
        Id = "regel/vergelijking",
        Text = condition,
        Verdict = "ja",
        Found = "€ 770",
        Expected = "€ 0",
        Children =
        [
            new TraceNode { Id = "regel/energie", Text = "bedrag", Fact = "kinderen.mist_lessen_door_vervoer", Member = "energie", Found = "€ 450", Source = "brief" },
            new TraceNode { Id = "regel/zorg", Text = "bedrag", Fact = "kinderen.mist_lessen_door_vervoer", Member = "zorg", Found = "€ 320" },
        ],
    };
}
