using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>From <c>voorwaarden</c> to conditions. Backing is a condition that no engine sees.</summary>
internal sealed class RequirementBinder(GoalScope scope)
{
    public ImmutableArray<Condition> Bind(string solution, ImmutableArray<RequirementSyntax> conditions)
    {
        var named = RuleNames.Assign(
            $"{solution}/{Sections.Conditions}",
            conditions,
            _ => null,
            SlugOf,
            condition => condition.Span,
            (_, first) => PackMessages.ConditionTwice(first),
            scope.Context);
        return [.. named.Select(entry => Bind(entry.Id, entry.Item))];
    }

    private static string SlugOf(RequirementSyntax condition) => condition.Kind switch
    {
        RequirementKind.Backing => PackWords.Backing,
        RequirementKind.BackingOfOrganisation => PackWords.BackingOfOrganisation,
        _ => Slug.Of(condition.When?.Span.Text ?? ""),
    };

    private Condition Bind(string id, RequirementSyntax syntax) => new()
    {
        Kind = syntax.Kind switch
        {
            RequirementKind.Backing => ConditionKind.ResidentBacking,
            RequirementKind.BackingOfOrganisation => ConditionKind.OrganisationBacking,
            _ => ConditionKind.Rule,
        },
        Rule = syntax.When is { } when
            ? scope.Rules.Add(id, syntax.Because?.Value, when, syntax.Span)
            : new Rule { Index = Rule.Stated, Id = id, Because = syntax.Because?.Value, Location = syntax.Span.Location },
        Agreement = syntax.Agreement?.Value,
        IsVoluntary = syntax.Voluntary?.Value ?? false,
        Basis = scope.Cite(syntax.LegalBasis),
    };
}
