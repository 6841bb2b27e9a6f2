using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>A pack with something of every type, and one case of it in which much is open.</summary>
internal static class OpenCase
{
    private const string Concepts =
        """
          geboren:
            type: datum
          begonnen:
            type: datum
          verhuisd:
            type: datum
          inkomen:
            type: bedrag
            eenheid: euro
          uitgaven:
            type: bedrag
            eenheid: euro
          duur:
            type: duur
            eenheid: maand
          proeftijd:
            type: duur
            eenheid: maand
            minimaal: 0
            maximaal: 6
          bedenktijd:
            type: duur
            eenheid: maand
            minimaal: 1.5
          uitstel:
            type: duur
            eenheid: dag
            minimaal: 5
          wachttijd:
            type: duur
            eenheid: week
          woont:
            type: keuze
            opties: [alleen, samen]
          woonde:
            type: keuze
            opties: [alleen, samen]
          merk:
            type: tekst
          auto:
            type: ja_nee
          schulden:
            type: lijst
            velden:
              bedrag:
                type: bedrag
                eenheid: euro
          contracten:
            type: lijst
            velden:
              loon:
                type: bedrag
                eenheid: euro
              bonus:
                type: bedrag
                eenheid: euro
              omvang:
                type: getal
              diensten:
                type: getal
              vast:
                type: ja_nee
              actief:
                type: ja_nee
              ingang:
                type: datum
              looptijd:
                type: duur
                eenheid: maand
          brieven:
            type: lijst
            velden:
              ontvangen:
                type: datum
        afleidingen:
          tekort:
            is: uitgaven - inkomen
          keus:
            is: als auto dan inkomen anders 2 * inkomen
          pauze:
            is: wachttijd
          krap:
            is: inkomen minder dan 1000 euro
          vroeger:
            is: inkomen minder dan 900 euro
            geldig_tot_en_met: 2025-12-31
          toen:
            is: 2 * inkomen
            geldig_tot_en_met: 2025-12-31
          jong:
            van: kinderen
            is: leeftijd minder dan 12 jaar
        """;

    public static TestPack Pack { get; } = TestPack.Base.AddingToConcepts(Concepts);

    /// <summary>What the condition reads that the case leaves open.</summary>
    public static OpenReads Reads(string condition) => Reads(condition, Case);

    public static OpenReads Reads(string condition, Func<RulePack, Situation> about)
    {
        var (cells, rule) = CellsOf(condition, about);
        return cells.Of(rule);
    }

    /// <summary>Where it turns, of one open fact or field: numbers, days and texts, each once and in order.</summary>
    public static string Turns(string condition, string of)
    {
        var (cells, rule) = CellsOf(condition, Case);
        var points = cells.PointsOf(cells.Of(rule).Separable.Single(slot => NameOf(slot) == of));
        return string.Join(' ', points.Numbers.Distinct().Order().Select(number => number.ToString())
            .Concat(points.Dates.Distinct().Order().Select(date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))
            .Concat(points.Texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>By name, in order; what single values do not decide has a <c>-</c> before it.</summary>
    public static string Names(OpenReads reads)
    {
        var named = reads.Separable.Select(slot => (Name: NameOf(slot), Mark: ""))
            .Concat(reads.Breaking.Select(slot => (Name: NameOf(slot), Mark: "-")));
        return string.Join(',', named.OrderBy(read => read.Name, StringComparer.Ordinal).Select(read => read.Mark + read.Name));
    }

    public static string NameOf(Slot slot) =>
        slot.Member is { } member ? $"{slot.Fact.QualifiedName} ({member.Name})" : slot.Fact.QualifiedName;

    public static Situation Case(RulePack pack) => pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
        .Set("veilig", false)
        .Set("verhuisd", new DateOnly(2019, 5, 1))
        .Add("kinderen", child => child.Named("Noor").Set("mist_les", true))
        .Add("kinderen", child => child.Named("Sam").Set("leeftijd", 9m, "jaar"))
        .Add("contracten", open => open.Named("A").Set("bonus", 20m).Set("omvang", 2m).Set("vast", true))
        .Add("contracten", known => known.Named("B").Set("loon", 100m).Set("bonus", 100m).Set("omvang", 4m).Set("diensten", 3m)
            .Set("vast", true).Set("actief", true).Set("ingang", new DateOnly(2020, 1, 1)).Set("looptijd", 12m, "maand"))
        .Add("contracten", known => known.Named("C").Set("loon", 1000m).Set("bonus", 1000m).Set("omvang", 1m).Set("diensten", 1m)
            .Set("vast", false).Set("actief", false).Set("ingang", new DateOnly(2020, 1, 1)).Set("looptijd", 12m, "maand"))
        .Add("brieven", letter => letter.Set("ontvangen", new DateOnly(2020, 3, 1)))
        .Add("brieven", letter => letter.Set("ontvangen", new DateOnly(2021, 4, 1)))
        .Build().GetOrThrow();

    private static (OpenCells Cells, Rule Rule) CellsOf(string condition, Func<RulePack, Situation> about)
    {
        var pack = Pack.Replacing("- afstand hoogstens 8 km\n      - veilig", "- " + condition).Pack();
        var goal = pack.Blueprint.Goals[0];
        return (pack.Rules.Cells(about(pack), goal), goal.FindSolution("fiets")!.Suitable);
    }
}
