using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What a solution does and what speaks for and against it; unknown consequences are shown as unknown.</summary>
internal static class ConsequenceReading
{
    public static ImmutableArray<Consequence> Of(GoalContext context, Solution solution) =>
        [.. SolutionParts.Of(solution).ConsequencesByParty.Select(consequence => Read(context, consequence))];

    public static ImmutableArray<Argument> Arguments(GoalContext context, Solution solution) =>
    [
        .. SolutionParts.Of(solution).ArgumentsByWeight
            .Select(argument => new Argument
            {
                SpeaksFor = argument.SpeaksFor,
                Weight = argument.Weight,
                Holds = context.Findings[argument.Rule],
                CoreValue = argument.Value?.Key,
                CoreValueTitle = argument.Value?.Title,
                Because = new Statement(argument.Rule.Because ?? argument.Rule.Id, argument.Rule.Id),
            }),
    ];

    private static Consequence Read(GoalContext context, ConsequenceRule consequence) => new()
    {
        Party = consequence.Party,
        IsLongTerm = consequence.LongTerm,
        Holds = context.Findings[consequence.Rule],
        Because = new Statement(consequence.Rule.Because ?? consequence.Rule.Id, consequence.Rule.Id),
        SpeaksFor = consequence.SpeaksFor,
        Weight = consequence.SpeaksFor is null ? null : consequence.Weight,
        Amount = AmountOf(context, consequence)?.ToDecimal(out _),
        Exact = AmountOf(context, consequence),
        Rhythm = consequence.Money is { } money ? FormWords.Of(money.Rhythm) : null,
        IsRevenue = consequence.Money is { IsRevenue: true },
        IsEstimate = consequence.IsEstimate,
        ToFindOut = consequence.ToFindOut,
    };

    private static Fraction? AmountOf(GoalContext context, ConsequenceRule consequence) =>
        consequence.Money is { } money ? context.Findings[money.Amount] : null;
}
