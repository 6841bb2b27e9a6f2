using System.Collections.Immutable;
using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>What turns of a talk have in common, and where they then stand.</summary>
public sealed class TopicTests
{
    private static readonly FactDefinition Field = new() { Name = "veld", Label = "veld", Type = FactType.YesNo, List = "lijst" };
    private static readonly FactDefinition List = new() { Name = "lijst", Label = "lijst", Type = FactType.List, Fields = [Field] };
    private static readonly FactDefinition Plain = new() { Name = "feit", Label = "feit", Type = FactType.YesNo };
    private static readonly FactDefinition Known = new() { Name = "bekend", Label = "bekend", Type = FactType.YesNo, Sensitivity = Sensitivity.Known };
    private static readonly FactDefinition Judged = new() { Name = "oordeel", Label = "oordeel", Type = FactType.YesNo, IsJudgement = true, JudgedBy = "de arts" };

    private readonly ToyRules _rules = new();

    [Fact]
    public void What_a_register_knows_is_looked_up_and_a_plain_fact_and_backing_stand_alone()
    {
        Of(Turn(Known)).Should().Be(Topic.LookUp);
        Topic.LookUp.Key.Should().Be("opzoeken");
        Of(Turn(Plain)).Should().BeNull();
        Of(new AskingTurn(Verdict(), [Open(null) with { Backing = "a" }])).Should().BeNull();
    }

    [Fact]
    public void What_the_pack_asks_together_has_the_question_of_the_pack()
    {
        Of(Turn(Plain), new JoinedQuestion("Iets anders?", ["ander"]), new JoinedQuestion("Hoe gaat het?", ["x", "feit"]))
            .Should().Be(new Topic("Hoe gaat het?") { Question = "Hoe gaat het?" });
        Of(Turn(Field) with { Facts = [Open(Field) with { List = List }] }, new JoinedQuestion("Wie?", ["lijst.veld"])).Should().Be(new Topic("Wie?") { Question = "Wie?" });
    }

    [Fact]
    public void A_list_and_what_is_asked_of_its_members_are_one_topic()
    {
        var topic = new Topic("lijst") { List = List };

        Of(Turn(List)).Should().Be(topic);
        Of(new AskingTurn(Verdict(), [Open(Field) with { List = List }])).Should().Be(topic);
    }

    [Fact]
    public void What_one_law_asks_of_one_person_to_judge_is_one_topic_in_the_legal_step_alone()
    {
        var rule = _rules.Rule("de wet", _ => Truth.Unknown, Judged);
        var verdict = Verdict(_rules.Solution("a") with { LegalEntries = [ToyRules.Carrier(_rules.Always(), provision: null), ToyRules.Carrier(rule)] });
        AskingTurn Asked(FactDefinition fact, int step, Rule by) => new(verdict, [Open(fact) with { Step = step, ReadBy = by }]);

        Of(Asked(Judged, 4, rule)).Should().Be(new Topic("Testwet de arts") { Law = "Testwet" });
        Of(Asked(Judged, 3, rule)).Should().BeNull();
        Of(Asked(Plain, 4, rule)).Should().BeNull();
        Of(Asked(Judged, 4, _rules.Always())).Should().BeNull("no law reads it");
    }

    [Fact]
    public void A_sign_of_danger_stands_alone()
    {
        var sign = _rules.Fact(index => new FactDefinition
        {
            Name = "gevaar", Label = "gevaar", Type = FactType.YesNo, Index = index, IsJudgement = true, IsDelicate = true, GivenForHelp = true,
        });
        var urgent = _rules.Goal(_rules.When(sign), _rules.Solution("a")) with { IsUrgent = true };
        _rules.Goals(urgent);

        Of(Turn(sign), new JoinedQuestion("Hoe gaat het?", ["gevaar"])).Should().BeNull();
        _rules.Goals(urgent with { IsUrgent = false });
        Of(Turn(sign), new JoinedQuestion("Hoe gaat het?", ["gevaar"])).Should().NotBeNull();
    }

    [Fact]
    public void Turns_of_one_step_and_topic_stand_together_the_begun_topic_first_and_a_sign_before_it()
    {
        var (one, two) = (new Topic("een"), new Topic("twee"));
        ImmutableArray<AskingTurn> turns =
        [
            Named("a", 1), Named("b", 1, one), Named("c", 1, two), Named("d", 1, one), Named("e", 1) with { IsSign = true },
            Named("f", 2, one), Named("g", 2), Named("h", 2, two),
        ];

        Order(turns, null).Should().Be("e a b d c f g h");
        Order(turns, "twee").Should().Be("e c a b d h f g");
        Order([.. turns.Reverse()], "een").Should().Be("e d b c a f h g");
    }

    private static string Order(ImmutableArray<AskingTurn> turns, string? begun) =>
        string.Join(' ', Topic.Together(turns, begun).Select(turn => turn.Definition!.Name));

    private AskingTurn Named(string name, int step, Topic? topic = null) =>
        new(Verdict(), [Open(new FactDefinition { Name = name, Label = name, Type = FactType.YesNo }) with { Step = step }]) { Topic = topic };

    private AskingTurn Turn(FactDefinition definition) => new(Verdict(), [Open(definition)]);

    private OpenFact Open(FactDefinition? definition) => new() { Definition = definition, Step = 1, ReadBy = Rule.StatedAs("a", null, "b") };

    private Topic? Of(AskingTurn turn, params ImmutableArray<JoinedQuestion> joined) => Topic.Of(
        _rules.Blueprint with { Method = WorkingMethod.Default with { Conversation = ConversationTexts.None with { Joined = joined } } }, turn);

    private GoalVerdict Verdict(params Solution[] solutions)
    {
        if (_rules.Blueprint.Goals.IsEmpty || solutions.Length > 0)
        {
            _rules.Goal(_rules.Always(), solutions.Length > 0 ? solutions : [_rules.Solution("a")]);
        }

        return Assessment.Weigh(Findings.Of(_rules, _rules.Situation()))[0];
    }
}
