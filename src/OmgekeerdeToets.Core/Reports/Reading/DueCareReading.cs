using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What a case holds of the due care for a burdening solution. What is still missing is told as a reason to wait, not here.</summary>
internal static class DueCareReading
{
    public static ImmutableArray<Statement> Of(GoalContext context, SolutionVerdict verdict)
    {
        var items = verdict.Consequences.DueCare;
        return !items.IsEmpty && context.Situation.DueCareOf(context.Goal.Name, verdict.Solution.Name) is { } care
            ? [.. Say(context, items, care).Select(text => new Statement(text, TraceIds.DueCare(context.Goal.Name, verdict.Solution.Name)))]
            : [];
    }

    /// <summary>The lighter ways that were tried, each with its date.</summary>
    public static string Attempts(GoalContext context, DueCare care) =>
        Phrase.Enumerate(care.Attempts.Select(attempt => DueCareWording.Attempt(Title(context, attempt.What), attempt.Date)));

    private static IEnumerable<string> Say(GoalContext context, ImmutableArray<DueCareItem> items, DueCare care)
    {
        if (!care.Attempts.IsEmpty)
        {
            yield return DueCareWording.Tried(Attempts(context, care));
        }

        if (care.Heard == Truth.True)
        {
            yield return DueCareWording.Heard;
        }

        if (care.Blame == Blame.WillNot)
        {
            yield return DueCareWording.WillNot;
        }

        var met = Holding(items).Where(item => item.Aspect == DueCareAspect.Safeguard).Select(item => item.Name!).ToList();
        if (met.Count > 0)
        {
            yield return DueCareWording.Safeguards(met);
        }

        if (care is { By: { } by, Because: { } because })
        {
            yield return DueCareWording.Accountable(by, Judged(items), because);
        }
    }

    private static IEnumerable<DueCareItem> Holding(ImmutableArray<DueCareItem> items) => items.Where(item => item.Holds == Truth.True);

    private static IEnumerable<string> Judged(ImmutableArray<DueCareItem> items) => Holding(items)
        .Where(item => item.Aspect is DueCareAspect.Suitable or DueCareAspect.Necessary or DueCareAspect.Balanced)
        .Select(item => FormWords.Of(item.Aspect));

    private static string Title(GoalContext context, string tried) =>
        context.Goal.Solutions.FirstOrDefault(solution => solution.Name == tried)?.Title ?? NameWording.Spaced(tried);
}
