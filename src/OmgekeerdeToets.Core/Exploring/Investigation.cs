using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>Looks into every completion of the open facts of one goal, and says on which of them the advice turns.</summary>
/// <param name="Robustness">What it came to.</param>
/// <param name="Questions">The open facts worth asking, in asking order.</param>
internal sealed record Investigation(Robustness Robustness, ImmutableArray<OpenFact> Questions)
{
    public static Investigation Of(IRuleSet rules, Situation situation, GoalVerdict verdict, int budget)
    {
        var open = OpenFacts.Of(verdict, situation);
        if (open.InAskingOrder.IsEmpty)
        {
            return Settled(budget > 0, open.InAskingOrder, Truth.True, complete: budget > 0);
        }

        if (budget == 0)
        {
            return Settled(investigated: false, open.InAskingOrder, Truth.Unknown, complete: false);
        }

        var completions = new Completions(rules, verdict, open.InAskingOrder);
        if (!completions.CanBeListed)
        {
            return Settled(investigated: true, open.InAskingOrder, Truth.Unknown, complete: false);
        }

        if (!open.IsSeparable || completions.Count > budget)
        {
            // What is tried is real, so a difference is certain; that nothing differs is not.
            var differs = completions.SomeDiffer(situation, budget);
            return Settled(investigated: true, open.InAskingOrder, differs ? Truth.False : Truth.Unknown, complete: false);
        }

        var tree = completions.Explore(situation);
        var same = tree.IsAlways(verdict) ? Truth.True : Truth.False;
        return Settled(investigated: true, tree.DependsOn(open.InAskingOrder), same, complete: true);
    }

    private static Investigation Settled(bool investigated, ImmutableArray<OpenFact> questions, Truth same, bool complete) =>
        new(new Robustness
        {
            WasInvestigated = investigated,
            IsComplete = complete,
            OpenQuestionsDoNotMatter = same,
            DependsOn = [.. questions.Select(fact => fact.Name)],
        }, questions);
}
