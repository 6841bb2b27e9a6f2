using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>From the conditions of a file, lines and groups, to expressions of one vocabulary.</summary>
internal sealed class ConditionBinder(VocabularyScope scope, BindingContext context)
{
    /// <summary>What must all hold: <c>als</c>, one condition or a list.</summary>
    public ImmutableArray<BoundExpression> All(ConditionSyntax? condition) => Parts(condition, GroupKind.All);

    /// <summary>Each of which is an exception by itself: <c>tenzij</c>, one condition or a list.</summary>
    public ImmutableArray<BoundExpression> Exceptions(ConditionSyntax? condition) => Parts(condition, GroupKind.Any);

    /// <summary>An amount in euro, or in euro per month or year; null, and reported, when it is none.</summary>
    public BoundFormula? Amount(ConditionSyntax formula)
    {
        if (formula is not ConditionLine line)
        {
            return null;
        }

        var bound = ExpressionBinder.Amount(Parse(line.Span), Place);
        if (bound.Type.IsPoison)
        {
            return null;
        }

        if (IsRhythm(bound.Type.Unit))
        {
            return new BoundFormula(bound, line.Span.Text);
        }

        context.Diagnostics.Add(line.Span, ConsequenceMessages.NotInEuro());
        return null;
    }

    /// <summary>A number that has a name; null, and reported, when the name is not that of a number.</summary>
    public BoundFormula? Number(Located<string> name)
    {
        if (name.IsBroken)
        {
            return null;
        }

        var bound = ExpressionBinder.Formula(new NameSyntax(name.Span, name.Value), Place);
        switch (bound.Type.Kind)
        {
            case TypeKind.Poison:
                return null;
            case TypeKind.Number:
                return new BoundFormula(bound, LabelOf(bound));
            default:
                context.Diagnostics.Add(name.Span, ConsequenceMessages.NotANumber(name.Value));
                return null;
        }
    }

    /// <summary>A condition of any shape.</summary>
    public BoundExpression Bind(ConditionSyntax condition) => condition switch
    {
        ConditionLine line => Line(line.Span),
        ConditionGroup { Kind: GroupKind.None } group => new BoundNot(group.Span, Group(group, LogicOperator.Or)),
        ConditionGroup group => Group(group, group.Kind == GroupKind.All ? LogicOperator.And : LogicOperator.Or),
        _ => new BoundPoison(condition.Span),
    };

    private ImmutableArray<BoundExpression> Parts(ConditionSyntax? condition, GroupKind kind) => condition switch
    {
        null => [],
        ConditionGroup group when group.Kind == kind => [.. group.Items.Select(Bind)],
        _ => [Bind(condition)],
    };

    private BoundExpression Group(ConditionGroup group, LogicOperator logic)
    {
        ImmutableArray<BoundExpression> items = [.. group.Items.Select(Bind)];
        return items.Length switch
        {
            0 => new BoundPoison(group.Span),
            1 => items[0],
            _ => new BoundLogic(group.Span, logic, items),
        };
    }

    private FormulaPlace Place => new(scope, null, context.Diagnostics);

    private BoundExpression Line(Span span) => ExpressionBinder.Condition(Parse(span), Place);

    private FormulaSyntax Parse(Span span) => FormulaParser.Parse(span.Text, span, context.Diagnostics);

    private static bool IsRhythm(Unit unit) => unit.Per is null || unit.Per == Unit.Month.Word || unit.Per == Unit.Year.Word;

    private static string LabelOf(BoundExpression named) => named switch
    {
        BoundFact fact => fact.Definition.Label,
        BoundDerivation derivation => derivation.Derivation.Label ?? derivation.Derivation.Name.Replace('_', ' '),
        BoundNorm norm => norm.Norm.Label ?? norm.Norm.Name.Replace('_', ' '),
        _ => named.Span.Text,
    };
}
