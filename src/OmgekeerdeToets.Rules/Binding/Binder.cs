using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding;

/// <summary>
/// Resolves every name of a pack, in the order in which one needs the other: law, vocabulary, then the goals.
/// Reports what it can and always yields a pack; one with an error in it goes no further.
/// </summary>
internal static class Binder
{
    public static BoundPack Bind(PackSyntax syntax, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(diagnostics, syntax.PossiblyDeclared);
        var method = BoundMethod.Bind(syntax.Method, context);
        var laws = LawBinder.Bind(syntax.Laws, context);
        var concepts = ConceptBinder.Bind(syntax.Concepts, laws, method.LifeDomains, context);
        var norms = NormBinder.Bind(syntax.Norms, laws, context);
        var scope = DerivationBinder.Bind(
            syntax.Derivations,
            VocabularyScope.Of(concepts, norms.Select(norm => norm.Symbol), OutcomeNames.Of(syntax), context),
            context);
        NameClashes.Report(syntax, scope, context);
        var policies = PolicyBinder.Bind(syntax.Header?.Policies ?? [], concepts, context);

        var conditions = new ConditionBinder(scope, context);
        var rules = new RuleTable(conditions, new PolicyConstants(policies), context);
        var goals = GoalBinder.Bind(syntax.Goals, new GoalScope(laws, method, conditions, rules, context));
        var checks = BindChecks(syntax.Checks, rules, context);
        return new BoundPack
        {
            Syntax = syntax,
            Header = BoundHeader.Bind(syntax.Header, context),
            Method = method,
            Laws = laws,
            Concepts = concepts,
            Norms = norms,
            Policies = policies,
            Scope = scope,
            Goals = goals,
            Checks = checks,
            Rules = rules.Rules,
            Amounts = rules.Amounts,
        };
    }

    private static ImmutableArray<ConsistencyCheck> BindChecks(
        ImmutableArray<CheckSyntax> checks, RuleTable rules, BindingContext context) =>
    [
        .. RuleNames.Assign(
                Sections.Checks,
                checks,
                check => check.Rule.Name,
                check => Slug.Of(check.Message.Value),
                check => check.Span,
                PackMessages.EqualNames,
                context)
            .Select(check => new ConsistencyCheck(
                rules.Add(check.Id, check.Item.Message.Value, check.Item.Rule with { When = check.Item.When }),
                check.Item.Message.Value)),
    ];
}
