using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>One bomb: its name, and how its files are written; writing gives the request for the child.</summary>
internal sealed record Bomb(string Name, Func<string, string> Write);

/// <summary>All we could think of.</summary>
internal static class Bombs
{
    private const string Case = "casussen/bom.yaml";
    private const string Goal = "doelen/schone_kleren.yaml";
    private const string Concepts = "begrippen/bom.yaml";

    public static IReadOnlyList<Bomb> All { get; } =
    [
        OneFile("aliases that double", Concepts, Aliases()),
        OneFile("100,000 brackets", Concepts, "begrippen: " + new string('[', 100_000)),
        OneFile("100,000 closed brackets", Concepts, "begrippen: " + new string('[', 100_000) + new string(']', 100_000)),
        OneFile("20,000 braces in YAML", Concepts, Repeat("{a: ", 20_000)),
        OneFile("20,000 braces in a case", Case, Repeat("{a: ", 20_000)),
        OneFile("20,000 braces on lines of their own", Case, Repeat("{a:\n", 20_000)),
        OneFile("20,000 dashes", Concepts, "begrippen:\n  " + Repeat("- ", 20_000) + "x"),
        OneFile("300 levels of indentation", Concepts, string.Concat(Enumerable.Range(0, 300).Select(level => new string(' ', 2 * level) + "a:\n"))),
        OneFile("8 MB in one value", Case, "casus: " + new string('x', 8_000_000)),
        OneFile("just under 1 MB in one value", Case, "casus: " + new string('x', 1_040_000)),
        OneFile("just under 1 MB in one block", Case, "casus: |\n" + Repeat("  xxxxxxxxxxxxxxxxxxxxxxxxx\n", 36_000)),
        OneFile("a key of 40,000 letters", Concepts, "begrippen:\n  " + new string('a', 40_000) + ":\n    type: getal\n"),
        OneFile("50,000 en", Goal, Condition("veilig" + Repeat(" en veilig", 50_000))),
        OneFile("4,000 en on one line", Goal, Condition("veilig" + Repeat(" en veilig", 4_000))),
        OneFile("10,000 brackets in a formula", Goal, Condition(new string('(', 10_000) + "ja" + new string(')', 10_000))),
        OneFile("10,000 minus signs", Goal, Condition("1 = " + new string('-', 10_000) + "1")),
        OneFile("10,000 times niet", Goal, Condition(Repeat("niet ", 8_000) + "ja")),
        OneFile("a number of 40,000 digits", Goal, Condition("1 = " + new string('9', 40_000))),
        OneFile("a number with 40,000 decimals", Goal, Condition("1 = 0." + new string('9', 40_000))),
        OneFile("30,000 commas in prose", Goal, Condition("{ omdat: " + Repeat("a, ", 15_000) + "b }")),
        OneFile("40,000 nested een_van", Concepts, "controles:\n  - als: " + Repeat("{een_van: [", 4_000)),
        OneFile("200,000 empty dashes", Case, "gegevens:\n" + Repeat("  -\n", 200_000)),
        OneFile("200,000 tabs", Case, Repeat("\tx\n", 200_000)),
        OneFile("a million NUL bytes", Case, new string('\0', 1_000_000)),
        OneFile("500,000 line ends", Case, new string('\n', 500_000)),
        OneFile("500,000 carriage returns", Case, new string('\r', 500_000)),
        OneFile("200,000 members", Case, "gegevens:\n  kinderen: [" + Repeat("{},\n", 200_000) + "{}]"),
        OneFile("20,000 members on lines", Case, "casus: x\nfictief: ja\npeildatum: 2026-11-01\naanleiding: vast_moment\ngegevens:\n  kinderen:\n" + Repeat("    - leeftijd: 5 jaar\n", 20_000)),
        OneFile("JSON of 20,000 levels", "casussen/bom.json", Repeat("{\"a\":", 20_000)),
        OneFile("JSON of 100,000 brackets", "casussen/bom.json", new string('[', 100_000)),
        OneFile("JSON with 150,000 numbers", "casussen/bom.json", "{\"gegevens\":[" + Repeat("1,", 150_000) + "1]}"),
        OneFile("JSON with a number of 900,000 digits", "casussen/bom.json", "{\"gegevens\":{\"inkomen\":" + new string('9', 900_000) + "}}"),
        OneFile("JSON with 80,000 keys", "casussen/bom.json", "{" + string.Join(',', Numbers(80_000).Select(i => $"\"a{i}\":1")) + "}"),
        OneFile("40,000 unknown facts", Case, "gegevens:\n" + string.Concat(Numbers(40_000).Select(i => $"  kinders{i}: ja\n"))),
        OneFile("a text of one emoji 200,000 times", Case, "casus: " + Repeat("👨‍👩‍👧", 30_000)),
        OneFile("quotes that never close", Case, Repeat("a: \"x\n", 100_000)),
        WholePack("100,000 rules", 20, part => Rules(part, "afstand hoogstens 8 km", 5_000)),
        WholePack("100,000 rules that read names nobody declared", 20, part => Rules(part, "afstant_{0}_{1} hoogstens 8 km", 5_000)),
        WholePack("400,000 derivations in a row", 19, Chain),
        WholePack("190 MB in all", 200, part => ($"begrippen/deel{part}.yaml", "# " + Repeat(new string('x', 70) + "\n# ", 13_000))),
    ];

    private static Bomb OneFile(string name, string place, string text) => new(name, folder =>
    {
        var path = Path.Combine(folder, "bom");
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return $"{path}|{place}";
    });

    private static Bomb WholePack(string name, int parts, Func<int, (string Place, string Text)> part) => new(name, folder =>
    {
        var pack = Directory.CreateDirectory(Path.Combine(folder, "pakket")).FullName;
        foreach (var (place, text) in Enumerable.Range(0, parts).Select(part).Append(("pakket.yaml", TestPack.Base.Header)).Append(("begrippen/basis.yaml", TestPack.Base.Concepts)))
        {
            var path = Path.Combine(pack, place);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(false));
        }

        return pack;
    });

    private static (string Place, string Text) Rules(int part, string condition, int rules) => (
        $"begrippen/deel{part}.yaml",
        "controles:\n" + string.Concat(Numbers(rules).Select(i =>
            $"  - als: {string.Format(CultureInfo.InvariantCulture, condition, part, i)}\n    melding: Vraag het na.\n")));

    private static (string Place, string Text) Chain(int part) => (
        $"begrippen/deel{part}.yaml",
        "afleidingen:\n" + string.Concat(Numbers(21_000).Select(i =>
            $"  a{part * 21_000 + i}:\n    is: a{part * 21_000 + i + 1} + 1\n")));

    private static string Condition(string condition) => $"doel: schone_kleren\nbeoogd_effect:\n  aan_de_orde_als: {condition}\n  omdat: Daarom.\n";

    private static string Aliases() => string.Concat(Numbers(30).Select(i => $"a{i + 1}: &a{i + 1} [*a{i}, *a{i}]\n"));

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
