using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A question that already holds its answer, or asks somebody to account for themselves.</summary>
internal static class LeadingQuestions
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var question in QuestionsOf(pack.Syntax).Where(question => !question.IsBroken))
        {
            if (LoadedWords.SteersIn(question.Value) is { } found)
            {
                diagnostics.Add(
                    Prose.PlaceOf(question, found.Start, found.Length),
                    PlainMessages.Steers(question.Value.Substring(found.Start, found.Length)));
            }
        }
    }

    private static IEnumerable<Located<string>> QuestionsOf(PackSyntax pack) => pack.Concepts
        .SelectMany(concept => concept.Fields.Prepend(concept))
        .SelectMany(concept => concept.WeighIn.Prepend(concept.Question))
        .OfType<Located<string>>()
        .Concat((pack.Method?.Conversation?.Joined ?? []).Select(joined => joined.Question));
}
