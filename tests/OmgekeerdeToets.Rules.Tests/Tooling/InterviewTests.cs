using System.Collections.Concurrent;
using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>The interview: the order of the method, nothing that cannot matter, no favourite, and an honest end.</summary>
public sealed class InterviewTests(ITestOutputHelper output)
{
    private static readonly RulePack Pack = RulePack.BuiltIn;
    private static readonly ConcurrentDictionary<string, Lazy<Interview>> Talks = new(StringComparer.Ordinal);

    public static TheoryData<string> ToldFiles => [.. Files];

    private static ImmutableArray<string> Files { get; } =
        [.. Directory.EnumerateFiles(Checkout.Path("rules", "casussen"), "verteld*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Path("rules", "casussen"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static TheoryData<string> EveryThird => [.. Files.Where((_, i) => i % 3 == 0)];

    [Theory]
    [MemberData(nameof(ToldFiles))]
    public void A_told_case_that_answers_for_itself_gives_the_advice_of_its_file_and_keeps_to_the_order(string file)
    {
        var after = Answered(file);
        var known = Begin(file).Known;

        foreach (var goal in known.Content.Goals.Keys)
        {
            AdviceOf(after.Situation, goal).Should().Be(AdviceOf(known, goal));
        }

        after.Next.Should().BeNull();
        Asked(after).Select(question => question.Step).Should().BeInAscendingOrder("law comes last, and backing after it");
    }

    /// <summary>Prints the table of <c>docs/kwaliteit.md</c>; its figures may become smaller.</summary>
    [Fact]
    public void The_number_of_questions_of_a_told_case_stays_small()
    {
        var talks = Files.Select(file => Tally(file, Answered(file))).ToList();
        foreach (var talk in talks)
        {
            output.WriteLine($"{talk.File}: {talk.People} + {talk.Judged} + {talk.LookedUp}; {talk.Answers} antwoorden, {talk.LookedUpAnswers} opgezocht");
        }

        Median(talks, talk => talk.People).Should().BeLessThanOrEqualTo(4);
        Most(talks, talk => talk.People).Should().BeLessThanOrEqualTo(7);
        Median(talks, talk => talk.People + talk.Judged).Should().BeLessThanOrEqualTo(6);
        Most(talks, talk => talk.People + talk.Judged).Should().BeLessThanOrEqualTo(11);
        Median(talks, talk => talk.People + talk.Judged + talk.LookedUp).Should().BeLessThanOrEqualTo(8);
        Median(talks, talk => talk.Answers).Should().BeLessThanOrEqualTo(9);
        Most(talks, talk => talk.Answers).Should().BeLessThanOrEqualTo(18);
    }

    [Theory]
    [MemberData(nameof(EveryThird))]
    public void When_nobody_knows_anything_the_end_is_honest(string file)
    {
        var (before, known) = Begin(file);
        var after = Finish(before, NotKnown);

        AdviceOf(after.Situation, known.Content.Goals.Keys.First()).Should().StartWith("AskFirst");
        after.Closing().Should().Contain("Eerst vragen").And.Contain("gevraagd, niet bekend");
        Interview.Open(Pack, after.Text).GetOrThrow().Questions.Where(question => question.Step is > 0 and < 5)
            .Should().BeEmpty("who goes on later is not asked again what nobody knew");
    }

    [Fact]
    public void Backing_is_asked_side_by_side_with_what_was_requested_and_names_no_advice()
    {
        var (before, known) = Begin("kinderen_naar_school/verteld.yaml");
        var at = before;
        while (at.Next!.Step < 5)
        {
            at = Next(at, known);
        }

        at.Next.Parts.Should().HaveCountGreaterThanOrEqualTo(2).And.BeInAscendingOrder(StringComparer.Ordinal);
        at.Next.Parts.Should().Contain("Een toelage voor reiskosten", "that is what the mother asked for");
        at.Show().Should().NotContain("advies").And.NotContain("beste").And.NotContain("aanbevolen");
    }

    [Fact]
    public void The_sign_of_danger_ends_the_questions_and_says_whom_to_call()
    {
        var after = Answered("nu_veilig/verteld.yaml");

        after.IsDanger.Should().BeTrue();
        after.Next.Should().BeNull();
        after.Closing().Should().Contain("112").And.Contain("crisisdienst").And.Contain("0800-0113");
        Asked(after).Where(question => question.Step > 0).Select(question => question.Key).Should().Equal("tekens_van_gevaar");
    }

    [Fact]
    public void Danger_can_be_signalled_at_any_question()
    {
        var (before, _) = Begin("kinderen_naar_school/verteld.yaml");
        var after = before.SignalDanger("Er was rook in huis.", "gezinscoach", out var refused);

        refused.Should().BeEmpty();
        after!.Questions.Should().BeEmpty();
        after.Text.Should().Contain("tekens_van_gevaar").And.Contain("Er was rook in huis.").And.Contain("door: gezinscoach");
    }

    [Fact]
    public void Going_back_gives_the_question_and_the_text_of_before()
    {
        var (before, known) = Begin("kinderen_naar_school/verteld.yaml");
        var at = Next(Next(before, known), known);
        var further = Next(at, known);

        further.Previous!.Text.Should().Be(at.Text);
        further.Previous.Next!.Key.Should().Be(at.Next!.Key);
        further.Text.Should().NotBe(at.Text);
    }

    [Fact]
    public void Who_goes_on_later_is_asked_what_was_not_asked_yet()
    {
        var (before, known) = Begin("op_het_werk_komen/verteld_fiets.yaml");
        var at = before;
        while (at.Next!.Step < 3)
        {
            at = Next(at, known);
        }

        var resumed = Interview.Open(Pack, at.Text).GetOrThrow();

        resumed.Questions.Where(question => question.Step > 0).Select(question => question.Key)
            .Should().Equal(at.Questions.Select(question => question.Key));
    }

    [Theory]
    [InlineData("7,5", "7.5 km")]
    [InlineData("4", "4 km")]
    [InlineData("w", "weet_niet")]
    [InlineData("Liever niet", "liever_niet")]
    public void A_number_is_read_forgivingly(string typed, string value) => ReadDistance(typed).Should().Be((value, ""));

    [Theory]
    [InlineData("4 uur", "km")]
    [InlineData("400 km", "hoogstens 200")]
    [InlineData("ver", "getal")]
    [InlineData("", "Ik lees geen antwoord")]
    public void What_is_not_understood_gets_a_friendly_sentence(string typed, string said)
    {
        var (value, complaint) = ReadDistance(typed);

        value.Should().BeEmpty();
        complaint.Should().Contain(said).And.NotContain("OT4").And.NotContain("afstand_tot_school");
    }

    [Fact]
    public void What_a_register_knows_is_looked_up_and_asked_of_nobody()
    {
        var (before, _) = Begin("kinderen_naar_school/verteld.yaml");

        var known = before.Questions.Single(question => question.Key == "aanvraag_wacht");
        known.Kind.Should().Be("opzoeken");
        before.Json().Should().Contain("\"soort\": \"opzoeken\"");
    }

    [Fact]
    public void A_citizen_service_number_is_never_written_down()
    {
        var before = Interview.Open(Pack, Interview.Begin("Casus", new DateOnly(2026, 11, 22), "hulpvraag")).GetOrThrow();

        before.Answer(["Mijn nummer is 111222333."], null, out var refused).Should().BeNull();
        refused.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("ongeveer 4", false)]
    [InlineData("± 3", false)]
    [InlineData("Circa 2 kinderen", false)]
    [InlineData("2.5", false)]
    [InlineData(",", false)]
    [InlineData("oudste, 7", false)]
    [InlineData("kind 1, kind 2", true)]
    [InlineData("2", true)]
    public void A_rough_number_is_nobody_in_a_list(string typed, bool isUnderstood)
    {
        var at = Begin("kinderen_naar_school/verteld.yaml").Before;
        while (at.Next!.Key != "kinderen")
        {
            at = at.Next.CanBePassed ? at.Pass() : NotKnown(at);
        }

        at.TryRead(typed, out _, out var complaint).Should().Be(isUnderstood);
        complaint.Contains("heel getal", StringComparison.Ordinal).Should().Be(!isUnderstood);
    }

    [Fact]
    public void A_new_case_grows_from_the_open_questions()
    {
        var at = Interview.Open(Pack, Interview.Begin("Kinderen missen school", new DateOnly(2026, 11, 1), "hulpvraag")).GetOrThrow();
        foreach (var line in new[] { "Ik wil een toelage: nu.", "Dat zij elke dag gaan.", "De buren helpen", "Gebeld met school", "kinderen_naar_school", "vervoerstoelage" })
        {
            at.TryRead(line, out var value, out var complaint).Should().BeTrue(complaint);
            at = at.Answer([value], null, out _)!;
        }

        at.Situation.RequestedSolution.Should().Be("vervoerstoelage");
        at.Situation.Content.HelpRequest!.Text.Should().Be("Ik wil een toelage: nu.");
        at.Situation.Content.Explanation.Should().Contain("De buren helpen").And.Contain("Gebeld met school");
        at.Next!.Key.Should().Be("kinderen");
    }

    private int Median(List<Told> talks, Func<Told, int> count)
    {
        var counted = talks.Select(count).Order().ToList();
        output.WriteLine($"{string.Join(' ', counted)}");
        return counted[counted.Count / 2];
    }

    private static int Most(List<Told> talks, Func<Told, int> count) => talks.Max(count);

    /// <summary>What is put together is one question; each of its answers is counted too.</summary>
    private static Told Tally(string file, Interview end)
    {
        var before = new List<Interview>();
        for (var at = end.Previous; at is not null; at = at.Previous)
        {
            before.AddRange(at.Next!.Step > 0 ? [at] : []);
        }

        var put = before.Where(at => !at.GoesOn).Select(at => at.Next!.Kind).ToList();
        var lookedUp = before.Count(at => at.Next!.Kind == "opzoeken");
        return new Told(
            file,
            put.Count(kind => kind is not ("opzoeken" or "beoordeling")),
            put.Count(kind => kind == "beoordeling"),
            put.Count(kind => kind == "opzoeken"),
            before.Count - lookedUp,
            lookedUp);
    }

    private static (string Value, string Complaint) ReadDistance(string typed)
    {
        var at = Begin("kinderen_naar_school/verteld.yaml").Before;
        while (at.Next!.Key != "afstand_tot_school")
        {
            at = at.Next.Key == "kinderen" ? at.Answer(["kind 1"], null, out _)! : at.Next.Key == "kinderen.mist_lessen_door_vervoer" ? at.Answer(["ja"], null, out _)! : NotKnown(at);
        }

        at.TryRead(typed, out var value, out var complaint);
        return (value, complaint);
    }

    /// <summary>The end of the talk in which the case answered for itself; held once for all tests.</summary>
    private static Interview Answered(string file) => Talks.GetOrAdd(file, static file => new Lazy<Interview>(() =>
    {
        var (before, known) = Begin(file);
        return Finish(before, interview => Next(interview, known));
    })).Value;

    private static (Interview Before, Situation Known) Begin(string file)
    {
        var text = File.ReadAllText(Checkout.Path("rules", "casussen", file));
        return (Interview.Open(Pack, Interview.BeginAs(text)).GetOrThrow(), new CaseReader(Pack).ReadText(text).GetOrThrow());
    }

    private static Interview Next(Interview interview, Situation known) => interview.AnswerAs(known, out _)!;

    private static Interview NotKnown(Interview interview) => interview.Next!.Step == 0
        ? interview.Pass()
        : interview.Answer([.. Enumerable.Repeat("weet_niet", Math.Max(1, interview.Next.Parts.Length))], null, out _)!;

    private static Interview Finish(Interview interview, Func<Interview, Interview> answer)
    {
        while (interview.Next is not null)
        {
            interview = answer(interview);
        }

        return interview;
    }

    internal static ImmutableArray<InterviewQuestion> Asked(Interview end)
    {
        var asked = ImmutableArray.CreateBuilder<InterviewQuestion>();
        for (var at = end.Previous; at is not null; at = at.Previous)
        {
            asked.Insert(0, at.Next!);
        }

        return asked.ToImmutable();
    }

    private static string AdviceOf(Situation situation, string goal)
    {
        var advice = Pack.Assess(situation).Goals.Single(advice => advice.Goal == goal);
        return advice.Kind + " " + string.Join(',', advice.Solutions);
    }

    private sealed record Told(string File, int People, int Judged, int LookedUp, int Answers, int LookedUpAnswers);
}
