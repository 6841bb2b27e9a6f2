using System.Collections.Immutable;
using OmgekeerdeToets.Steps.CoreValues;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The arguments of the core values, for before against and heavy before light.</summary>
internal static class CoreValueReading
{
    public static ImmutableArray<Argument> Of(GoalContext context) =>
        [.. GoalParts.Of(context.Goal).CoreValuesByWeight.Select(argument => Read(context, argument))];

    private static Argument Read(GoalContext context, CoreValueArgument argument) => new()
    {
        SpeaksFor = argument.SpeaksFor,
        Weight = argument.Weight,
        Holds = context.Findings[argument.Rule],
        CoreValue = argument.Value.Key,
        CoreValueTitle = argument.Value.Title,
        Because = new Statement(argument.Rule.Because ?? argument.Value.Title, argument.Rule.Id),
    };
}
