using System.Globalization;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>Three laws with provisions, some of them dated, one in two versions.</summary>
internal static class LawDraw
{
    public static readonly string[] Values = ["wet1.steun", "wet1.zelf", "wet2.zorg"];

    /// <summary>Provisions that carry or forbid; the last has two versions.</summary>
    public static readonly string[] Provisions =
        ["wet1 1", "wet1 2 lid 1", "wet1 3 lid 1 onderdeel a", "wet2 10", "wet2 11 lid 2", "wet2 12"];

    public static Block Laws(Draw draw) => new(
        "wetten:",
        Law(draw, "wet1", ["steun", "zelf"], ["1", "2 lid 1", "3 lid 1 onderdeel a"]),
        Law(draw, "wet2", ["zorg"], ["10", "11 lid 2", "12", "12"]));

    private static Block Law(Draw draw, string name, string[] values, string[] provisions) => new(
        name + ":",
        $"titel: De {name}",
        string.Create(CultureInfo.InvariantCulture, $"bwb: BWBR000{name[^1]}000"),
        new Block("grondwaarden:", values.Select(value => new Block(
            value + ":", $"titel: De waarde {value}", "herkomst: afgeleid"))),
        new Block("bepalingen:", provisions.Select((key, i) => Provision(draw, key, provisions, i))));

    private static Block Provision(Draw draw, string key, string[] all, int index)
    {
        var words = key.Split(' ');
        var lines = new List<Block>();
        for (var i = 1; i + 1 < words.Length; i += 2)
        {
            lines.Add($"{words[i]}: {words[i + 1]}");
        }

        lines.Add("inhoud: Wat deze bepaling zegt.");
        lines.Add("gecontroleerd: nee");
        lines.AddRange(all.Count(other => other == key) > 1 ? Version(all[..index].Contains(key)) : Period(draw));
        return new Block($"- artikel: {words[0]}", lines);
    }

    // Of two versions one ends the day before the other begins.
    private static IEnumerable<Block> Version(bool second)
    {
        var from = PackDraw.Anchor;
        yield return second
            ? string.Create(CultureInfo.InvariantCulture, $"geldig_van: {from:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"geldig_tot_en_met: {from.AddDays(-1):yyyy-MM-dd}");
    }

    private static IEnumerable<Block> Period(Draw draw) => draw.Chance(25) ? RuleDraw.Period(draw) : [];
}
