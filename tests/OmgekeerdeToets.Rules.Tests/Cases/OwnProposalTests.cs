using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>A solution that people bring in walks the same steps; every sentence of it is a statement of somebody named.</summary>
public sealed class OwnProposalTests
{
    private const string Start = "casus: x\npeildatum: 2026-11-01\naanleiding: hulpvraag\n";

    private const string Lift =
        """
        eigen_voorstel:
          kinderen_naar_school:
            meerijden:
              titel: Meerijden met de buurvrouw
              vorm: dienst
              helpt: { hoeveel: helemaal, omdat: Zij rijdt toch elke dag. }
              door: inwoner
              voorwaarden: [draagvlak]
              gevolgen:
                - raakt: inwoner
                  wanneer: kort
                  bedrag: 20 euro
                  hoe_vaak: per_maand
                  omdat: Benzine voor de buurvrouw.
                - raakt: gemeente
                  wanneer: lang
                  opbrengst: 5.50 euro per maand
                  omdat: Geen toelage nodig.
                - raakt: kind
                  wanneer: lang
                  pleit: voor
                  gewicht: licht
                  omdat: Zij leren de buurt kennen.
                - raakt: omgeving
                  wanneer: lang
                  onbekend: ja
                  uit_te_zoeken: Wat de buren ervan vinden.
                  omdat: Dat is nog niet gevraagd.
              argumenten:
                - pleit: tegen
                  gewicht: zwaar
                  waarde: participatiewet.meedoen
                  omdat: Zij hangen af van een ander.
              juridisch:
                past: regulier
                grondslag: participatiewet 35 lid 1
                omdat: De kosten zijn noodzakelijk.
                door: klantmanager_inkomen
        """;

    private static readonly CaseReader Reader = new(SamplePack.Pack);

    [Fact]
    public void Everything_it_says_is_a_statement_of_who_said_it()
    {
        var proposal = Reader.ReadText(Start + Lift).GetOrThrow().Content.OwnProposals.Single();

        proposal.Goal.Should().Be("kinderen_naar_school");
        var solution = proposal.Solution;
        solution.Should().BeEquivalentTo(new
        {
            Name = "meerijden",
            Title = "Meerijden met de buurvrouw",
            Form = SolutionForm.Service,
            ProposedBy = "inwoner",
            Helps = new Help(Wholly: true, "Zij rijdt toch elke dag.", null),
        });
        var rules = solution.Consequences.Select(c => c.Rule).Concat(solution.Arguments.Select(a => a.Rule))
            .Concat(solution.Conditions.Select(c => c.Rule)).Append(solution.Suitable).ToList();
        rules.Should().OnlyContain(rule => rule.Index == Rule.Stated && rule.StatedBy == "inwoner");
        rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("kinderen_naar_school/meerijden/"));
        solution.LegalEntries.Single().Should().BeEquivalentTo(
            new { Provision = SamplePack.SpecialAssistance, Fit = Fit.Regular, Rule = new { StatedBy = "klantmanager_inkomen" } });
    }

    [Fact]
    public void Amounts_are_fixed_and_carry_their_rhythm()
    {
        var money = Reader.ReadText(Start + Lift).GetOrThrow().Content.OwnProposals.Single().Solution.Consequences
            .Select(consequence => consequence.Money).OfType<Money>().ToList();

        money.Select(m => m.Amount.Stated.ToString()).Should().Equal("20", "5.5");
        money.Select(m => m.Rhythm).Should().Equal(Rhythm.Monthly, Rhythm.Monthly);
        money.Select(m => m.IsRevenue).Should().Equal(false, true);
    }

    [Fact]
    public void It_is_weighed_beside_the_solutions_of_the_pack()
    {
        var situation = Reader.ReadText(
            Start + Lift + "\ngegevens: { kinderen: [{ mist_lessen: ja }], afstand_tot_school: 30 km, route_is_veilig: ja }\ndraagvlak: { meerijden: ja }\n").GetOrThrow();

        var advice = SamplePack.Pack.Assess(situation).Goals.Single(goal => goal.Goal == "kinderen_naar_school");

        advice.Solution.Should().Be("meerijden");
        advice.Options.Single(option => option.Solution == "meerijden").ProposedBy.Should().Be("inwoner");
    }

    [Fact]
    public void In_code_it_is_the_same()
    {
        var situation = SamplePack.Situation()
            .Proposes("kinderen_naar_school", "meerijden", "Meerijden", "dienst", helpsWholly: false, "Zij rijdt toch.", "inwoner", "maatwerk", "participatiewet 35 lid 1")
            .Proposes("kinderen_naar_school", "koffie", "Koffie", "gesprek", helpsWholly: false, "Praten helpt.", "werkcoach", fit: "feitelijk")
            .Backs("meerijden", true)
            .Build().GetOrThrow();

        var proposals = situation.Content.OwnProposals;
        proposals[0].Solution.LegalEntries.Single().Should().BeEquivalentTo(new { Provision = SamplePack.SpecialAssistance, Fit = Fit.Customised });
        proposals[1].Solution.LegalEntries.Should().BeEmpty();
        proposals[1].Solution.FactualBecause.Should().Be("Praten helpt.");
    }

    [Theory]
    [InlineData("OT4030", "    meerijden:", "    fiets:")]
    [InlineData("OT4008", "  kinderen_naar_school:", "  kinderen_naar_schol:")]
    [InlineData("OT4031", "bedrag: 20 euro", "bedrag: punten * 20 euro")]
    [InlineData("OT4031", "bedrag: 20 euro", "bedrag: 20 km")]
    [InlineData("OT4031", "bedrag: 20 euro", "bedrag: 20,50 euro")]
    [InlineData("OT4031", "          hoe_vaak: per_maand\n", "")]
    [InlineData("OT4032", "gewicht: licht", "gewicht: doorslaggevend")]
    [InlineData("OT4032", "gewicht: zwaar", "gewicht: doorslaggevend")]
    [InlineData("OT4033", "raakt: kind\n          wanneer: lang\n          pleit: voor\n          gewicht: licht", "raakt: inwoner\n          wanneer: kort\n          bedrag: 2 euro\n          hoe_vaak: eenmalig")]
    [InlineData("OT4034", "35 lid 1", "35 lid 2")]
    [InlineData("OT4035", "waarde: participatiewet.meedoen", "waarde: participatiewet.meedoenn")]
    [InlineData("OT1101", "door: inwoner", "door: inwoner\n      geschikt_als: route_is_veilig")]
    [InlineData("OT1101", "omdat: Zij hangen af van een ander.", "omdat: Zij hangen af van een ander.\n          als: route_is_veilig")]
    public void What_does_not_fit_is_refused(string code, string right, string wrong)
    {
        Lift.Should().Contain(right);

        Reader.ReadText(Start + Lift.Replace(right, wrong, StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Two_sentences_of_one_tenor_are_told_apart_by_a_name()
    {
        var twice = Lift.Replace("      argumenten:\n", "      argumenten:\n        - { naam: tweede, pleit: tegen, gewicht: zwaar, waarde: participatiewet.meedoen, omdat: Nog een. }\n", StringComparison.Ordinal);

        Reader.ReadText(Start + twice).IsOk.Should().BeTrue();
        Reader.ReadText(Start + twice.Replace("naam: tweede, ", "", StringComparison.Ordinal)).Diagnostics.Single().Code.Should().Be("OT4033");
    }

    [Fact]
    public void Decisions_and_what_came_of_them_are_kept_by_goal()
    {
        const string Text = Start +
            """
            zuiver: [Ik ken het gezin niet.]
            besluit:
              kinderen_naar_school: { wat: Twee fietsen, oplossing: fiets, door: klantmanager_inkomen, op: 2026-11-03, redenen: Zij wil het zelf., reactie: Blij. }
            afloop:
              kinderen_naar_school: { op: 2027-01-10, wat: Zij fietsen elke dag., door: klantmanager_inkomen }
            """;

        var content = Reader.ReadText(Text).GetOrThrow().Content;

        content.Reflections.Should().Equal("Ik ken het gezin niet.");
        content.Decisions["kinderen_naar_school"].Should().BeEquivalentTo(
            new Decision("Twee fietsen", ["fiets"], "klantmanager_inkomen", new DateOnly(2026, 11, 3), "Zij wil het zelf.", null, "Blij.", null));
        content.Aftermaths["kinderen_naar_school"].On.Should().Be(new DateOnly(2027, 1, 10));
        Reader.ReadText(Text.Replace("besluit:\n  kinderen_naar_school", "besluit:\n  naar_school", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4008");
        Reader.ReadText(Text.Replace("oplossing: fiets", "oplossing: [fietz]", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4009");
        Reader.ReadText(Text.Replace("oplossing: fiets, ", "", StringComparison.Ordinal).Replace("redenen: Zij wil het zelf., ", "", StringComparison.Ordinal))
            .GetOrThrow().Content.Decisions["kinderen_naar_school"].Should().BeEquivalentTo(new { Solutions = Array.Empty<string>(), Reasons = (string?)null });
    }
}
