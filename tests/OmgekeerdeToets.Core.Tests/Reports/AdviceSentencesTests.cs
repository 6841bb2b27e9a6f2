using OmgekeerdeToets.Core.Tests.Reports.Fixture;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class AdviceSentencesTests
{
    [Fact]
    public void What_lost_says_to_what_and_on_which_criterion()
    {
        var allowance = OptionOf("verteld", "vervoerstoelage");

        allowance.Outcome.Should().Be(Outcome.Possible);
        allowance.IsRequested.Should().BeTrue();
        allowance.Reasons.Should().ContainSingle().Which.Text.Should()
            .StartWith("“Voor elk kind een fiets” gaat voor “Een toelage voor reiskosten”: de eerste helpt helemaal (").And.Contain("de tweede helpt deels");
    }

    [Fact]
    public void What_fell_away_says_every_reason_with_both_values()
    {
        var reasons = OptionOf("te_ver", "fiets").Reasons.Select(reason => reason.Text).ToList();

        reasons.Should().Equal(
            "Niet geschikt: kind 2: niet: dit kind kan veilig fietsen (bron: huisbezoek, 20 oktober 2026).",
            "Niet geschikt: de afstand van huis naar school is 30 km, en de regel vraagt hoogstens 8 km (bron: huisbezoek, 20 oktober 2026).");
    }

    [Fact]
    public void A_refusal_is_told_as_a_refusal_and_an_open_question_never_is()
    {
        OptionOf("draagvlak_nee", "fiets").Reasons.Should().ContainSingle().Which.Text.Should().Be("De inwoner staat hier niet achter.");

        var advice = AdviceOf("draagvlak_open");
        advice.IsProvisional.Should().BeTrue();
        advice.Solution.Should().Be("fiets");
        advice.Questions.Select(question => question.Fact).Should().Contain("draagvlak fiets");
    }

    [Fact]
    public void A_question_about_backing_is_neutral()
    {
        var question = AdviceOf("draagvlak_open").Questions.Single(question => question.Fact == "draagvlak fiets");

        question.Question.Should().Be("Wat vindt de inwoner van deze oplossing: Voor elk kind een fiets?");
        question.Purpose.Should().NotContainAny("advies", "fiets");
        question.WasAsked.Should().BeFalse();
    }

    [Fact]
    public void A_question_says_what_it_is_for_and_whether_it_was_asked()
    {
        var distance = AdviceOf("afstand_open").Questions.Single(question => question.Fact == "afstand_tot_school");

        distance.Question.Should().Be("Hoe ver is het van huis naar school?");
        distance.Purpose.Should().Contain("Voor elk kind een fiets").And.Contain("mag, het hoeft niet");
        distance.Reason.Should().Be(UnknownReason.NotAsked);
    }

    [Fact]
    public void Counter_arguments_name_the_strongest_who_loses_and_what_the_request_had()
    {
        var against = AdviceOf("verteld").CounterArguments.Select(statement => statement.Text).ToList();

        against[0].Should().Be("Een fiets kan gestolen worden, en dan begint het opnieuw. Dat raakt het huishouden op lange termijn (licht).");
        against.Should().Contain(text => text.Contains("waar de inwoner om vroeg") && text.Contains("Met geld kiest het gezin zelf"));
        against.Should().Contain("Het kost de inwoner € 360, gerekend over 36 maanden.");
    }

    [Fact]
    public void An_open_agreement_is_still_to_be_made()
    {
        var agreements = AdviceOf("draagvlak_open").Agreements;

        agreements.Select(agreement => agreement.IsMet).Should().OnlyContain(met => met == Truth.Unknown);
        agreements.Single(agreement => agreement.IsVoluntary).Text.Text.Should().Be("Wij bellen na vier weken.");
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void A_judgement_is_somebodys_and_nobody_is_refused_while_a_question_is_open(string name)
    {
        var result = SchoolCases.All[name].Assess();
        var text = System.Text.RegularExpressions.Regex.Replace(Report.Text(result, 200), @"\s+", " ");

        text.Should().NotContain("komt niet in aanmerking").And.NotContain("de wet zegt").And.Contain("Een mens beslist");
        if (SchoolCases.All[name].Necessary is not null)
        {
            text.Should().Contain("eoordeling van klantmanager inkomen: de kosten zijn");
        }
    }

    [Fact]
    public void The_motivation_ends_with_the_law_the_agreements_and_a_review_date_and_names_what_is_missing()
    {
        var motivation = AdviceOf("verteld").Motivation;
        var texts = motivation.Sentences.Select(sentence => sentence.Text).ToList();

        var law = texts.FindIndex(text => text.StartsWith("Grondslag: Participatiewet artikel 35 lid 1 (niet gecontroleerd)", StringComparison.Ordinal));
        law.Should().BeGreaterThan(texts.FindIndex(text => text.StartsWith("Evenwichtig", StringComparison.Ordinal)));
        texts.Should().Contain("Uiterlijk op 1 mei 2027 kijken we opnieuw (6 maanden na de peildatum).");
        motivation.Missing.Should().Contain(missing => missing.Contains("Awb 3:46"))
            .And.Contain(missing => missing.Contains("Een toelage voor reiskosten"));
    }

    [Fact]
    public void A_goal_that_no_value_carries_is_discussed_first()
    {
        var result = new SchoolCase().Assess(blueprint => ChangeGoal(blueprint, goal => goal with { CoreValues = [] }));

        result.Goals[0].Kind.Should().Be(AdviceKind.DiscussFirst);
        Report.Text(result).Should().Contain("Eerst bespreken: geen grondwaarde draagt dit doel.").And.NotContain("Tegenspraak");
    }

    [Fact]
    public void What_nothing_goes_before_is_a_choice_and_the_agreements_say_whose_they_are()
    {
        var result = new SchoolCase().Assess(blueprint => ChangeGoal(blueprint, goal => goal with
        {
            Solutions = [.. goal.Solutions.Select(solution => solution with { Consequences = [], Helps = solution.Helps with { Wholly = true } })],
        }));

        var advice = result.Goals[0];
        advice.Kind.Should().Be(AdviceKind.Choice);
        advice.Comparisons.Should().ContainSingle().Which.Sentence.Text.Should().Be("“Voor elk kind een fiets” en “Een toelage voor reiskosten” zijn op alle punten gelijk.");
        advice.Agreements.Should().OnlyContain(agreement => agreement.Text.Text.StartsWith("Bij “Voor elk kind een fiets”: ", StringComparison.Ordinal));
        Report.Text(result, 200).Should().Contain("kies samen met de inwoner: “Voor elk kind een fiets” of “Een toelage voor reiskosten”");
    }

    [Fact]
    public void Without_a_goal_that_is_raised_a_wish_goes_to_a_colleague()
    {
        var result = new SchoolCase { ChosenBy = OmgekeerdeToets.Situations.ChosenBy.Nobody }.Assess(blueprint => blueprint with
        {
            Goals = [blueprint.Goals[1]],
        });

        result.FitsNoGoal.Should().BeTrue();
        Report.Text(result, 200).Should().Contain("Deze wens past bij geen enkel doel in onze regels.");
    }

    [Fact]
    public void What_no_rule_knows_stands_above_the_advice_until_somebody_weighed_it()
    {
        var text = Report.Text(SchoolCases.All["bijzonder"].Assess(), 200);

        text.IndexOf("Nog niet gewogen: De moeder gaat volgende maand verhuizen.", StringComparison.Ordinal)
            .Should().BePositive().And.BeLessThan(text.IndexOf("Voorlopig advies", StringComparison.Ordinal));
    }

    private static Blueprint ChangeGoal(Blueprint blueprint, Func<OmgekeerdeToets.Steps.Goals.Goal, OmgekeerdeToets.Steps.Goals.Goal> change) =>
        blueprint with { Goals = [change(blueprint.Goals[0]), .. blueprint.Goals.Skip(1)] };

    private static Advice AdviceOf(string name) => SchoolCases.All[name].Assess().Goals[0];

    private static SolutionAdvice OptionOf(string name, string solution) => AdviceOf(name).Options.Single(option => option.Solution == solution);
}
