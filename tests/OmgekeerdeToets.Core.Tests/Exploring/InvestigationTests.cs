using System.Collections.Immutable;
using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Robustness held against plain enumeration of every combination of answers.</summary>
public sealed class InvestigationTests
{
    [Fact]
    public void Agrees_with_trying_every_combination_on_generated_rules()
    {
        var random = new Random(20261101);
        var depended = 0;
        var settled = 0;
        for (var round = 0; round < 250; round++)
        {
            var toy = new GeneratedToy(random);
            var verdict = Assessment.Weigh(Findings.Of(toy.Rules, toy.Situation))[0];

            var found = Investigation.Of(toy.Rules, toy.Situation, verdict, 65_536);
            var (same, dependsOn) = BruteForce(toy, verdict);

            found.Robustness.IsComplete.Should().BeTrue();
            found.Robustness.OpenQuestionsDoNotMatter.Should().Be(TruthLogic.From(same), $"round {round}");
            found.Robustness.DependsOn.Should().BeEquivalentTo(dependsOn, $"round {round}");
            depended += dependsOn.Count > 1 ? 1 : 0;
            settled += same ? 1 : 0;
        }

        depended.Should().BeGreaterThan(30, "the generated rules must be worth trying");
        settled.Should().BeGreaterThan(12, "the generated rules must be worth trying");
    }

    [Fact]
    public void Facts_that_matter_only_together_are_all_named()
    {
        var rules = new ToyRules();
        var facts = Enumerable.Range(0, 10).Select(i => rules.Fact("feit_" + (char)('a' + i))).ToArray();
        var odd = rules.Rule("oneven", s => facts.Select(f => s.ValueOf(f).Truth).Aggregate(Truth.False, Xor), facts) with
        {
            Leaves = [.. facts.Select(fact => new LeafReads([fact]))],
        };
        rules.Goal(rules.Always(), rules.Solution("a", odd));
        var verdict = Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0];

        var found = Investigation.Of(rules, rules.Situation(), verdict, 65_536);

        found.Robustness.OpenQuestionsDoNotMatter.Should().Be(Truth.False);
        found.Robustness.DependsOn.Should().BeEquivalentTo(facts.Select(fact => fact.Name));
    }

    [Fact]
    public void Without_completions_nothing_is_investigated_and_nothing_is_certain()
    {
        var rules = new ToyRules();
        var fact = rules.Fact("feit");
        rules.Goal(rules.When(fact), rules.Solution("a"));
        var verdict = Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0];

        var found = Investigation.Of(rules, rules.Situation(), verdict, 0);

        found.Robustness.WasInvestigated.Should().BeFalse();
        found.Robustness.OpenQuestionsDoNotMatter.Should().Be(Truth.Unknown);
        found.Questions.Select(question => question.Name).Should().Contain("feit");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void Beyond_the_limit_it_says_so_and_claims_no_certainty(int budget)
    {
        var rules = new ToyRules();
        var facts = Enumerable.Range(0, 4).Select(i => rules.Fact("feit_" + i)).ToArray();
        rules.Goal(rules.Always(), rules.Solution("a", rules.Rule("of", s => facts.Select(f => s.ValueOf(f).Truth).Aggregate(Truth.False, TruthLogic.Or), facts)));
        var verdict = Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0];

        var found = Investigation.Of(rules, rules.Situation(), verdict, budget);

        found.Robustness.WasInvestigated.Should().BeTrue();
        found.Robustness.IsComplete.Should().BeFalse();
        found.Robustness.OpenQuestionsDoNotMatter.Should().NotBe(Truth.True);
        found.Robustness.DependsOn.Should().HaveCount(5, "four facts and the backing: it may name too much, never too little");
    }

    [Fact]
    public void A_comparison_that_reads_two_open_facts_is_looked_into_in_part()
    {
        var rules = new ToyRules();
        var one = rules.Fact("een");
        var two = rules.Fact("twee");
        var both = rules.Rule("samen", s => s.ValueOf(one).Truth.And(s.ValueOf(two).Truth)) with
        {
            Leaves = [new LeafReads([one, two])],
        };
        rules.Goal(rules.Always(), rules.Solution("a", both));
        var verdict = Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0];

        Investigation.Of(rules, rules.Situation(), verdict, 65_536).Robustness.IsComplete.Should().BeFalse();
        var oneKnown = rules.Situation((one, true));
        var known = Assessment.Weigh(Findings.Of(rules, oneKnown))[0];
        Investigation.Of(rules, oneKnown, known, 65_536).Robustness.IsComplete.Should().BeTrue("what is known is a constant");
    }

    private static Truth Xor(Truth a, Truth b) => a.And(b.Not()).Or(a.Not().And(b));

    private static (bool Same, HashSet<string> DependsOn) BruteForce(GeneratedToy toy, GoalVerdict shown)
    {
        var names = toy.Open.Select(fact => fact.Name).Concat(toy.Solutions.Select(name => "draagvlak " + name)).ToArray();
        var advice = new string[1 << names.Length];
        for (var answers = 0; answers < advice.Length; answers++)
        {
            advice[answers] = Describe(Assessment.Weigh(Findings.Of(toy.Rules, toy.Answered(answers)))[0]);
        }

        var dependsOn = names.Where((_, bit) => Enumerable.Range(0, advice.Length).Any(i => advice[i] != advice[i ^ (1 << bit)]));
        return (advice.All(one => one == Describe(shown)), dependsOn.ToHashSet(StringComparer.Ordinal));
    }

    private static string Describe(GoalVerdict verdict) =>
        verdict.Kind + ":" + string.Join(',', verdict.Advised.Select(advised => advised.Solution.Name));

    /// <summary>Three solutions with random conditions over seven facts, of which a random three are known.</summary>
    private sealed class GeneratedToy
    {
        private readonly Random _random;
        private readonly FactDefinition[] _facts;

        public GeneratedToy(Random random)
        {
            _random = random;
            _facts = [.. Enumerable.Range(0, 7).Select(i => Rules.Fact("feit_" + i))];
            Solutions = ["a", "b", "c"];
            Rules.Goal(random.Next(3) == 0 ? Formula("doel") : Rules.Always(), Formula("waarde"), random.Next(2) == 0, [.. Solutions.Select(Solution)]);
            var known = _facts.OrderBy(_ => random.Next()).Take(3).ToArray();
            Situation = Rules.Situation([.. known.Select(fact => (fact, random.Next(2) == 0))]);
            Open = [.. _facts.Except(known)];
        }

        public ToyRules Rules { get; } = new();

        public Situation Situation { get; }

        public ImmutableArray<FactDefinition> Open { get; }

        public ImmutableArray<string> Solutions { get; }

        public Situation Answered(int answers)
        {
            var situation = Situation;
            for (var i = 0; i < Open.Length; i++)
            {
                situation = situation.With(new Fact(Open[i], FactValue.Of((answers & (1 << i)) != 0)));
            }

            for (var i = 0; i < Solutions.Length; i++)
            {
                var yes = (answers & (1 << (Open.Length + i))) != 0;
                situation = situation.WithBacking("doel", Solutions[i], new Backing(TruthLogic.From(yes), Truth.Unknown, null));
            }

            return situation;
        }

        private Solution Solution(string name)
        {
            var solution = Rules.Solution(name, Formula(name + "/geschikt"), wholly: _random.Next(2) == 0);
            return solution with
            {
                IsStandardApproach = _random.Next(3) == 0,
                Conditions = _random.Next(2) == 0
                    ? [new Condition { Kind = ConditionKind.ResidentBacking, Rule = Rules.Always() }]
                    : [new Condition { Kind = ConditionKind.Rule, Rule = Formula(name + "/voorwaarde") }],
                Consequences =
                [
                    new ConsequenceRule
                    {
                        Rule = Formula(name + "/gevolg"),
                        Party = _random.Next(2) == 0 ? AffectedParty.Child : AffectedParty.Resident,
                        LongTerm = false,
                        SpeaksFor = _random.Next(2) == 0,
                        Weight = (Weight)_random.Next(2),
                    },
                ],
                LegalEntries = [ToyRules.Carrier(Formula(name + "/grondslag"))],
            };
        }

        private Rule Formula(string id)
        {
            var read = _facts.OrderBy(_ => _random.Next()).Take(_random.Next(1, 3)).ToArray();
            var negate = _random.Next(3) == 0;
            var and = _random.Next(2) == 0;
            return Rules.Rule(id, s =>
            {
                var truths = read.Select(fact => s.ValueOf(fact).Truth);
                var combined = and ? truths.Aggregate(TruthLogic.And) : truths.Aggregate(TruthLogic.Or);
                return negate ? combined.Not() : combined;
            }, read);
        }
    }
}
