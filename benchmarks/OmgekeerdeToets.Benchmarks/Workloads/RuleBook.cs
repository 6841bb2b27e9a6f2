namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The vocabulary of V and L: 42 facts and two lists.</summary>
internal static class RuleBook
{
    public static ConceptBook Concepts { get; } = new(
        [
            .. Enumerable.Range(1, 18).Select(number => Concept.YesNo(Named("kenmerk", number))),
            .. Enumerable.Range(1, 8).Select(number => Concept.Amount(Named("saldo", number), 1000 + (500 * number), 25)),
            .. Enumerable.Range(1, 4).Select(number => Concept.Number(Named("reistijd", number), 0, 120, "minuut")),
            .. Enumerable.Range(1, 3).Select(number => Concept.Number(Named("afstand", number), 0, 60, "km")),
            Concept.Number("personen", 1, 9, ""),
            .. Enumerable.Range(1, 4).Select(number => Concept.Choice(
                Named("soort_woning", number), [.. "abcde".Select(letter => $"woonvorm_{letter}")])),
            .. Enumerable.Range(1, 2).Select(number => Concept.Months(Named("looptijd", number), 60)),
            .. Enumerable.Range(1, 2).Select(number => Concept.Date(Named("dag_begonnen", number))),
        ],
        [
            new ConceptList(
                "kinderen",
                [Concept.Number("leeftijd", 0, 17, "jaar"), Concept.YesNo("gaat_naar_school"), Concept.YesNo("heeft_zorg_nodig"), Concept.YesNo("kan_zwemmen")],
                4),
            new ConceptList(
                "schulden",
                [Concept.Amount("restbedrag", 4000, 50), Concept.Months("duur_regeling", 48), Concept.YesNo("is_betwist"), Concept.YesNo("loopt_door")],
                5),
        ]);

    private static string Named(string stem, int number) => FormattableString.Invariant($"{stem}_{number}");
}
