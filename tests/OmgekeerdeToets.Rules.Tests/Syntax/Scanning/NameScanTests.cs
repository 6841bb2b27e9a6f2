using OmgekeerdeToets.Syntax.Scanning;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Scanning;

public sealed class NameScanTests
{
    [Theory]
    [InlineData("afstand_tot_school", true)]
    [InlineData("a1_", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("_a", false)]
    [InlineData("Afstand", false)]
    [InlineData("een twee", false)]
    [InlineData("één", false)]
    [InlineData("afstand\n", false)]
    public void A_name_is_small_letters_digits_and_underscores(string text, bool isName) => NameScan.IsName(text).Should().Be(isName);

    [Fact]
    public void Names_are_found_in_what_could_not_be_read() =>
        NameScan.Names("  - Voor 3x _alle: kinderen-van 'hier'é").Should().Equal("oor", "x", "alle", "kinderen", "van", "hier");

    [Fact]
    public void A_key_is_a_word_with_a_colon_behind_it() =>
        NameScan.Keys("doel: x\ntitel : y\n9abc: z\n{ een:1, Twee: 2, _drie: 3 }\nvier  : 4\nvijf").Should().Equal("doel", "titel", "een", "wee");

    [Fact]
    public void A_text_as_large_as_a_file_may_be_is_read_once()
    {
        var large = new string('a', 1 << 20);

        NameScan.Keys(large).Should().BeEmpty();
        NameScan.Keys(large + ":").Should().ContainSingle().Which.Length.Should().Be(1 << 20);
        NameScan.Names(string.Concat(Enumerable.Repeat("a ", 1 << 19))).Should().HaveCount(1 << 19);
    }
}
