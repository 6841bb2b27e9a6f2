using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>Cases in which everything is known but a few things that one goal reads.</summary>
internal sealed class OpenCases(RulePack pack, ulong seed)
{
    private readonly SituationDraw _situations = new(pack, seed);
    private readonly Draw _draw = new(seed + 1);

    public Situation Next(Goal goal, int most)
    {
        var situation = goal.Solutions.Aggregate(_situations.Next(open: 0), (said, solution) => said.WithBacking(
            goal.Name, solution.Name, new Backing(_draw.Pick(Truth.True, Truth.False), Truth.True, null)));
        var closed = Closable(situation, goal);
        return _draw.Some(closed, _draw.Between(1, most)).Aggregate(situation, (said, open) => open(said));
    }

    /// <summary>Ways to leave one thing open. Dates, texts and whole lists less often: their answers can only be sampled.</summary>
    private List<Func<Situation, Situation>> Closable(Situation situation, Goal goal)
    {
        var ways = new List<Func<Situation, Situation>>();
        foreach (var read in PackContents.Of(pack, goal).Reads().Where(read => !read.IsPolicyChoice))
        {
            var sampled = read.Type is FactType.Date or FactType.Text or FactType.List;
            if (sampled && !_draw.Chance(15))
            {
                continue;
            }

            if (read.List is null)
            {
                ways.Add(said => said.With(new Fact(read, _draw.Pick(FactValue.DoesNotKnow, FactValue.NotAsked))));
                continue;
            }

            var list = situation.Blueprint.Facts.Single(fact => fact.Name == read.List);
            ways.AddRange(situation.ValueOf(list).Members.Select((_, i) => (Func<Situation, Situation>)(said => WithoutField(said, list, i, read))));
        }

        ways.AddRange(goal.Solutions.Select(solution => (Func<Situation, Situation>)(said =>
            said.WithBacking(goal.Name, solution.Name, Backing.NotAsked with { Organisation = Truth.True }))));
        return ways;
    }

    private static Situation WithoutField(Situation situation, FactDefinition list, int at, FactDefinition field)
    {
        var members = situation.ValueOf(list).Members;
        return at >= members.Length
            ? situation
            : situation.With(new Fact(list, FactValue.Of(members.SetItem(
                at, new ListMember(members[at].Name, members[at].Fields.SetItem(field.Index, null))))));
    }
}
