namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>A group of conditions stands in a file as a list, and in the reasoning as one line with the words between.</summary>
public sealed class GroupTextTests
{
    [Theory]
    [InlineData("- een_van:\n          - veilig\n          - wil_meedoen", "veilig of wil_meedoen")]
    [InlineData("- een_van: [veilig, wil_meedoen]", "veilig of wil_meedoen")]
    [InlineData("- een_van:\n          - niet veilig\n          - wil_meedoen", "niet veilig of wil_meedoen")]
    [InlineData("- geen_van:\n          - veilig\n          - wil_meedoen", "niet (veilig of wil_meedoen)")]
    [InlineData("- een_van:\n          - alle:\n              - veilig\n              - wil_meedoen\n          - noodzakelijk", "(veilig en wil_meedoen) of noodzakelijk")]
    [InlineData("- alle:\n          - geen_van:\n              - veilig\n              - wil_meedoen\n          - noodzakelijk", "(niet (veilig of wil_meedoen)) en noodzakelijk")]
    [InlineData("- een_van:\n          - voor alle kinderen geldt mist_les\n          - veilig", "(voor alle kinderen geldt mist_les) of veilig")]
    [InlineData("- niet (veilig of wil_meedoen)", "niet (veilig of wil_meedoen)")]
    [InlineData("- (veilig) of wil_meedoen", "(veilig) of wil_meedoen")]
    public void It_reads_as_a_formula(string condition, string text)
    {
        var pack = TestPack.Base.Replacing("- afstand hoogstens 8 km\n      - veilig", condition).Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Build().GetOrThrow();

        var root = pack.Rules.Explain(situation, pack.Blueprint.Goals[0].FindSolution("fiets")!.Suitable);

        root.Children.Should().ContainSingle().Which.Text.Should().Be(text);
    }
}
