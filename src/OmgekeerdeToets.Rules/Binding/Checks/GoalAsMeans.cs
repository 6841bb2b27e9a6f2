using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A goal says what changes for the resident; a title that names a means has skipped the first question.</summary>
internal static class GoalAsMeans
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var goal in pack.Goals.Where(goal => !goal.Syntax.Title.IsBroken))
        {
            if (LoadedWords.MeansIn(goal.Goal.Title) is { } word)
            {
                diagnostics.Add(goal.Syntax.Title.Span, GoalMessages.NamesAMeans(word));
            }
        }
    }
}
