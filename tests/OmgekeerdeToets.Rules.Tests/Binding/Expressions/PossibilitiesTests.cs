using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>What a condition could become over all cases, read from its form: <c>ja</c>, <c>nee</c> and <c>onbekend</c> as j, n and o.</summary>
public sealed class PossibilitiesTests
{
    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("ja", "j")]
    [InlineData("nee", "n")]
    [InlineData("onbekend", "o")]
    [InlineData("niet ja", "n")]
    [InlineData("niet nee", "j")]
    [InlineData("niet onbekend", "o")]
    [InlineData("wil_meedoen", "jno")]
    [InlineData("niet wil_meedoen", "jno")]
    [InlineData("wil_meedoen is bekend", "jn")]
    [InlineData("spaargeld meer dan 5 euro", "jno")]
    [InlineData("leeftijd_ouder van 18 tot 67 jaar", "jno")]
    public void One_condition(string condition, string possible) => Of(condition).Should().Be(possible);

    [Theory]
    [InlineData("ja", "ja", "j", "j")]
    [InlineData("ja", "nee", "n", "j")]
    [InlineData("nee", "nee", "n", "n")]
    [InlineData("ja", "onbekend", "o", "j")]
    [InlineData("nee", "onbekend", "n", "o")]
    [InlineData("onbekend", "onbekend", "o", "o")]
    [InlineData("ja", "wil_meedoen", "jno", "j")]
    [InlineData("nee", "wil_meedoen", "n", "jno")]
    [InlineData("onbekend", "wil_meedoen", "no", "jo")]
    [InlineData("ja", "(wil_meedoen is bekend)", "jn", "j")]
    [InlineData("(wil_meedoen is bekend)", "(spaargeld is bekend)", "jn", "jn")]
    [InlineData("onbekend", "(wil_meedoen is bekend)", "no", "jo")]
    public void Two_conditions_with_and_and_with_or_in_either_order(string one, string other, string both, string either)
    {
        Of($"{one} en {other}").Should().Be(both);
        Of($"{other} en {one}").Should().Be(both);
        Of($"{one} of {other}").Should().Be(either);
        Of($"{other} of {one}").Should().Be(either);
    }

    [Theory]
    [InlineData("als ja dan nee anders wil_meedoen", "n")]
    [InlineData("als nee dan wil_meedoen anders ja", "j")]
    [InlineData("als onbekend dan ja anders nee", "o")]
    [InlineData("als (wil_meedoen is bekend) dan ja anders nee", "jn")]
    [InlineData("als (wil_meedoen is bekend) dan ja anders ja", "j")]
    [InlineData("als (wil_meedoen is bekend) dan onbekend anders nee", "no")]
    [InlineData("als wil_meedoen dan ja anders nee", "jno")]
    public void One_of_two_branches(string condition, string possible) => Of(condition).Should().Be(possible);

    [Fact]
    public void Two_branches_that_say_the_same_may_be_that_whatever_the_condition() =>
        Of("als onbekend dan ja anders ja").Should().Contain("j");

    [Theory]
    [InlineData("voor alle kinderen geldt onbekend", "jo")]
    [InlineData("voor alle kinderen geldt ja", "jo")]
    [InlineData("voor alle kinderen geldt nee", "jno")]
    [InlineData("voor minstens een van kinderen geldt onbekend", "no")]
    [InlineData("voor minstens een van kinderen geldt nee", "no")]
    [InlineData("voor minstens een van kinderen geldt ja", "jno")]
    [InlineData("voor geen van kinderen geldt onbekend", "jo")]
    [InlineData("voor geen van kinderen geldt nee", "jo")]
    [InlineData("voor geen van kinderen geldt ja", "jno")]
    public void Over_an_empty_list_it_is_decided_and_a_list_may_be_unknown(string condition, string possible) =>
        Of(condition).Should().Be(possible);

    [Theory]
    [InlineData("nooit", "no")]
    [InlineData("altijd", "jo")]
    [InlineData("soms", "jno")]
    [InlineData("raadsel", "o")]
    public void A_derivation_is_what_it_says_and_unknown_outside_its_dates(string condition, string possible)
    {
        _scope.Derive("nooit", "nee");
        _scope.Derive("altijd", "ja");
        _scope.Derive("soms", "wil_meedoen");
        _scope.Derive("raadsel", "onbekend");

        Of(condition).Should().Be(possible);
    }

    [Theory]
    [InlineData("(als wil_meedoen dan onbekend anders 5 euro) meer dan 3 euro", "jno")]
    [InlineData("(als wil_meedoen dan 5 euro anders onbekend) meer dan 3 euro", "jno")]
    [InlineData("onbekend een van (ja, nee)", "o")]
    [InlineData("wil_meedoen een van (ja, nee)", "jno")]
    public void What_can_be_known_by_one_way_can_be_compared(string condition, string possible) => Of(condition).Should().Be(possible);

    private string Of(string condition)
    {
        var possible = Possibilities.Of(_scope.Good(condition));
        return (possible.HasFlag(PossibleTruths.True) ? "j" : "") + (possible.HasFlag(PossibleTruths.False) ? "n" : "")
            + (possible.HasFlag(PossibleTruths.Unknown) ? "o" : "");
    }
}
