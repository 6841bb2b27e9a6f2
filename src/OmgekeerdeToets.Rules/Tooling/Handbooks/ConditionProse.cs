using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>A condition in words: one that is simple is a clause, one with parts a list of them.</summary>
internal static class ConditionProse
{
    /// <summary>Conditions that all have to hold, one item each.</summary>
    public static Bullets List(IEnumerable<BoundExpression> conditions) =>
        new([.. conditions.SelectMany(condition => Parts(condition, LogicOperator.And)).Select(Item)]);

    /// <summary>The condition in one clause, without a capital and without a full stop.</summary>
    public static string Clause(BoundExpression condition) => condition switch
    {
        BoundNot { Operand: var operand } => Negated(operand),
        BoundLogic { Operator: LogicOperator.And } all => Phrase.Enumerate(all.Operands.Select(Inner)),
        BoundLogic any => Phrase.Alternatives(any.Operands.Select(Inner)),
        BoundQuantifier quantifier => $"{Members(quantifier)}: {Clause(quantifier.Body)}",
        BoundComparison comparison => Compared(comparison),
        BoundRange range => FormulaProseWords.Between(
            FormulaProse.Say(range.Operand),
            FormulaProse.Say(range.FromLow.Right),
            FormulaProse.Say(range.ToHigh.Right),
            range.ToHigh.Operator == ComparisonOperator.AtMost),
        BoundMembership membership => FormulaProseWords.OneOf(
            FormulaProse.Say(membership.Operand), membership.Options.Select(option => FormulaProse.Say(option.Right)), membership.Negated),
        BoundKnown known => FormulaProseWords.IsKnown(FormulaProse.Say(known.Operand), known.Known),
        _ => FormulaProse.Say(condition),
    };

    private static Item Item(BoundExpression condition) => condition switch
    {
        BoundLogic { Operator: LogicOperator.Or } any => Above(FormulaProseWords.Any, Parts(any, LogicOperator.Or)),
        BoundLogic all => Above(FormulaProseWords.All, Parts(all, LogicOperator.And)),
        BoundNot { Operand: BoundLogic inner } => Above(FormulaProseWords.NotThis, [inner]),
        BoundQuantifier { Body: BoundLogic body } quantifier => Above(
            Members(quantifier) + ":", [body]),
        BoundConditional { Type.Kind: TypeKind.Truth } choice => new Item(Marker.Dot, FormulaProseWords.When(Clause(choice.Condition)))
        {
            Below = [List([choice.Then]), new Paragraph(FormulaProseWords.Else), List([choice.Else])],
        },
        _ => new Item(Marker.Dot, Clause(condition)),
    };

    private static Item Above(string text, IEnumerable<BoundExpression> parts) =>
        new(Marker.Dot, text) { Below = [new Bullets([.. parts.Select(Item)])] };

    /// <summary>What is joined by one word is one list, however it was bracketed.</summary>
    private static ImmutableArray<BoundExpression> Parts(BoundExpression condition, LogicOperator joined) =>
        condition is BoundLogic logic && logic.Operator == joined
            ? [.. logic.Operands.SelectMany(operand => Parts(operand, joined))]
            : [condition];

    private static string Inner(BoundExpression condition) =>
        condition is BoundLogic or BoundConditional ? $"({Clause(condition)})" : Clause(condition);

    private static string Compared(BoundComparison comparison) => comparison.Right is BoundTruth right
        ? right.Value == (comparison.Operator == ComparisonOperator.Equal) ? Clause(comparison.Left) : Negated(comparison.Left)
        : Compared(comparison.Operator, FormulaProse.Say(comparison.Left), FormulaProse.Say(comparison.Right), comparison.Left.Type.Kind == TypeKind.Date);

    private static string Compared(ComparisonOperator @operator, string left, string right, bool areDates) => @operator switch
    {
        ComparisonOperator.Equal => FormulaProseWords.Is(left, right),
        ComparisonOperator.NotEqual => FormulaProseWords.IsNot(left, right),
        ComparisonOperator.Less => FormulaProseWords.Less(left, right, areDates),
        ComparisonOperator.AtMost => FormulaProseWords.AtMost(left, right, areDates),
        ComparisonOperator.More => FormulaProseWords.More(left, right, areDates),
        _ => FormulaProseWords.AtLeast(left, right, areDates),
    };

    private static string Members(BoundQuantifier quantifier) => quantifier.Quantifier switch
    {
        Quantifier.All => FormulaProseWords.ForAll(quantifier.List.Label),
        Quantifier.AtLeastOne => FormulaProseWords.ForSome(quantifier.List.Label),
        _ => FormulaProseWords.ForNone(quantifier.List.Label),
    };

    private static string Negated(BoundExpression condition) => DefinitionOf(condition) is { LabelNegated: { } negated }
        ? negated
        : FormulaProseWords.Not(Inner(condition));

    private static FactDefinition? DefinitionOf(BoundExpression condition) => condition switch
    {
        BoundFact fact => fact.Definition,
        BoundField field => field.Definition,
        _ => null,
    };
}
