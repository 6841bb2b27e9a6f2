using System.Collections.Immutable;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Every text of a pack that people read as a sentence.</summary>
internal static class Prose
{
    public static IEnumerable<Located<string>> Of(PackSyntax pack) =>
        Texts(pack.Header?.Description)
            .Concat(pack.Method is { } method ? Of(method) : [])
            .Concat(ForResidents(pack));

    /// <summary>What may come before a resident: everything but what the makers say of the pack and of their way of working.</summary>
    public static IEnumerable<Located<string>> ForResidents(PackSyntax pack) =>
        pack.Concepts.SelectMany(Of)
            .Concat(pack.Derivations.SelectMany(derivation => Texts(derivation.Label, derivation.Explanation)))
            .Concat(pack.Norms.SelectMany(norm => Texts(norm.Label)))
            .Concat(pack.Checks.Select(check => check.Message))
            .Concat(pack.Laws.SelectMany(law => law.CoreValues).Select(value => value.Title))
            .Concat(pack.Laws.SelectMany(law => law.Provisions).Select(provision => provision.Content))
            .Concat(pack.Goals.SelectMany(Of));

    /// <summary>The words themselves where the text stands in the file as it is; its first line otherwise.</summary>
    public static Span PlaceOf(Located<string> text, int start, int length) =>
        text.Span.Text == text.Value ? text.Span.Slice(start, length) : text.Span.FirstLine;

    private static IEnumerable<Located<string>> Of(ConceptSyntax concept) =>
        Texts(concept.Label, concept.LabelNo, concept.Question, concept.Explanation)
            .Concat(concept.WeighIn)
            .Concat(concept.Options.SelectMany(option => Texts(option.Title)))
            .Concat(concept.Fields.SelectMany(Of));

    private static IEnumerable<Located<string>> Of(MethodSyntax method) =>
        new[] { method.IntendedEffect, method.CoreValues, method.Consequences, method.LegalCheck }.OfType<StepSyntax>()
            .SelectMany(step => Texts(step.Title).Concat(step.Questions))
            .Concat(method.Principles.Select(principle => principle.Title))
            .Concat(method.Unprejudiced)
            .Concat((method.LifeDomains ?? []).SelectMany(domain => Texts(domain.Title)))
            .Concat(method.Conversation is { } talk
                ? [.. talk.Opening, .. Texts(talk.Situation, talk.Wish, talk.GoesWell, talk.Tried), .. talk.Joined.Select(joined => joined.Question), .. talk.InDanger]
                : ImmutableArray<Located<string>>.Empty);

    private static IEnumerable<Located<string>> Of(GoalSyntax goal) =>
        Texts(goal.Title, goal.IntendedEffect.Because, goal.Explanation)
            .Concat(goal.CoreValues.Select(argument => argument.Because))
            .Concat(goal.Solutions.SelectMany(Of));

    private static IEnumerable<Located<string>> Of(SolutionSyntax solution) =>
        Texts(solution.Title, solution.Helps.Because, solution.FollowUp, solution.Explanation, solution.NeverWins, solution.Factual?.Because)
            .Concat(solution.AsksOfResident)
            .Concat(solution.Conditions.SelectMany(condition => Texts(condition.Agreement, condition.Because)))
            .Concat(solution.Consequences.SelectMany(consequence => Texts(consequence.Because, consequence.Basis, (consequence.Body as UnknownBody)?.ToFindOut)))
            .Concat(solution.Arguments.Select(argument => argument.Because))
            .Concat(solution.LegalCheck.SelectMany(entry => Texts(entry.Because)));

    private static ImmutableArray<Located<string>> Texts(params Located<string>?[] texts) => [.. texts.OfType<Located<string>>()];
}
