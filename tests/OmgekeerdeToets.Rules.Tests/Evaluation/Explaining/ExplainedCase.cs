using System.Globalization;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>One case of a small pack, and what the reasoning shows of a condition in it.</summary>
internal static class ExplainedCase
{
    private const string Concepts =
        """
          woont:
            type: keuze
            opties: [alleen, bij_anderen, samen]
          geboren:
            type: datum
          begonnen:
            type: datum
          omweg:
            type: getal
            eenheid: km
          passend:
            type: ja_nee
            soort: beoordeling
            beoordeeld_door: klantmanager_inkomen
          brieven:
            type: lijst
            velden:
              gelezen:
                type: ja_nee
          boeken:
            type: lijst
            velden:
              geleend:
                type: ja_nee
        afleidingen:
          dichtbij:
            is: afstand hoogstens 8 km
          vorig_jaar:
            is: afstand hoogstens 5 km
            geldig_tot_en_met: 2025-12-31
          oud:
            is: geboren minder dan 2000-01-01
          heen_en_terug:
            is: 2 * afstand
          vorige_reis:
            is: 2 * afstand
            geldig_tot_en_met: 2025-12-31
          jong:
            van: kinderen
            is: leeftijd minder dan 12 jaar
          dubbel:
            van: kinderen
            is: 2 * leeftijd
          reis_per_kind:
            van: kinderen
            is: 2 * afstand
        normen:
          reisnorm:
            eenheid: km
            waarden: { 2026-01-01: 10, 2026-07-01: onbekend }
            tot: open
        """;

    public static TestPack Pack { get; } = TestPack.Base.AddingToConcepts(Concepts);

    public static TraceNode Root(string condition)
    {
        var pack = Pack.Replacing("- afstand hoogstens 8 km\n      - veilig", "- " + condition).Pack();
        return pack.Rules.Explain(Case(pack), pack.Blueprint.Goals[0].FindSolution("fiets")!.Suitable);
    }

    /// <summary>The one condition and all below it, a line each; ids from the condition on.</summary>
    public static IReadOnlyList<string> Tree(string condition)
    {
        var root = Root(condition);
        return [.. Lines(root.Children.Should().ContainSingle().Subject, root.Id.Length + 1)];
    }

    /// <summary>A line without its id.</summary>
    public static string Said(string line) => line[(line.IndexOf('|', StringComparison.Ordinal) + 2)..];

    public static Situation Case(RulePack pack) => pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
        .Set("afstand", 4m, "km", "kaart", new DateOnly(2026, 10, 20))
        .Set("veilig", false)
        .Set("wil_meedoen", true)
        .DoesNotKnow("geboren")
        .Judge("passend", true, "klantmanager_inkomen", "Dat is samen bekeken.")
        .Add("kinderen", child => child.Named("Noor").Set("leeftijd", 14m, "jaar").Set("mist_les", true))
        .Add("kinderen", child => child.Named("Sam").Set("leeftijd", 9m, "jaar"))
        .Add("kinderen", child => child.Named("sam").Set("leeftijd", 9m, "jaar").Set("mist_les", false))
        .Add("boeken", book => book.Named("Atlas").Set("geleend", true))
        .Add("boeken", book => book.Named("Bijbel").Set("geleend", false))
        .Build().GetOrThrow();

    private static IEnumerable<string> Lines(TraceNode node, int idFrom) => node.Children.SelectMany(child => Lines(child, idFrom))
        .Prepend(string.Join(" | ", new[]
        {
            node.Id[idFrom..], node.Text, node.Verdict, node.Found, node.Expected,
            node.Reason is null ? null : "omdat " + node.Reason,
            node.Fact is null ? null : "= " + node.Fact
                + (node.Source is null ? "" : ", bron " + node.Source)
                + (node.Date is { } date ? " op " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")
                + (node.IsJudgement ? ", een oordeel" : ""),
            node.Member is null ? null : "van " + node.Member,
        }.OfType<string>()));
}
