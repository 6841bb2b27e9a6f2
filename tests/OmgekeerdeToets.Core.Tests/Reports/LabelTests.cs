using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class LabelTests
{
    private static readonly AssessmentResult Result = SchoolCases.All["draagvlak_open"].Assess();

    private static GoalContext Context => new(Result, Result.Goals[0].Verdict);

    private static SolutionVerdict Bicycle => Context.Verdict.FindSolution("fiets")!;

    [Fact]
    public void What_an_advice_hangs_on_goes_by_its_label() =>
        Label(new() { Definition = SchoolVocabulary.WantsToJoin, Step = 1, ReadBy = Bicycle.Solution.Suitable }).Should().Be(SchoolVocabulary.WantsToJoin.Label);

    [Fact]
    public void A_field_goes_by_its_member_and_its_label() =>
        Label(new() { Definition = SchoolVocabulary.CanCycle, MemberName = "kind 2", Step = 1, ReadBy = Bicycle.Solution.Suitable }).Should().Be("Kind 2: " + SchoolVocabulary.CanCycle.Label);

    [Fact]
    public void Backing_goes_by_the_title_of_the_solution() =>
        Label(new() { Backing = "fiets", Step = 5, ReadBy = Bicycle.Solution.Suitable }).Should().Be("wat de inwoner vindt van “Voor elk kind een fiets”");

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void No_report_shows_a_name_of_a_file(string name)
    {
        var result = SchoolCases.All[name].Assess();

        Report.Text(result).Should().NotMatchRegex(@"\p{L}_\p{L}");
        Report.Markdown(result).Should().NotMatchRegex(@"\p{L}_\p{L}");
    }

    [Fact]
    public void A_question_says_what_the_solution_needs_the_answer_for()
    {
        var solution = Bicycle.Solution;

        Purpose(solution.Suitable).Should().StartWith("Om te weten of deze oplossing hier kan werken");
        Purpose(solution.Conditions.Single(condition => condition.Agreement is not null).Rule).Should().StartWith("Om te weten wat er nog af te spreken is");
        Purpose(solution.Consequences.First(consequence => consequence.Money is not null).Rule).Should().StartWith("Om te weten wat deze oplossing kost");
        Purpose(solution.Consequences.First(consequence => consequence.SpeaksFor is not null).Rule).Should().StartWith("Om te weten wat er voor en tegen deze oplossing pleit");
    }

    private static string Label(OpenFact open) => OpenLabels.Of(Context, open);

    private static string Purpose(Rule rule) => QuestionReading
        .Of(Context, [new OpenFact { Definition = SchoolVocabulary.Distance, Step = 3, ReadBy = rule }])
        .Single().Purpose;
}
