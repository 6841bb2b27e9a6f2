namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>An argument that decides alone exists only against, and with a source; wherever arguments stand.</summary>
public sealed class DecisiveArgumentsTests
{
    private const string CoreValueAgainst = "pleit: tegen\n    gewicht: licht";
    private const string ConsequenceAgainst = "pleit: tegen\n        gewicht: licht\n        tenzij: wil_meedoen";
    private const string Argument = "    juridische_toets:";

    [Theory]
    [InlineData(CoreValueAgainst, "pleit: tegen\n    gewicht: doorslaggevend")]
    [InlineData(ConsequenceAgainst, "pleit: tegen\n        gewicht: doorslaggevend")]
    [InlineData(Argument, "    argumenten:\n      - pleit: tegen\n        gewicht: doorslaggevend\n        omdat: Dat kan niet.\n    juridische_toets:")]
    public void Against_needs_a_source(string old, string with)
    {
        var pack = TestPack.Base.Replacing(old, with);

        Told(pack).Should().Equal(("OT3302", "een doorslaggevend argument heeft een bron nodig"));
        Told(TestPack.Base.Replacing(old, with.Replace("gewicht: doorslaggevend", WithSource(with)))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("pleit: voor\n    gewicht: zwaar", "pleit: voor\n    gewicht: doorslaggevend")]
    [InlineData("pleit: voor\n        gewicht: zwaar", "pleit: voor\n        gewicht: doorslaggevend")]
    [InlineData(Argument, "    argumenten:\n      - pleit: voor\n        gewicht: doorslaggevend\n        omdat: Dat kan goed.\n    juridische_toets:")]
    public void For_never_decides_whatever_its_source(string old, string with)
    {
        var expected = ("OT3302", "een argument voor is nooit doorslaggevend");

        Told(TestPack.Base.Replacing(old, with)).Should().Equal(expected);
        Told(TestPack.Base.Replacing(old, with.Replace("gewicht: doorslaggevend", WithSource(with)))).Should().Equal(expected);
    }

    private static string WithSource(string argument) =>
        "gewicht: doorslaggevend\n" + new string(' ', argument.Contains("        gewicht") ? 8 : 4) + "bron: Onderzoek uit 2020";

    private static IEnumerable<(string Code, string Message)> Told(TestPack pack) =>
        pack.Load().Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Message));
}
