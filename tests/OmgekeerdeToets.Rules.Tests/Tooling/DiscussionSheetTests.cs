using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>The sheet for a talk in a group: what deviates, what became of it, and who may not stand on it.</summary>
public sealed class DiscussionSheetTests
{
    private const string Eight = "isolement_toch_acht_uur.yaml";

    private static readonly RulePack Pack = RulePack.BuiltIn;

    [Fact]
    public void A_decision_that_deviates_is_told_with_its_own_reasons_and_what_became_of_it()
    {
        var text = DiscussionSheet.Markdown(Make());

        text.Should().Contain("Anders besloten dan het advies")
            .And.Contain("Hij stond twee keer klaar en ging toch niet.")
            .And.Contain("Na drie maanden ging hij samen met het maatje naar de koffie");
    }

    [Fact]
    public void Without_reasons_it_is_a_finding_and_with_reasons_it_is_none()
    {
        var report = DiscussionSheet.Make(Pack, [.. Cases().Select(filed =>
            filed.File == Eight ? Changed(filed.File, "    redenen: Dat doen wij bij iedereen zo.\n", "") : filed)]);

        report.Goals.Single(goal => goal.Name == "uit_het_isolement").Deviating
            .Select(one => (one.Case.Name, one.Case.Decision!.LacksReasons))
            .Should().Equal(("Eerst iemand die thuis langskomt", false), ("Toch meteen acht uur", true));
        report.WithoutReasons.Should().Be(1);
        DiscussionSheet.Text(report).Should().Contain("! Toch meteen acht uur").And.Contain("staan geen redenen");
        Make().WithoutReasons.Should().Be(0);
        DiscussionSheet.Text(Make()).Should().NotContain("staan geen redenen");
    }

    [Fact]
    public void A_decision_that_names_no_solution_is_neither_as_the_advice_nor_otherwise()
    {
        var work = Make().Goals.Single(goal => goal.Name == "op_het_werk_komen");

        work.Deviating.Should().BeEmpty();
        work.Untold.Should().ContainSingle().Which.Case.Name.Should().Be("Geen fiets voor de drukkerij");
    }

    [Fact]
    public void A_case_in_which_somebody_may_be_recognised_is_refused_and_leaves_no_word_behind()
    {
        var cases = Cases().Select(filed => filed.File == Eight ? Changed(Eight, "fictief: ja", "fictief: nee") : filed);

        var report = DiscussionSheet.Make(Pack, [.. cases]);

        report.Refused.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "OT4321", Severity = Severity.Warning, Path = Eight });
        DiscussionSheet.Text(report).Should().Contain("1 casus doet niet mee").And.NotContain("acht uur");
        DiscussionSheet.Json(report).Should().NotContain("acht uur");
    }

    [Fact]
    public void What_was_made_anonymous_may_stand_on_it() =>
        DiscussionSheet.Make(Pack, [Changed(Eight, "fictief: ja", "geanonimiseerd: ja")]).Refused.Should().BeEmpty();

    [Fact]
    public void No_file_no_identifier_and_no_score_stands_on_it()
    {
        var text = DiscussionSheet.Text(Make(), 200);

        text.Should().NotContain(".yaml").And.NotContain("_").And.NotContain("score").And.NotContain("punten");
    }

    [Fact]
    public void Cases_with_the_same_facts_that_nobody_decided_on_are_counted_by_their_advice()
    {
        var undecided = new CaseReader(Pack).ReadFile(Checkout.Path("rules/casussen/uit_het_isolement/verteld.yaml")).GetOrThrow();

        var text = DiscussionSheet.Markdown(DiscussionSheet.Make(Pack, [.. Cases(), new FiledCase("verteld.yaml", undecided)], "uit_het_isolement"));

        text.Should().Contain("Nog zonder besluit, met als advies: “Een keer per week koffie in de buurt” (1 keer).");
    }

    [Fact]
    public void One_goal_can_be_asked_for()
    {
        DiscussionSheet.Make(Pack, [.. Cases()], "uit_het_isolement").Goals.Select(goal => goal.Name).Should().Equal("uit_het_isolement");
        FluentActions.Invoking(() => DiscussionSheet.Make(Pack, [], "onzin")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Without_decisions_there_is_nothing_to_talk_about() =>
        DiscussionSheet.Text(DiscussionSheet.Make(Pack, [])).Should().Contain("nog geen besluit");

    private static DiscussionReport Make() => DiscussionSheet.Make(Pack, [.. Cases()]);

    private static FiledCase Changed(string file, string old, string instead)
    {
        var text = File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");
        text.Should().Contain(old);
        return new FiledCase(file, new CaseReader(Pack).ReadText(text.Replace(old, instead, StringComparison.Ordinal), file).GetOrThrow());
    }

    private static IEnumerable<FiledCase> Cases() => Directory.EnumerateFiles(Checkout.Path("rules/casussen/casusbespreking"), "*.yaml")
        .Order(StringComparer.Ordinal)
        .Select(file => new FiledCase(Path.GetFileName(file), new CaseReader(Pack).ReadFile(file).GetOrThrow()));

    private static string PathOf(string file) => Checkout.Path("rules/casussen/casusbespreking/" + file);
}
