using System.Collections.Immutable;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Every text of a pack that people read as a sentence.</summary>
internal static class Prose
{
    public static IEnumerable<Located<string>> Of(PackSyntax pack) =>
        Texts(pack.Header?.Description)
            .Concat(pack.Concepts.SelectMany(Of))
            .Concat(pack.Derivations.SelectMany(derivation => Texts(derivation.Label, derivation.Explanation)))
            .Concat(pack.Checks.Select(check => check.Message))
            .Concat(pack.Laws.SelectMany(law => law.Provisions).Select(provision => provision.Content))
            .Concat(pack.Method is { } method ? Of(method) : [])
            .Concat(pack.Goals.SelectMany(Of));

    private static IEnumerable<Located<string>> Of(ConceptSyntax concept) =>
        Texts(concept.Label, concept.LabelNo, concept.Question, concept.Explanation)
            .Concat(concept.WeighIn)
            .Concat(concept.Fields.SelectMany(Of));

    private static IEnumerable<Located<string>> Of(MethodSyntax method) =>
        new[] { method.IntendedEffect, method.CoreValues, method.Consequences, method.LegalCheck }.OfType<StepSyntax>()
            .SelectMany(step => Texts(step.Title).Concat(step.Questions))
            .Concat(method.Principles.Select(principle => principle.Title))
            .Concat(method.Unprejudiced)
            .Concat(method.Conversation is { } talk
                ? [.. talk.Opening, .. Texts(talk.Situation, talk.Wish, talk.GoesWell, talk.Tried), .. talk.InDanger]
                : ImmutableArray<Located<string>>.Empty);

    private static IEnumerable<Located<string>> Of(GoalSyntax goal) =>
        Texts(goal.Title, goal.IntendedEffect.Because, goal.Explanation)
            .Concat(goal.CoreValues.Select(argument => argument.Because))
            .Concat(goal.Solutions.SelectMany(Of));

    private static IEnumerable<Located<string>> Of(SolutionSyntax solution) =>
        Texts(solution.Title, solution.Helps.Because, solution.FollowUp, solution.Explanation, solution.NeverWins, solution.Factual?.Because)
            .Concat(solution.AsksOfResident)
            .Concat(solution.Conditions.SelectMany(condition => Texts(condition.Agreement, condition.Because)))
            .Concat(solution.Consequences.SelectMany(consequence => Texts(consequence.Because, consequence.Basis)))
            .Concat(solution.Arguments.Select(argument => argument.Because))
            .Concat(solution.LegalCheck.SelectMany(entry => Texts(entry.Because)));

    private static ImmutableArray<Located<string>> Texts(params Located<string>?[] texts) => [.. texts.OfType<Located<string>>()];
}
