using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>From <c>oplossingen</c> to solutions.</summary>
internal sealed class SolutionBinder(GoalScope scope)
{
    private readonly RequirementBinder _requirements = new(scope);
    private readonly ConsequenceBinder _consequences = new(scope);
    private readonly LegalEntryBinder _legal = new(scope);

    public Solution Bind(string goal, SolutionSyntax syntax)
    {
        var id = $"{goal}/{syntax.Name.Value}";
        return new Solution
        {
            Name = syntax.Name.Value,
            Title = syntax.Title.Value,
            Form = PackWords.Forms.Of(syntax.Form),
            Helps = Helps(id, syntax.Helps),
            Suitable = scope.Rules.Add(
                $"{id}/{Sections.Suitable}", null, syntax.SuitableWhen, syntax.SuitableWhen.Span),
            IsStandardApproach = syntax.StandardApproach?.Value ?? false,
            Conditions = _requirements.Bind(id, syntax.Conditions),
            AsksOfResident = Texts(syntax.AsksOfResident),
            Consequences = _consequences.Bind(id, syntax.Consequences),
            Arguments = _consequences.Bind(id, syntax.Arguments),
            LegalEntries = _legal.Bind(id, syntax.LegalCheck),
            FactualBecause = FactualBecause(syntax),
            Safeguards = [.. syntax.Safeguards.Select(safeguard => safeguard.Name.Value).Order(StringComparer.Ordinal)],
            First = Names(syntax.First),
            RulesOut = Names(syntax.RulesOut),
            Requires = Names(syntax.Requires),
            Strengthens = Names(syntax.Strengthens),
            Who = syntax.Who?.Value,
            WarmHandover = syntax.Handover?.Value == PackWords.Warm,
            FollowUp = syntax.FollowUp?.Value,
            Review = Literal.Period(syntax.Review, scope.Context),
            Principles = Principles(syntax),
            Shown = scope.Shown(syntax.Show),
            NeverWins = syntax.NeverWins?.Value,
            Explanation = syntax.Explanation?.Value,
            Source = syntax.Source?.Value,
            Validity = Validity.Bind(syntax.Validity, scope.Context),
            Location = syntax.Name.Span.Location,
        };
    }

    private Help Helps(string id, HelpsSyntax helps) => new(
        helps.HowMuch.Value == PackWords.Wholly,
        helps.Because.Value,
        helps.When is { } when ? scope.Rules.Add($"{id}/{Sections.Helps}", helps.Because.Value, when, helps.Span) : null);

    private ImmutableArray<string> Principles(SolutionSyntax syntax) =>
    [
        .. syntax.FitsPrinciples
            .Select(name => scope.Method.Principles.Look(name, NameMessages.UnknownPrinciple, scope.Context)?.Name.Value)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The reason stands with <c>feitelijk</c>, or is the explanation of the solution.</summary>
    private static string? FactualBecause(SolutionSyntax syntax) =>
        syntax.Factual is { Value: true } factual ? factual.Because?.Value ?? syntax.Explanation?.Value ?? "" : null;

    private static ImmutableArray<string> Names(ImmutableArray<Located<string>> names) =>
        [.. names.Select(name => name.Value).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> Texts(ImmutableArray<Located<string>> texts) => [.. texts.Select(text => text.Value)];
}
