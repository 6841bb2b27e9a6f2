using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What supposed backing does. No rule of the pack computes it, so no rule turns: a solution asks for it, or it only ranks.</summary>
internal static class BackingItems
{
    public static IEnumerable<Item> Of(GoalChange change, ImmutableArray<BackingChange> backings) => backings
        .Where(backing => change.After.Verdict.Goal.FindSolution(backing.Solution.Name) is not null)
        .SelectMany(backing => Of(backing with { Solution = change.After.Verdict.Goal.FindSolution(backing.Solution.Name)! }));

    public static IEnumerable<Item> Of(BackingChange change) => Effects(change).Select(effect => new Item(Marker.Of(effect.Now), effect.Turned)
    {
        Below =
        [
            new Bullets([new Item(Marker.Dot, effect.Does)]),
            .. effect.Place is { } place ? [new Paragraph(RichText.Name(WhyWording.Rule(place)))] : Array.Empty<Block>(),
        ],
    });

    /// <summary>The same in sentences, where there is no room for a list.</summary>
    public static IEnumerable<string> Say(BackingChange change) => Effects(change).Select(effect => Phrase.Sentence(effect.Turned) + " " + effect.Does);

    private static IEnumerable<Effect> Effects(BackingChange change)
    {
        if (change.Before.Resident != change.After.Resident)
        {
            yield return EffectOf(change.Solution, ConditionKind.ResidentBacking, change.Before.Resident, change.After.Resident);
        }

        if (change.Before.Organisation != change.After.Organisation)
        {
            yield return EffectOf(change.Solution, ConditionKind.OrganisationBacking, change.Before.Organisation, change.After.Organisation);
        }
    }

    private static Effect EffectOf(Solution solution, ConditionKind kind, Truth before, Truth now)
    {
        var isResident = kind == ConditionKind.ResidentBacking;
        var condition = solution.Conditions.FirstOrDefault(one => one.Kind == kind);
        var does = condition is not null ? BackingWording.Asked(now, solution.IsBurdening)
            : isResident || before == Truth.False || now == Truth.False ? BackingWording.OnlyRanks(now)
            : BackingWording.DoesNothing;
        return new Effect(now, WhatIfWording.Rule(solution.Title, BackingWording.Stands(isResident), before, now), does, condition?.Rule.Location);
    }

    private sealed record Effect(Truth Now, string Turned, string Does, SourceLocation? Place);
}
