using System.Text;
using OmgekeerdeToets.Rules.Tests.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>A valid file to spoil, with its place in the base pack.</summary>
internal sealed record Seed(string Place, string Text);

/// <summary>Valid files of every kind: those of the base pack and of the pack that ships, a case as JSON, the examples in the descriptions.</summary>
internal static class Seeds
{
    public static IReadOnlyList<Seed> All { get; } = [.. OfBasis(), .. OfShippedGoals(), .. OfShippedCases(), AsJson()];

    private static IEnumerable<Seed> OfBasis() => PageExample.Basis.Files
        .Select(file => new Seed(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)));

    /// <summary>Names they read are not in the base pack; what follows from that is part of the game.</summary>
    private static IEnumerable<Seed> OfShippedGoals() => Directory.EnumerateFiles(Checkout.Path("rules", "doelen"), "*.yaml")
        .Order(StringComparer.Ordinal)
        .Select(path => new Seed("doelen/schone_kleren.yaml", File.ReadAllText(path)));

    private static IEnumerable<Seed> OfShippedCases() => Directory.EnumerateFiles(Checkout.Path("rules", "casussen"), "*.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Take(12)
        .Select((path, i) => new Seed($"casussen/uit_de_regels_{i}.yaml", File.ReadAllText(path)));

    private static Seed AsJson() => new(
        "casussen/json.json",
        """
        {
          "casus": "De wasmachine is stuk", "fictief": true, "peildatum": "2026-11-01",
          "aanleiding": { "eigen_initiatief": { "wie": "werkcoach", "wat": "Vuile kleren.", "grond": "signaal van school" } },
          "hulpvraag": { "tekst": "Ik wil een \"wasmachine\" \u00e9n rust.", "oplossing": "wasmachine" },
          "gegevens": {
            "heeft_werkende_wasmachine": false, "inkomen": 1419.46, "levertijd": "2 weken", "merk": null,
            "afstand_tot_wasserette": { "waarde": "4 km", "bron": "kaart", "datum": "2026-10-20" },
            "kinderen": [ { "naam": "kind 1", "leeftijd": 7, "mist_schone_kleren": true }, {} ]
          },
          "beoordelingen": { "kosten_noodzakelijk": { "waarde": true, "door": "klantmanager_inkomen", "omdat": "Nodig." } },
          "draagvlak": { "wasmachine": true }
        }
        """);
}
