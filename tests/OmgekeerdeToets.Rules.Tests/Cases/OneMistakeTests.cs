namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>One mistake gives one message, also when there is no case at all.</summary>
public sealed class OneMistakeTests
{
    private static readonly CaseReader Reader = new(TestPack.Base.Pack());

    [Theory]
    [InlineData("", "OT1007")]
    [InlineData("\n\n", "OT1007")]
    [InlineData("# nog invullen\n", "OT1007")]
    [InlineData("\0\0\0", "OT1006")]
    [InlineData("{a: {a: {a: ", "OT1027")]
    public void A_file_without_a_case_gets_one_message(string text, string code)
    {
        var messages = Reader.ReadText(text, "casus.yaml").Diagnostics;

        messages.Should().ContainSingle().Which.Should().Match<Diagnostic>(message => message.Code == code && message.Severity == Severity.Error);
    }

    [Fact]
    public void A_pack_file_without_anything_readable_gets_one_message() =>
        TestPack.Base.TheMessage(("begrippen/leeg.yaml", "\0\0\0")).Code.Should().Be("OT1006");

    [Fact]
    public void Thousands_of_braces_in_a_yaml_file_are_no_JSON() =>
        Reader.ReadText(string.Concat(Enumerable.Repeat("{a: ", 5_000)), "casus.yaml").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1004");

    [Theory]
    [InlineData("afstand: 4000 m", "schrijf `4 km`")]
    [InlineData("afstand: 8 euro", "schrijf de waarde in km; alleen weken worden vanzelf dagen, en jaren maanden")]
    public void A_value_in_another_unit_is_told_in_which_unit_it_belongs(string fact, string hint) =>
        Reader.ReadText($"casus: x\nfictief: ja\npeildatum: 2026-11-01\naanleiding: vast_moment\ngegevens: {{ {fact} }}\n").Diagnostics
            .Should().ContainSingle().Which.Hint.Should().Be(hint);
}
