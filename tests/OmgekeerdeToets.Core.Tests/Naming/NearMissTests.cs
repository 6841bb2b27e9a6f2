using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Core.Tests.Naming;

public sealed class NearMissTests
{
    private static readonly string[] Names =
        ["afstand_tot_school", "route_is_veilig", "kan_fietsen", "als", "tenzij", "wil_meedoen", "kosten_noodzakelijk", "titel"];

    [Theory]
    [InlineData("afstand_school", "afstand_tot_school")]
    [InlineData("afstnad_tot_school", "afstand_tot_school")]
    [InlineData("kanfietsen", "kan_fietsen")]
    [InlineData("Titel", "titel")]
    [InlineData("titels", "titel")]
    [InlineData("tenzei", "tenzij")]
    [InlineData("als_", "als")]
    [InlineData("noodzakelijk_kosten", "kosten_noodzakelijk")]
    [InlineData("wil-meedoen", "wil_meedoen")]
    public void Offers_the_nearest_name(string written, string expected) =>
        NearMiss.Find(written, Names).Should().Be(expected);

    [Theory]
    [InlineData("inkomen")]
    [InlineData("xy")]
    [InlineData("")]
    [InlineData("kan_zwemmen_en_duiken")]
    public void Stays_silent_when_nothing_is_near(string written) =>
        NearMiss.Find(written, Names).Should().BeNull();

    [Theory]
    [InlineData("advise", "advies")]
    [InlineData("ADVIES", "advies")]
    [InlineData("controller", "controleer")]
    [InlineData("waaromniet", "waarom-niet")]
    [InlineData("tset", "test")]
    [InlineData("nergens op", null)]
    public void A_slip_in_a_command_is_recognised(string written, string? meant) =>
        NearMiss.Find(written, ["advies", "waarom", "waarom-niet", "controleer", "test"]).Should().Be(meant);

    [Fact]
    public void The_order_of_the_names_does_not_matter() =>
        NearMiss.Find("kat", ["kaf", "kar", "kam"]).Should().Be(NearMiss.Find("kat", ["kam", "kar", "kaf"])).And.Be("kaf");

    [Fact]
    public void A_name_of_a_megabyte_is_near_to_nothing() =>
        NearMiss.Find(new string('a', 1_000_000), Names).Should().BeNull();
}
