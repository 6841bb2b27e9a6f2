using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

public sealed class RulePackLoadTests
{
    [Fact]
    public void A_folder_that_does_not_exist_is_a_message_and_no_exception() =>
        RulePack.Load(Checkout.Path("bestaat_niet")).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1001");

    /// <summary>Mistakes of every stage: the bytes, the lines, the shape, the pack, and a citizen service number.</summary>
    [Theory]
    [InlineData("casus: Fout\nfictief: ja\npeildatum: 1-7-2026\n", "OT1106")]
    [InlineData("casus: Fout\nfictief: ja\npeildatum: 2026-07-01\naanleiding: vast_moment\ngegevens: { veilig: [ }\n", "OT1027")]
    [InlineData("casus: Fout\nfictief: ja\npeildatum: 2026-07-01\naanleiding: vast_moment\ngegevens:\n  veiligg: ja\n", "OT4003")]
    [InlineData("casus: Fout\nfictief: ja\npeildatum: 2026-07-01\naanleiding: vast_moment\ngegevens:\n  veilig: ja  # van 123456782\n", "OT4010")]
    public void A_mistake_in_one_case_holds_back_neither_the_rules_nor_the_other_cases(string text, string code)
    {
        var loaded = TestPack.Base.Load(
            ("casussen/fout.yaml", text), ("casussen/goed.yaml", "casus: Goed\nfictief: ja\npeildatum: 2026-07-01\naanleiding: vast_moment\ngegevens:\n  veilig: ja\n"));

        loaded.Diagnostics.Should().BeEmpty();
        var report = CaseTests.Run(loaded.GetOrThrow());
        report.AllPassed.Should().BeFalse();
        report.Cases.Select(result => (result.Path, result.Passed)).Should().Equal(("casussen/fout.yaml", false), ("casussen/goed.yaml", true));
        report.Cases[0].Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(code);
    }

    [Fact]
    public void Rules_that_lie_among_the_cases_are_rules()
    {
        var loaded = TestPack.Base.Load(("casussen/regels.yaml", "begrippen:\n  nieuw: { type: ja_neee }\n"));

        loaded.IsOk.Should().BeFalse();
        loaded.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1104");
    }

    [Fact]
    public void A_name_in_a_broken_case_excuses_no_name_in_a_rule() =>
        TestPack.Base.Replacing("geschikt_als: niet veilig", "geschikt_als: niet zeker")
            .Codes(("casussen/fout.yaml", "casus: Fout\ngegevens:\n  zeker: [ja\n")).Should().Equal("OT2003");
}
