using static OmgekeerdeToets.Rules.Tests.Evaluation.Explaining.ExplainedCase;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>Which node says why something is unknown: where it stays unknown, and only there.</summary>
public sealed class TraceReasonTests
{
    [Theory]
    [InlineData("aantal kinderen met mist_les minstens 1", "ja | onbekend | 1")]
    [InlineData("geboren minder dan begonnen", "onbekend | onbekend | onbekend | omdat gevraagd, niet bekend")]
    [InlineData("begonnen minder dan geboren", "onbekend | onbekend | onbekend | omdat niet gevraagd")]
    [InlineData("reisnorm minstens omweg", "onbekend | onbekend | onbekend | omdat niet gevraagd")]
    [InlineData("reisnorm minstens afstand", "onbekend | 4 km | onbekend | omdat de norm reisnorm is voor de peildatum nog niet bekend")]
    public void A_comparison_says_it_of_the_side_that_was_asked_and_not_where_it_is_decided(string condition, string expected) =>
        Said(Tree(condition)[0]).Should().Be($"{condition} | {expected}");

    [Fact]
    public void A_derivation_leaves_it_to_what_it_rests_on() => Tree("oud").Select(Said).Should().Equal(
        "oud | onbekend",
        "geboren minder dan 2000-01-01 | onbekend | onbekend | 1 januari 2000 | omdat gevraagd, niet bekend",
        "geboren | onbekend | omdat gevraagd, niet bekend | = geboren");

    [Theory]
    [InlineData("voor alle kinderen geldt (mist_les of naam is \"sam\")", "onbekend")]
    [InlineData("voor alle brieven geldt gelezen", "onbekend | omdat niet gevraagd")]
    public void A_quantifier_says_it_of_a_list_nobody_knows_and_leaves_the_rest_to_the_members(string condition, string expected) =>
        Said(Tree(condition)[0]).Should().Be($"{condition} | {expected}");

    [Fact]
    public void What_a_rule_leaves_open_is_said_to_be_left_open() =>
        Tree("als veilig dan wil_meedoen anders onbekend").Select(Said).Should().Equal(
            "als veilig dan wil_meedoen anders onbekend | onbekend",
            "veilig | nee | nee | = veilig",
            "wil_meedoen | ja | ja | = wil_meedoen",
            "onbekend | onbekend | omdat de regel laat dit open");
}
