using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

public sealed class LeafWordingTests
{
    private static readonly FactDefinition Distance = new()
    {
        Name = "afstand",
        Label = "de afstand van huis naar school",
        Type = FactType.Number,
        Unit = "km",
    };

    private static readonly FactDefinition Limit = new()
    {
        Name = "grens",
        Label = "de afstand vanaf waar de gemeente vervoer geeft",
        Type = FactType.Number,
        Unit = "km",
        IsPolicyChoice = true,
    };

    private static readonly FactDefinition Cooperates = new()
    {
        Name = "werkt_mee",
        Label = "de ouders werken mee",
        LabelNegated = "de ouders werken niet mee",
        Type = FactType.YesNo,
    };

    private static readonly FactDefinition Blame = new()
    {
        Name = "verwijt",
        Label = "het verwijt",
        Type = FactType.Choice,
        Options = ["kan_niet", "kan"],
        OptionLabels = ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, [KeyValuePair.Create("kan", "kon wel"), KeyValuePair.Create("kan_niet", "kon er niets aan doen, ook niet als zij kan bellen")]),
    };

    [Fact]
    public void A_choice_goes_by_the_labels_of_its_options() =>
        LeafWording.Say(Node("verwijt is een van kan_niet, kan", "kan", "een van kan_niet, kan"), Blame, null, []).Should().Be(
            "het verwijt is kon wel, en de regel vraagt een van kon er niets aan doen, ook niet als zij kan bellen, kon wel");

    [Fact]
    public void The_case_states_a_choice_by_its_label() =>
        FactWording.Say(new Fact(Blame, FactValue.Of("kan"))).Should().Be("het verwijt is kon wel");

    [Theory]
    [InlineData("afstand hoogstens 8 km", "4 km", "8 km", "de afstand van huis naar school is 4 km, en de regel vraagt hoogstens 8 km")]
    [InlineData("afstand is 8 km", "4 km", "8 km", "de afstand van huis naar school is 4 km, en de regel vraagt 8 km")]
    [InlineData("afstand minder dan 8 km", "9 km", "minder dan 8 km", "de afstand van huis naar school is 9 km, en de regel vraagt minder dan 8 km")]
    public void A_comparison_tells_both_values(string text, string found, string expected, string sentence) =>
        LeafWording.Say(Node(text, found, expected), Distance, null, []).Should().Be(sentence);

    [Fact]
    public void A_limit_that_the_municipality_chose_is_named()
    {
        var node = Node("afstand meer dan grens", "4 km", "6 km");

        LeafWording.IsAbout(node, Distance).Should().BeTrue();
        LeafWording.IsAbout(node, Limit).Should().BeFalse();
        LeafWording.Say(node, Distance, null, [Limit]).Should().Be(
            "de afstand van huis naar school is 4 km, en de regel vraagt meer dan 6 km (de afstand vanaf waar de gemeente vervoer geeft)");
    }

    [Fact]
    public void What_is_unknown_says_which_unknown_it_is()
    {
        var node = Node("afstand hoogstens 8 km", "onbekend", "8 km") with { Verdict = "onbekend", Reason = "gevraagd, liever niet gezegd" };

        LeafWording.Say(node, Distance, null, []).Should().Be(
            "de afstand van huis naar school: gevraagd, liever niet gezegd, en de regel vraagt hoogstens 8 km");
    }

    [Fact]
    public void A_yes_or_no_is_told_in_its_own_words_also_where_a_rule_asks_whether_it_is_known()
    {
        var fact = new Fact(Cooperates, FactValue.No) { Source = "gesprek", Date = new DateOnly(2026, 1, 20) };

        LeafWording.Say(Node("werkt_mee is onbekend", "nee", "onbekend"), Cooperates, fact, [])
            .Should().Be("de ouders werken niet mee (bron: gesprek, 20 januari 2026)");
    }

    [Fact]
    public void A_judgement_is_told_with_who_and_why()
    {
        var fact = new Fact(Cooperates, FactValue.Yes) { JudgedBy = "klantmanager_inkomen", Because = "Zij komen elke afspraak na." };

        LeafWording.Say(Node("werkt_mee", "ja", null), Cooperates, fact, [])
            .Should().Be("de ouders werken mee (beoordeling van klantmanager inkomen: “Zij komen elke afspraak na.”)");
    }

    private static TraceNode Node(string text, string found, string? expected) =>
        new() { Id = "x", Text = text, Verdict = "nee", Found = found, Expected = expected };
}
