namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>A solution with only arguments for was not looked at from the other side of the table.</summary>
public sealed class SidesOfSolutionsTests
{
    private const string For = "pleit: voor\n        gewicht: zwaar\n        omdat: Het kind kan zelf naar school.";
    private const string Against = "      - raakt: huishouden\n        wanneer: kort\n        pleit: tegen\n        gewicht: licht\n        tenzij: wil_meedoen\n        omdat: Niet elk gezin wil een fiets.\n";
    private const string ConsequenceFor = $"      - raakt: kind\n        wanneer: lang\n        {For}\n";

    [Theory]
    [InlineData("", null, "OT3306 fiets")]
    [InlineData("", "tegen")]
    [InlineData("", "voor", "OT3306 fiets")]
    [InlineData(ConsequenceFor, "voor", "OT3306 fiets")]
    [InlineData(ConsequenceFor, "tegen")]
    [InlineData(ConsequenceFor, null)]
    public void Consequences_and_arguments_count_together(string without, string? argument, params string[] said)
    {
        var pack = TestPack.Base.Replacing(Against, "");
        pack = without.Length == 0 ? pack : pack.Replacing(without, "");

        Arguing(pack, argument).Said().Should().Equal(said);
    }

    [Fact]
    public void Against_among_the_consequences_is_enough() => Arguing(TestPack.Base, "voor").Said().Should().BeEmpty();

    private static TestPack Arguing(TestPack pack, string? pleads) => pleads is null ? pack : pack.Replacing(
        "    juridische_toets:", $"    argumenten:\n      - pleit: {pleads}\n        gewicht: licht\n        omdat: Dat telt mee.\n    juridische_toets:");
}
