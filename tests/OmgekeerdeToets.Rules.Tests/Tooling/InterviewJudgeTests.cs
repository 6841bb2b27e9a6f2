using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>Who judges in an interview, what stands there when nobody does, and two people who see something else.</summary>
public sealed class InterviewJudgeTests
{
    private const string Sign = "tekens_van_gevaar";

    private const string Begun =
        """
        casus: Een zorg
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        hulpvraag: { tekst: Help., wens: Rust. }
        toelichting: Al eerder gesproken.
        doelen: { nu_veilig: samen }

        """;

    private static readonly RulePack Pack = RulePack.BuiltIn;

    [Fact]
    public void A_judgement_stands_to_the_role_of_who_answers_and_not_to_the_role_of_the_vocabulary()
    {
        var judged = AtJudgement().JudgedBy("gezinscoach").Answer(["nee"], "Er is niets te zien.", out _)!;

        judged.Text.Should().Contain("door: gezinscoach").And.NotContain("klantmanager_inkomen");
        judged.Judge.Should().Be("gezinscoach", "who sits at the keyboard stays there");
        AtJudgement().Answer(["nee"], "Er is niets te zien.", out _)!.Text.Should().Contain("door: de medewerker", "nobody said who it was");
    }

    [Theory]
    [InlineData("weet_niet", UnknownReason.DoesNotKnow)]
    [InlineData("liever_niet", UnknownReason.RatherNotSay)]
    public void What_nobody_judged_stands_there_without_words_that_nobody_said(string value, UnknownReason reason)
    {
        var after = AtJudgement().Answer([value], null, out _)!;

        after.Text.Should().Contain("waarde: onbekend").And.Contain("reden: " + value).And.NotContain("omdat").And.NotContain("door");
        AtJudgement().JudgedBy("gezinscoach").Answer([value], null, out _)!.Text.Should().Contain("door: gezinscoach");
        after.Situation.FactOf(after.Situation.Blueprint.FindFact(Sign)!)!.Value.Reason.Should().Be(reason);
        after.Questions.Should().NotContain(question => question.Key == Sign, "it was asked");
    }

    [Theory]
    [InlineData("    tekens_van_gevaar: { waarde: nee, door: klantmanager_inkomen, omdat: Er is niets gemeld. }  # zo stond het er\n")]
    [InlineData("    tekens_van_gevaar:\n      waarde: nee  # na het gesprek\n      door: klantmanager_inkomen\n      omdat: Er is niets gemeld.\n")]
    public void Danger_contradicts_what_was_judged_before_and_both_are_told(string earlier)
    {
        var before = Interview.Open(Pack, Begun + "beoordelingen:\n" + earlier).GetOrThrow();
        var after = before.SignalDanger("Ik zag een mes.", "gezinscoach", out var refused)!;

        refused.Should().BeEmpty();
        before.ToldSafe.Should().Contain("klantmanager inkomen").And.Contain("Er is niets gemeld");
        after.IsDanger.Should().BeTrue();
        after.ToldSafe.Should().BeEmpty("the last word is that there is danger");
        after.Situation.FactOf(after.Situation.Blueprint.FindFact(Sign)!)!.Because.Should()
            .StartWith("Ik zag een mes.").And.Contain("Tegenspraak").And.Contain("klantmanager inkomen").And.Contain("Er is niets gemeld");
        after.Text.Split('#').Should().HaveCount(before.Text.Split('#').Length, "comments stay");
    }

    [Theory]
    [InlineData("w")]
    [InlineData("liever niet")]
    public void Who_does_not_know_what_is_asked_for_is_not_asked_for_ever(string typed)
    {
        var at = Interview.Open(Pack, Begun).GetOrThrow();

        at.Next!.Kind.Should().Be("gevraagde_oplossing");
        at.TryRead(typed, out var value, out _).Should().BeTrue();
        at.Answer([value], null, out _)!.Next!.Kind.Should().NotBe("gevraagde_oplossing");
    }

    [Fact]
    public void Danger_takes_the_place_of_what_nobody_knew()
    {
        var before = AtJudgement().Answer(["weet_niet"], null, out _)!;
        var after = before.SignalDanger("Ik zag een mes.", null, out _)!;

        after.IsDanger.Should().BeTrue();
        after.Text.Should().NotContain("reden").And.Contain("omdat: Ik zag een mes.");
        before.ToldSafe.Should().BeEmpty();
    }

    [Fact]
    public void A_case_of_another_goal_answers_only_what_it_knows()
    {
        var school = new CaseReader(Pack).ReadText(File.ReadAllText(Checkout.Path("rules", "casussen", "kinderen_naar_school", "verteld.yaml"))).GetOrThrow();
        var at = Interview.Open(Pack, Begun.Replace("nu_veilig", "aan_het_werk_ondanks_schulden", StringComparison.Ordinal)).GetOrThrow();
        while (at.Next is not null)
        {
            at = at.AnswerAs(school, out var refused)!;
            refused.Should().BeEmpty();
        }

        at.Text.Should().NotContain("onbekend").And.NotContain("weet_niet", "what it does not know stays not asked");
        at.Situation.FactOf(Pack.Blueprint.FindFact("schulden")!).Should().BeNull();
        Pack.Assess(at.Situation).Goals.Single(goal => goal.Goal == "aan_het_werk_ondanks_schulden").Questions
            .Should().OnlyContain(question => question.Reason == UnknownReason.NotAsked);
    }

    [Fact]
    public void A_case_of_another_pack_answers_nothing_that_it_has_no_word_for()
    {
        var other = RulePack.Load(Checkout.Path("tests", "corpus", "basis")).GetOrThrow();
        var wash = new CaseReader(other).ReadText("casus: Was\npeildatum: 2026-11-01\naanleiding: hulpvraag\ngegevens: { heeft_werkende_wasmachine: nee }\n").GetOrThrow();
        var at = Interview.Open(Pack, Begun).GetOrThrow();
        var begun = at.Text;
        while (at.Next is not null)
        {
            at = at.AnswerAs(wash, out _)!;
        }

        at.Text.Should().Be(begun, "nothing is invented");
    }

    private static Interview AtJudgement()
    {
        var at = Interview.Open(Pack, Begun).GetOrThrow();
        while (at.Next!.Key != Sign)
        {
            at = at.Pass();
        }

        return at;
    }
}
