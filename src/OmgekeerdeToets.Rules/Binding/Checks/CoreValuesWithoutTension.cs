using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A goal that no core value speaks for is never carried; one that none speaks against was not thought through.</summary>
internal static class CoreValuesWithoutTension
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var goal in pack.Goals.Where(goal => goal.Goal.CoreValues.Length == goal.Syntax.CoreValues.Length))
        {
            if (!goal.Goal.CoreValues.Any(argument => argument.SpeaksFor))
            {
                diagnostics.Add(goal.Syntax.Name.Span, GoalMessages.NothingPleadsFor());
            }
            else if (goal.Goal.CoreValues.All(argument => argument.SpeaksFor))
            {
                diagnostics.Add(goal.Syntax.Name.Span, GoalMessages.OnlyFor());
            }
        }
    }
}
