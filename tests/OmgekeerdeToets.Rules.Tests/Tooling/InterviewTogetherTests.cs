using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>What is told, looked up or judged in one go is put as one question; each answer is still looked at by itself.</summary>
public sealed class InterviewTogetherTests
{
    private static readonly RulePack Pack = RulePack.BuiltIn;

    [Fact]
    public void What_the_pack_joins_is_asked_in_one_go()
    {
        var asked = Asked("kinderen_naar_school/verteld.yaml");

        asked.Where(at => at.Next!.Topic == "Hoe is de weg van huis naar school, en wat kunnen de kinderen zelf?").Select(at => at.GoesOn)
            .Should().Equal(false, true, true);
        asked.First(at => at.Next!.Key is "afstand_tot_school" or "kinderen.kan_fietsen" or "route_is_veilig").Show().Should()
            .Contain("Hoe is de weg van huis naar school").And.Contain("Hoe ver is het").And.Contain("Kan dit kind veilig fietsen?");
    }

    [Fact]
    public void A_list_and_what_is_asked_of_its_members_go_together_and_so_does_what_one_law_asks_of_one_person()
    {
        var asked = Asked("kinderen_naar_school/verteld.yaml");

        asked.Where(at => at.Next!.Key.StartsWith("kinderen", StringComparison.Ordinal) && at.Next.Step == 1).Select(at => at.GoesOn).Should().Equal(false, true);
        asked.Where(at => at.Next!.Kind == "beoordeling").Select(at => at.GoesOn).Should().Equal(false, true, true, true, false, true, true, true);
        asked.Where(at => at.Next!.Kind == "beoordeling").Select(at => at.Next!.Topic).Distinct().Should().ContainSingle().Which.Should().Contain("Participatiewet");
    }

    [Fact]
    public void What_goes_together_never_leaves_its_step_and_is_never_more_than_four()
    {
        foreach (var file in new[] { "aan_het_werk_ondanks_schulden/verteld.yaml", "werken_en_leren_met_jonge_kinderen/verteld.yaml", "gezin_kan_rondkomen/verteld.yaml" })
        {
            var together = 0;
            var step = 0;
            foreach (var at in Asked(file))
            {
                together = at.GoesOn ? together + 1 : 1;
                (at.GoesOn && at.Next!.Step != step).Should().BeFalse();
                (at.Next!.Kind == "opzoeken" || together <= 4).Should().BeTrue("nobody remembers more ({0})", at.Next.Key);
                step = at.Next.Step;
            }
        }
    }

    [Fact]
    public void A_sign_of_danger_is_never_one_of_several()
    {
        var text = "casus: Een zorg\npeildatum: 2026-11-01\naanleiding: hulpvraag\ndoelen: { nu_veilig: samen, contact_hersteld: samen }\n";
        var interview = Interview.Open(Pack, text).GetOrThrow();

        interview.Questions.Single(question => question.Key == "tekens_van_gevaar").Topic.Should().BeNull();
        interview.Questions.First(question => question.Step == 1).Key.Should().Be("tekens_van_gevaar");
    }

    [Fact]
    public void The_card_is_one_page_however_little_is_told()
    {
        foreach (var goal in Pack.Blueprint.Goals.Select(goal => goal.Name))
        {
            var card = Interview.Open(Pack, $"casus: Nog niets\npeildatum: 2026-11-01\naanleiding: hulpvraag\ndoelen: {{ {goal}: samen }}\n").GetOrThrow().Card(80);

            card.Split('\n').Should().HaveCountLessThanOrEqualTo(61).And.OnlyContain(line => line.Length <= 80, goal);
            card.Should().Contain("1.").And.Contain("Bel 112");
        }
    }

    private static List<Interview> Asked(string file)
    {
        var text = File.ReadAllText(Checkout.Path("rules", "casussen", file));
        var known = new CaseReader(Pack).ReadText(text).GetOrThrow();
        var asked = new List<Interview>();
        for (var at = Interview.Open(Pack, Interview.BeginAs(text)).GetOrThrow(); at.Next is not null; at = at.AnswerAs(known, out _)!)
        {
            asked.AddRange(at.Next.Step > 0 ? [at] : []);
        }

        return asked;
    }
}
