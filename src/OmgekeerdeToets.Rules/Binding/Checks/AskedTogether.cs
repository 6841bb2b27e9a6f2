using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// What is asked in one go (<c>samen_vragen</c>) must be told by one person, and be little enough to remember: facts with facts, judgements
/// with judgements, each in one question.
/// </summary>
internal static class AskedTogether
{
    private const int Least = 2;
    private const int Most = 4;

    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var concepts = pack.Concepts.All.ToDictionary(concept => concept.Definition.QualifiedName, concept => concept.Definition, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var joined in pack.Syntax.Method?.Conversation?.Joined ?? [])
        {
            if (joined.Concepts.Length is < Least or > Most && !joined.Question.IsBroken)
            {
                diagnostics.Add(joined.Question.Span, TogetherMessages.WrongNumber(Least, Most));
            }

            var first = joined.Concepts.Select(concept => concepts.GetValueOrDefault(concept.Value)).FirstOrDefault(found => found is not null);
            foreach (var concept in joined.Concepts.Where(concept => !concept.IsBroken))
            {
                Check(concept, concepts, first, seen.Add(concept.Value), new BindingContext(diagnostics, pack.Syntax.PossiblyDeclared));
            }
        }
    }

    private static void Check(
        Located<string> concept, Dictionary<string, FactDefinition> concepts, FactDefinition? first, bool isNew, BindingContext context)
    {
        if (!concepts.TryGetValue(concept.Value, out var definition))
        {
            if (!context.IsPossiblyDeclared(concept.Value))
            {
                context.Diagnostics.Add(concept.Span, FormulaNameMessages.Unknown(concept.Value, NearMiss.Find(concept.Value, concepts.Keys), null));
            }
        }
        else if (!isNew)
        {
            context.Diagnostics.Add(concept.Span, TogetherMessages.Twice(concept.Value));
        }
        else if (definition.IsPolicyChoice || definition.Sensitivity == Sensitivity.Known || definition.IsJudgement != first!.IsJudgement)
        {
            context.Diagnostics.Add(concept.Span, TogetherMessages.OfSomebodyElse(concept.Value));
        }
    }
}
