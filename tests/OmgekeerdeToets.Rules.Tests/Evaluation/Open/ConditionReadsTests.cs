using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>
/// What a condition reads that is open in one case: what single values decide, what they do not, and whether it may stay unknown
/// when all is answered.
/// </summary>
public sealed class ConditionReadsTests
{
    private const string Concepts =
        """
          geboren:
            type: datum
          begonnen:
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
          woont:
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
        afleidingen:
          tekort:
            is: uitgaven - inkomen
          krap:
            is: inkomen minder dan 1000 euro
          vroeger:
            is: inkomen minder dan 900 euro
            geldig_tot_en_met: 2025-12-31
          jong:
            van: kinderen
            is: leeftijd minder dan 12 jaar
        """;

    private static readonly TestPack Pack = TestPack.Base.AddingToConcepts(Concepts);

    [Theory]
    [InlineData("inkomen hoogstens 8 euro", "inkomen")]
    [InlineData("krap", "inkomen")]
    [InlineData("krap of inkomen meer dan 2000 euro", "inkomen")]
    [InlineData("vroeger", "")]
    [InlineData("auto", "auto")]
    [InlineData("auto en veilig", "")]
    [InlineData("auto of veilig", "auto")]
    [InlineData("veilig en inkomen hoogstens 8 euro", "")]
    [InlineData("als auto dan wil_meedoen anders inkomen hoogstens 8 euro", "auto,inkomen,wil_meedoen")]
    [InlineData("woont is alleen", "woont")]
    [InlineData("auto is wil_meedoen", "auto,wil_meedoen")]
    [InlineData("merk is \"Gazelle\"", "merk")]
    [InlineData("geboren minder dan begonnen", "-begonnen,-geboren")]
    [InlineData("geboren minder dan 2020-03-01", "geboren")]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", "geboren")]
    [InlineData("geboren + duur minder dan peildatum", "-duur,-geboren")]
    [InlineData("2020-01-01 + duur minder dan peildatum", "duur")]
    [InlineData("duur meer dan 1 jaar", "duur")]
    [InlineData("uitgaven hoogstens inkomen", "-inkomen,-uitgaven")]
    [InlineData("tekort meer dan 0 euro", "-inkomen,-uitgaven")]
    [InlineData("2 * inkomen - 3 euro meer dan inkomen", "inkomen")]
    [InlineData("inkomen afgerond op 0 decimalen is 5 euro", "-inkomen")]
    [InlineData("(als auto dan inkomen anders 2 * inkomen) meer dan 10 euro", "auto,inkomen")]
    [InlineData("(als auto dan inkomen anders uitgaven) meer dan 10 euro", "auto,-inkomen,-uitgaven")]
    [InlineData("(als veilig dan inkomen anders uitgaven) meer dan 10 euro", "uitgaven")]
    [InlineData("inkomen is bekend", "inkomen")]
    [InlineData("(uitgaven + inkomen) is bekend", "inkomen,uitgaven")]
    public void Open_facts(string condition, string reads) => Read(condition).Should().Be(reads);

    [Theory]
    [InlineData("voor alle kinderen geldt mist_les", "kinderen.mist_les (Sam)")]
    [InlineData("voor minstens een van kinderen geldt mist_les", "")]
    [InlineData("voor alle kinderen geldt jong", "kinderen.leeftijd (Noor)")]
    [InlineData("som van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("hoogste van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("gemiddelde van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("aantal kinderen minstens 2", "")]
    [InlineData("aantal kinderen met mist_les minstens 2", "kinderen.mist_les (Sam)")]
    [InlineData("som van kinderen.leeftijd met mist_les minstens 12 jaar", "kinderen.leeftijd (Noor),kinderen.mist_les (Sam)")]
    [InlineData("inkomen * aantal kinderen met mist_les meer dan 12 euro", "inkomen,kinderen.mist_les (Sam)")]
    [InlineData("voor minstens een van schulden geldt bedrag meer dan 10 euro", "-schulden")]
    [InlineData("som van schulden.bedrag meer dan inkomen", "-inkomen,-schulden")]
    [InlineData("aantal schulden is bekend", "schulden")]
    public void Open_members_and_open_lists(string condition, string reads) => Read(condition).Should().Be(reads);

    [Theory]
    [InlineData("inkomen meer dan 1 euro", false)]
    [InlineData("uitgaven meer dan inkomen", false)]
    [InlineData("uitgaven / (inkomen / 1 euro) meer dan 1 euro", true)]
    [InlineData("uitgaven / 2 meer dan inkomen", false)]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", true)]
    [InlineData("dagen sinds geboren minstens 18 dagen", false)]
    [InlineData("geboren + duur minder dan begonnen", true)]
    [InlineData("hoogste van schulden.bedrag meer dan 1 euro", true)]
    [InlineData("som van schulden.bedrag meer dan 1 euro", false)]
    [InlineData("aantal schulden meer dan 1", false)]
    [InlineData("hoogste van kinderen.leeftijd meer dan duur", false)]
    [InlineData("hoogste van kinderen.leeftijd met mist_les meer dan duur", true)]
    [InlineData("vroeger of auto", true)]
    public void What_may_stay_unknown_when_all_is_answered(string condition, bool expected) =>
        Reads(condition).MayStayUnknown.Should().Be(expected);

    /// <summary>By name, in order; what single values do not decide has a <c>-</c> before it.</summary>
    private static string Read(string condition)
    {
        var reads = Reads(condition);
        var named = reads.Separable.Select(slot => (Name: NameOf(slot), Mark: "")).Concat(reads.Breaking.Select(slot => (Name: NameOf(slot), Mark: "-")));
        return string.Join(',', named.OrderBy(read => read.Name, StringComparer.Ordinal).Select(read => read.Mark + read.Name));
    }

    private static string NameOf(Slot slot) =>
        slot.Member is { } member ? $"{slot.Fact.QualifiedName} ({member.Name})" : slot.Fact.QualifiedName;

    private static OpenReads Reads(string condition)
    {
        var pack = Pack.Replacing("- afstand hoogstens 8 km\n      - veilig", "- " + condition).Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
            .Set("veilig", false)
            .Add("kinderen", child => child.Named("Noor").Set("mist_les", true))
            .Add("kinderen", child => child.Named("Sam").Set("leeftijd", 9m, "jaar"))
            .Build().GetOrThrow();
        var goal = pack.Blueprint.Goals[0];
        return pack.Rules.Cells(situation, goal).Of(goal.FindSolution("fiets")!.Suitable);
    }
}
