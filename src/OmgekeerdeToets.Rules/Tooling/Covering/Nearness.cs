using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>
/// How near a situation is to an outcome of a rule, from 0 to 1, so that a search can see which change helps: of what must all
/// hold the share that does, of what may hold the best. A guide to try, never a verdict.
/// </summary>
internal static class Nearness
{
    private const double OfUnknown = 0.25;
    private const double MostWhenNotThere = 0.95;

    public static double Of(RuleBody body, Truth wanted, Situation situation)
    {
        if (!body.Rule.Validity.Contains(situation.ReferenceDate))
        {
            return wanted == Truth.False ? 1 : 0;
        }

        var facts = new SituationReader(situation);
        ImmutableArray<double> parts =
        [
            .. body.Conditions.Select(condition => Of(TreeWalk.Explain(condition, facts), wanted)),
            .. body.Exceptions.Select(exception => Of(TreeWalk.Explain(exception, facts), wanted.Not())),
        ];
        return parts.IsEmpty ? wanted == Truth.True ? 1 : 0 : wanted == Truth.True ? parts.Average() : parts.Max();
    }

    private static double Of(Step step, Truth wanted) => step.Result.Truth == wanted ? 1 : MostWhenNotThere * Away(step, wanted);

    private static double Away(Step step, Truth wanted) => step.Expression switch
    {
        BoundNot => Of(step.Children[0], wanted.Not()),
        BoundLogic logic => Together(step.Children, wanted, all: logic.Operator == LogicOperator.And == (wanted == Truth.True)),
        BoundQuantifier { Quantifier: Quantifier.AtLeastOne } => Together(step.Children, wanted, all: wanted == Truth.False),
        BoundQuantifier { Quantifier: Quantifier.All } => Together(step.Children, wanted, all: wanted == Truth.True),
        BoundQuantifier => Together(step.Children, wanted.Not(), all: wanted == Truth.True),
        BoundRange => Together(step.Children, wanted, all: wanted == Truth.True),
        BoundDerivation { Type.Kind: TypeKind.Truth } when step.Children is [var body] => Of(body, wanted),
        _ => step.Result.IsKnown ? 0 : OfUnknown,
    };

    private static double Together(ImmutableArray<Step> steps, Truth wanted, bool all) => steps.IsEmpty ? 0
        : all ? steps.Average(step => Of(step, wanted))
        : steps.Max(step => Of(step, wanted));
}
