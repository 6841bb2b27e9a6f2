namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The pack in <c>tests/corpus/jaarwisseling</c>: the law of 31 December 2026 is not that of 1 January 2027.</summary>
public sealed class TurnOfTheYearTests
{
    private static readonly string Pack = Sandbox.Shipped("tests/corpus/jaarwisseling");

    [Fact]
    public void Both_cases_come_out_as_expected() =>
        Sandbox.Run("test", Pack).Output.Should().Contain("2 casussen met").And.Contain("alles klopt");

    [Theory]
    [InlineData("laatste_dag_van_2026", "Participatiewet artikel 35 lid 1", "Participatiewet artikel 34b geldt pas vanaf 1 januari 2027")]
    [InlineData("eerste_dag_van_2027", "Participatiewet artikel 34b", "De kosten zijn noodzakelijk: gold tot en met 31 december 2026")]
    public void One_day_apart_the_advice_rests_on_another_provision(string name, string carries, string because)
    {
        var advice = Advice(name);

        advice.Should().Contain($"Grondslag: {carries} (niet gecontroleerd)");
        advice.Should().Contain($"✓ {carries} (niet gecontroleerd)");
        advice.Should().Contain(because);
    }

    [Fact]
    public void A_norm_outside_its_dates_is_unknown_and_the_advice_says_why()
    {
        Advice("laatste_dag_van_2026").Should().NotContain("heeft geen waarde");

        Advice("eerste_dag_van_2027").Should().Contain("Een lening voor een nieuwe koelkast (gevraagd").And.Contain(
            "Het inkomen per maand is € 1.300 per maand, maar het is niet bekend waarmee de regel dat vergelijkt: "
            + "de bijstandsnorm voor een alleenstaande heeft geen waarde op de peildatum");
    }

    [Theory]
    [InlineData("2026-12-31", "1419,46 euro per maand\n")]
    [InlineData("2027-01-01", "onbekend: de norm norm_alleenstaande heeft geen waarde op de peildatum\n")]
    public void The_calculator_tells_the_same(string day, string told) =>
        Sandbox.Run("reken", "norm_alleenstaande", "--regels", Pack, "--peildatum", day).Output.Should().Be(told);

    // Without line breaks, so that a sentence can be looked for.
    private static string Advice(string name)
    {
        var ran = Sandbox.Run("advies", Path.Combine(Pack, "casussen", name + ".yaml"), "--regels", Pack);
        ran.Code.Should().Be(0);
        return string.Join(' ', ran.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
