namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>Cases of the goal <c>naar_school</c> of <see cref="TestPack"/>.</summary>
internal static class CoverageCases
{
    /// <summary>A case in which the bicycle is advised, with other facts in place of the usual ones.</summary>
    /// <param name="name">Of the file.</param>
    /// <param name="facts">Lines of <c>gegevens</c>, each in the place of the usual one of that name.</param>
    public static (string Path, string Text) Told(string name, params string[] facts)
    {
        var usual = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["afstand"] = "afstand: 4 km",
            ["veilig"] = "veilig: ja",
            ["wil_meedoen"] = "wil_meedoen: ja",
            ["kinderen"] = "kinderen:\n    - mist_les: ja",
        };
        foreach (var fact in facts)
        {
            usual[fact.Split(':')[0]] = fact;
        }

        return ($"casussen/{name}.yaml", $"""
            casus: De casus {name}
            fictief: ja
            peildatum: 2026-11-01
            aanleiding: hulpvraag
            hulpvraag:
              wens: Naar school.
            gegevens:
              {string.Join("\n  ", usual.Values)}
            beoordelingen:
              noodzakelijk:
                waarde: ja
                door: klantmanager_inkomen
                omdat: Lopen is te ver.
            draagvlak:
              fiets: ja
            """);
    }

    /// <summary>The same case that expects something of the goal.</summary>
    public static (string Path, string Text) Expecting(string name, string expected, params string[] facts)
    {
        var (path, text) = Told(name, facts);
        return (path, text + "\nverwacht:\n  naar_school:\n    " + expected.Replace("\n", "\n    ", StringComparison.Ordinal) + "\n");
    }
}
