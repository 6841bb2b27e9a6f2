using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>The turns of a conversation that can still matter: of the goals that are talked about, in the order of the method.</summary>
internal static class Asking
{
    /// <summary>Enough to look into almost every goal of a pack wholly, and quick enough to talk with.</summary>
    public const int MostCompletions = 16_384;

    /// <param name="result">The case as it stands.</param>
    /// <param name="goals">The names of the goals that are talked about.</param>
    /// <param name="begun">The topic of the last question, which is gone on with; null when it had none.</param>
    public static ImmutableArray<AskingTurn> Of(AssessmentResult result, IReadOnlyCollection<string> goals, string? begun = null)
    {
        var blueprint = result.Rules.Blueprint;
        var signs = DangerSign.Of(blueprint);
        var limit = Math.Min(MostCompletions, result.Options.Completions);
        ImmutableArray<AskingTurn> turns =
        [
            .. result.Verdicts.Where(verdict => goals.Contains(verdict.Goal.Name, StringComparer.Ordinal))
                .SelectMany(verdict => TurnsOf(result, verdict, limit))
                .OrderBy(turn => turn.Step)
                .DistinctBy(turn => (turn.Key, Goal: turn.First.Backing is null ? "" : turn.Verdict.Goal.Name))
                .Select(turn => turn with { Topic = Topic.Of(blueprint, turn), IsSign = turn.Definition is { } sign && signs.Contains(sign) }),
        ];
        return [.. Topic.Together(turns, begun)];
    }

    private static IEnumerable<AskingTurn> TurnsOf(AssessmentResult result, GoalVerdict verdict, int limit)
    {
        var situation = result.Situation;
        var open = NextQuestion.InOrder(result.Rules, situation, verdict, limit);
        var unasked = open.Where(fact => fact.Definition?.IsPolicyChoice != true && !WasAsked(situation, verdict, fact)).ToList();
        foreach (var together in unasked.Where(fact => fact.Backing is null).GroupBy(fact => fact.Definition!))
        {
            yield return new AskingTurn(verdict, [.. together.OrderBy(fact => fact.Member)]); // as they were told
        }

        foreach (var ofOrganisation in new[] { false, true })
        {
            var backing = unasked.Where(fact => fact.Backing is not null && fact.OfOrganisation == ofOrganisation).ToImmutableArray();
            if (!backing.IsEmpty)
            {
                yield return new AskingTurn(verdict, SideBySide.Of(situation, verdict, backing));
            }
        }
    }

    /// <summary>Asked, and not known or rather not said: that is an answer, and nobody asks again.</summary>
    private static bool WasAsked(Situation situation, GoalVerdict verdict, OpenFact fact)
    {
        if (fact.Backing is { } solution)
        {
            // Nothing but "unknown" was written down of it, so it was asked.
            return situation.Content.Backings.Find(verdict.Goal.Name, solution) is { Resident: Truth.Unknown, Organisation: Truth.Unknown };
        }

        var stated = fact.List is null
            ? situation.FactOf(fact.Definition!)
            : situation.ValueOf(fact.List).Members[fact.Member].Fields[fact.Definition!.Index];
        return stated is not null && (fact.Definition!.IsJudgement || stated.Value.Reason != UnknownReason.NotAsked);
    }
}
