using OmgekeerdeToets.Tracing;
using static OmgekeerdeToets.Rules.Tests.Evaluation.Explaining.ExplainedCase;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>The facts that stand below a comparison: through formulas, derivations and lists, and which side of it they are read by.</summary>
public sealed class FactReadsTests
{
    private const string Distance = "afstand | 4 km | = afstand, bron kaart op 2026-10-20";

    [Fact]
    public void Below_a_formula_with_a_name_stand_the_facts_of_that_name() => Tree("heen_en_terug hoogstens 8 km").Select(Said).Should().Equal(
        "heen_en_terug hoogstens 8 km | ja | 8 km | 8 km", Distance);

    [Fact]
    public void A_name_that_no_longer_holds_reads_no_fact() => Tree("vorige_reis hoogstens 8 km").Should().ContainSingle()
        .Which.Should().Contain("vorige_reis hoogstens 8 km | onbekend | onbekend | 8 km | omdat ");

    [Theory]
    [InlineData("dubbel minder dan 30 jaar", "28 jaar | 30 jaar", "leeftijd | 14 jaar | = kinderen.leeftijd")]
    [InlineData("reis_per_kind hoogstens 8 km", "8 km | 8 km", Distance)]
    public void A_name_of_a_member_reads_for_that_member(string condition, string compared, string fact) =>
        Tree("voor alle kinderen geldt " + condition).Skip(1).Take(2).Select(Said).Should().Equal(
            $"{condition} | ja | {compared} | van Noor", fact);

    [Fact]
    public void In_a_list_within_a_list_a_field_goes_by_the_name_of_its_own_member() =>
        Tree("aantal kinderen met (voor minstens een van boeken geldt geleend) minstens 1").Skip(1).Select(Said).Should().Equal(
            "geleend | ja | ja | = boeken.geleend | van Atlas", "geleend | nee | nee | = boeken.geleend | van Bijbel");

    [Theory]
    [InlineData("som van kinderen.leeftijd meer dan afstand / 1 km * 1 jaar", "ja | 32 jaar | 4 jaar")]
    [InlineData("10 jaar minder dan som van kinderen.leeftijd", "ja | 32 jaar | 10 jaar")]
    public void What_was_found_is_the_side_that_reads_a_list(string condition, string expected) =>
        Said(Tree(condition)[0]).Should().Be($"{condition} | {expected}");

    [Fact]
    public void What_somebody_judged_stands_to_the_name_of_who_judged() =>
        Said(Tree("passend")[0]).Should().Be("passend | ja | ja | = passend, bron klantmanager_inkomen, een oordeel");

    [Theory]
    [InlineData("afstand hoogstens 8 km")]
    [InlineData("dichtbij")]
    [InlineData("veilig of wil_meedoen")]
    [InlineData("voor alle kinderen geldt leeftijd minder dan 12 jaar")]
    public void Only_the_exception_itself_is_one_not_what_it_rests_on(string exception)
    {
        var pack = Pack.Replacing("tenzij: wil_meedoen", "tenzij: " + exception).Pack();
        var rule = pack.Blueprint.Goals[0].FindSolution("fiets")!.Consequences.Single(consequence => consequence.SpeaksFor == false).Rule;

        var node = pack.Rules.Explain(Case(pack), rule).Children.Should().ContainSingle().Subject;

        node.IsException.Should().BeTrue();
        Below(node).Should().NotBeEmpty().And.OnlyContain(below => !below.IsException);
    }

    private static IEnumerable<TraceNode> Below(TraceNode node) => node.Children.SelectMany(child => Below(child).Prepend(child));
}
