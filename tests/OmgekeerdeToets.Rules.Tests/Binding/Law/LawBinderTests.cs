using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Law;

/// <summary>Versions of a provision, and what stands beside its text.</summary>
public sealed class LawBinderTests
{
    [Fact]
    public void Versions_stand_in_the_order_of_their_days_whatever_the_order_of_the_file()
    {
        var laws = Version("Nu.", "geldig_van: 2026-01-01") + Version("Toen.", "geldig_tot_en_met: 2020-12-31")
            + Version("Daarna.", "geldig_van: 2021-01-01\n        geldig_tot_en_met: 2025-12-31");

        TestPack.Base.AddingToLaws(laws).Pack().Bound.Laws.Provisions.Where(provision => provision.Article == "16")
            .Select(provision => provision.Paraphrase).Should().Equal("Toen.", "Daarna.", "Nu.");
    }

    [Theory]
    [InlineData("geldig_tot_en_met: 2024-12-31", "geldig_van: 2025-01-01")]
    [InlineData("geldig_tot_en_met: 2024-12-31", "geldig_van: 2024-12-31", "OT2049 16")]
    [InlineData("zekerheid: onzeker", "geldig_van: 2024-12-31", "OT2049 16")]
    public void On_one_day_there_is_one_text(string one, string other, params string[] said) =>
        TestPack.Base.AddingToLaws(Version("Een.", one) + Version("Twee.", other)).Said().Should().Equal(said);

    [Fact]
    public void A_version_that_is_refused_stands_in_nobodys_way()
    {
        var laws = Version("Een.", "geldig_tot_en_met: 2024-12-31") + Version("Twee.", "geldig_van: 2024-01-01") + Version("Drie.", "geldig_van: 2026-01-01");

        TestPack.Base.AddingToLaws(laws).TheMessage().Line.Should().Be(25);
    }

    [Fact]
    public void Whoever_held_it_against_the_law_is_kept_and_what_it_serves_stands_in_order()
    {
        var provisions = TestPack.Base.Replacing(
            "inhoud: Extra bijstand.\n        gecontroleerd: nee",
            "inhoud: Extra bijstand.\n        dient: [pw.zelf, pw.zekerheid]\n        gecontroleerd: { tekst: ja, parafrase: ja, door: een jurist, op: 2026-10-01 }").Pack().Bound.Laws.Provisions;

        var provision = provisions.Single(provision => provision.Article == "35");

        provision.Serves.Should().Equal("pw.zekerheid", "pw.zelf");
        (provision.Checked!.By, provision.Checked.On).Should().Be(("een jurist", new DateOnly(2026, 10, 1)));
        provisions.Single(other => other.Article == "15").Checked.Should().BeNull();
    }

    private static string Version(string text, string more) =>
        $"      - artikel: 16\n        inhoud: {text}\n        gecontroleerd: nee\n        {more}\n";
}
