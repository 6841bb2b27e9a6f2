namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

/// <summary>A hint that does not work is worse than none.</summary>
public sealed class CorrectionTests
{
    private static readonly string[] Pieces =
    [
        "a", "b", "a", "b", "8 km", "(", ")", "en", "of", "en", "of", "niet", "en voor alle k geldt", "is ja", "< c", "is bekend",
        "+ a", "*", "+ b afgerond op 2 decimalen", "als a dan b anders", "aantal k met", "van 1 tot", "kleiner dan 7,5", "maximaal",
    ];

    [Fact]
    public void Where_one_thing_is_refused_every_corrected_formula_in_the_hint_is_right()
    {
        var random = new Random(1202);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 60_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(3, 10)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var diagnostics = Formulas.Parse(text).Diagnostics;
            if (diagnostics.Length != 1)
            {
                continue;
            }

            foreach (var corrected in Formulas.Offered(diagnostics[0]))
            {
                seen[diagnostics[0].Code] = seen.GetValueOrDefault(diagnostics[0].Code) + 1;
                Formulas.Parse(corrected).Diagnostics.Should().BeEmpty("{0} was offered for {1} ({2})", corrected, text, diagnostics[0].Code);
            }
        }

        seen.Keys.Should().Contain(["OT1201", "OT1202", "OT1203", "OT1204", "OT1205", "OT1206", "OT1207", "OT1208", "OT1209"]);
    }
}
