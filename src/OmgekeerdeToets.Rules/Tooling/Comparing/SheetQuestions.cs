using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>What to talk about, from what stands on the sheet: open questions, each once.</summary>
internal static class SheetQuestions
{
    public static IEnumerable<string> About(SheetGoal goal)
    {
        var all = goal.Deviating.Concat(goal.Untold).Concat(goal.LookedBack).ToList();
        if (!goal.Deviating.IsEmpty)
        {
            yield return SheetWording.AboutReasons;
        }

        if (goal.Deviating.Any(one => one.Case.Decision!.LacksReasons))
        {
            yield return SheetWording.AboutMissingReasons;
        }

        if (!goal.Untold.IsEmpty)
        {
            yield return SheetWording.AboutUntold;
        }

        if (all.Any(one => one.Alike.Any(alike => alike.Decided is not null || alike.Advice != one.Case.Advice)))
        {
            yield return SheetWording.AboutAlike;
        }

        yield return all.Any(one => one.Case.Aftermath is null) ? SheetWording.AboutLookingBack : SheetWording.AboutAftermath;
        yield return SheetWording.AboutRules;
    }
}
