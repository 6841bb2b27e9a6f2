using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// Answering an open question never turns ja into nee or back, unless a rule itself asks whether something is known.
/// </summary>
public sealed class MonotonicityTests
{
    private const int Packs = 100;
    private const int Cases = 10;

    [Fact]
    public void An_answer_never_turns_a_rule_that_does_not_ask_whether_something_is_known()
    {
        var settled = 0;
        Proving.ForPacks(LongMode.IsOn ? LongMode.Packs : Packs, PackSize.Usual, (sample, pack) =>
        {
            var asking = pack.Bound.Rules.Where(body => Asks(pack, body.Rule)).Select(body => body.Rule.Index).ToHashSet();
            var turned = Turns(sample, pack, Cases).Where(turn => !asking.Contains(turn.Rule)).ToList();
            settled += turned.Count(turn => turn.Before == Truth.Unknown);
            return turned.Find(turn => turn.Before != Truth.Unknown) is { Case: not null } wrong
                ? new Failure(sample, $"rule {pack.Bound.Rules[wrong.Rule].Rule.Id} was {wrong.Before} and becomes {wrong.After} with an answer", wrong.Case)
                : null;
        });
        settled.Should().BeGreaterThan(Packs, "answers do settle things");
    }

    [Fact]
    public void A_rule_that_asks_whether_something_is_known_can_turn_both_ways()
    {
        var turns = new HashSet<(Truth, Truth)>();
        for (var seed = 0UL; seed < 40; seed++)
        {
            var sample = new Sample(PackDraw.Of(seed), seed);
            var pack = sample.Load()!;
            turns.UnionWith(Turns(sample, pack, Cases).Where(turn => Asks(pack, pack.Bound.Rules[turn.Rule].Rule)).Select(turn => (turn.Before, turn.After)));
        }

        turns.Should().Contain([(Truth.True, Truth.False), (Truth.False, Truth.True)]);
    }

    [Fact]
    public void Every_rule_knows_whether_it_asks()
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var pack = PackDraw.Of(seed).Load().GetOrThrow();
            pack.Bound.Rules.Should().OnlyContain(body => body.Rule.AsksWhetherKnown == Asks(pack, body.Rule));
        }
    }

    private readonly record struct Turn(int Rule, Truth Before, Truth After, Situation? Case);

    /// <summary>Every rule that says something else once one open fact is answered, whatever the answer.</summary>
    private static IEnumerable<Turn> Turns(Sample sample, RulePack pack, int cases)
    {
        var answers = new SituationDraw(pack, sample.Seed + 1);
        foreach (var situation in sample.Cases(pack, cases))
        {
            var before = Findings.Of(pack.Rules, situation);
            var answering = answers.Next(open: 0);
            foreach (var answered in Answers(situation, answering))
            {
                var after = Findings.Of(pack.Rules, answered);
                for (var rule = 0; rule < pack.Blueprint.RuleCount; rule++)
                {
                    if (before.Truths[rule] != after.Truths[rule])
                    {
                        yield return new Turn(rule, before.Truths[rule], after.Truths[rule], answered);
                    }
                }
            }
        }
    }

    private static bool Asks(RulePack pack, Rule rule) => PackContents.Of(pack, rule).Expressions.Any(expression => expression is BoundKnown);

    // One open concept, or one open field of one member, answered at a time.
    private static IEnumerable<Situation> Answers(Situation situation, Situation answers)
    {
        foreach (var definition in situation.Blueprint.Facts.Where(definition => !definition.IsPolicyChoice))
        {
            if (!situation.ValueOf(definition).IsKnown)
            {
                yield return situation.With(answers.FactOf(definition)!);
            }
            else if (definition.Type == FactType.List)
            {
                foreach (var answered in Fields(situation, definition, answers.ValueOf(definition).Members.FirstOrDefault()))
                {
                    yield return answered;
                }
            }
        }
    }

    private static IEnumerable<Situation> Fields(Situation situation, FactDefinition list, ListMember? answers)
    {
        var members = situation.ValueOf(list).Members;
        for (var i = 0; i < members.Length && answers is not null; i++)
        {
            foreach (var field in list.Fields.Where(field => !members[i].ValueOf(field).IsKnown))
            {
                var fields = members[i].Fields.SetItem(field.Index, answers.Fields[field.Index]);
                yield return situation.With(new Fact(list, FactValue.Of(members.SetItem(i, new ListMember(members[i].Name, fields)))));
            }
        }
    }
}
