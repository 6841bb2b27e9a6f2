using OmgekeerdeToets.Tooling.Interviewing;
using OmgekeerdeToets.Tooling.Writing;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>Something is added to a case in its place, and every word and comment that was there stays.</summary>
public sealed class CaseTextTests
{
    private const string Before =
        """
        # Een casus met opmerkingen
        casus: "Zij zei: nu"  # haar woorden
        gegevens:
          afstand: 4 km  # gemeten
          # hieronder komt meer
          kinderen:
            - naam: kind 1
              leeftijd: 9
            - { naam: kind 2, leeftijd: 7 }
          wil: onbekend  # nog niet gevraagd

        draagvlak: { fiets: ja }  # gevraagd
        verwacht: {}
        """;

    [Theory]
    [InlineData("gegevens/veilig", "ja", "  wil: onbekend  # nog niet gevraagd\n  veilig: ja\n")]
    [InlineData("gegevens/kinderen/0/fietst", "ja", "      leeftijd: 9\n      fietst: ja\n")]
    [InlineData("gegevens/kinderen/1/fietst", "ja", "    - { naam: kind 2, leeftijd: 7, fietst: ja }\n")]
    [InlineData("gegevens/wil", "nee", "  wil: nee  # nog niet gevraagd\n")]
    [InlineData("draagvlak/toelage", "nee", "draagvlak: { fiets: ja, toelage: nee }  # gevraagd\n")]
    [InlineData("beoordelingen/nodig/omdat", "Lopen is te ver: 4 km.", "verwacht: {}\nbeoordelingen:\n  nodig:\n    omdat: \"Lopen is te ver: 4 km.\"")]
    public void It_stands_in_its_place(string path, string value, string expected)
    {
        var after = CaseText.Of(Before)!.With([.. path.Split('/')], YamlTree.Scalar(value));

        after.Should().Contain(expected);
        foreach (var line in Before.Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal)))
        {
            after.Should().Contain(line[line.IndexOf('#', StringComparison.Ordinal)..]);
        }
    }

    [Fact]
    public void What_has_parts_is_never_replaced() =>
        CaseText.Of(Before)!.With(["gegevens", "kinderen"], YamlTree.Scalar("onbekend")).Should().BeNull();

    [Fact]
    public void Line_ends_of_windows_stay() =>
        CaseText.Of(Before.ReplaceLineEndings("\r\n"))!.With(["gegevens", "veilig"], YamlTree.Scalar("ja"))
            .Should().Contain("\r\n  veilig: ja\r\n").And.NotMatchRegex("[^\r]\n");

    [Fact]
    public void Json_is_left_alone() => CaseText.Of("{ \"casus\": \"x\" }").Should().BeNull();
}
