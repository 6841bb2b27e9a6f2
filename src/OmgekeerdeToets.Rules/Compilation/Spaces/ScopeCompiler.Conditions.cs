using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Conditions in negation normal form. Nothing is distributed: what stands in brackets becomes a conjunction of its own, read
/// as a slot, so the size stays linear. No step may use that something or its opposite holds: unknown is neither.
/// </summary>
internal sealed partial class ScopeCompiler
{
    // The same expression in the same scope always comes to the same; derivations are read many times over.
    private readonly Dictionary<BoundExpression, Literal> _literals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Literal, Register> _truths = [];

    /// <summary>A condition as a literal of this scope, wherever it is evaluated.</summary>
    private Literal Condition(BoundExpression condition, Surroundings? around)
    {
        var home = HomeOf(condition, around);
        if (!home._literals.TryGetValue(condition, out var literal))
        {
            literal = home.Compile(condition, around);
            home._literals[condition] = literal;
        }

        return home == this ? literal : home.Carried(literal);
    }

    private Literal Compile(BoundExpression condition, Surroundings? around) => condition switch
    {
        BoundTruth truth => Literal.Of(TruthLogic.From(truth.Value)),
        BoundUnknown => Literal.Of(Truth.Unknown),
        BoundFact fact => Literal.Of(new Source(SourceKind.TruthFact, fact.Definition.Index)),
        BoundField field => Literal.Of(new Source(SourceKind.TruthFact, field.Definition.Index)),
        BoundDerivation derivation => plan.Epoch.Holds(derivation.Derivation.Validity)
            ? Condition(derivation.Derivation.Body, Within(derivation))
            : Literal.Of(Truth.Unknown),
        BoundConditional conditional => Choose(conditional, around),
        BoundQuantifier quantifier => Quantify(quantifier, around),
        BoundComparison comparison => Compare(comparison, around),
        BoundKnown known => Know(known, around),
        _ => Join(condition, around),
    };

    /// <summary><c>niet</c>, <c>en</c>, <c>of</c>, <c>van … tot</c>, <c>een van</c>: what is no conjunction is the opposite of one.</summary>
    private Literal Join(BoundExpression condition, Surroundings? around)
    {
        var negated = Parts(condition, negated: false) is null;
        var literals = new List<Literal>();
        Collect(condition, negated, around, literals);
        var all = All(literals);
        return negated ? all.Negated : all;
    }

    /// <summary>All that must hold for a condition, or for its opposite, to hold.</summary>
    private void Collect(BoundExpression condition, bool negated, Surroundings? around, List<Literal> literals)
    {
        if (HomeOf(condition, around) == this && Parts(condition, negated) is var (parts, opposite))
        {
            foreach (var part in parts)
            {
                Collect(part, opposite, around, literals);
            }

            return;
        }

        var literal = Condition(condition, around);
        literals.Add(negated ? literal.Negated : literal);
    }

    /// <summary>The parts that must all hold, or must all not hold; null when a condition is no conjunction.</summary>
    private static (ImmutableArray<BoundExpression> Parts, bool Negated)? Parts(BoundExpression condition, bool negated) => condition switch
    {
        BoundNot not => (not.Children, !negated),
        BoundLogic logic when logic.Operator == LogicOperator.And != negated => (logic.Operands, negated),
        BoundRange range when !negated => (range.Children, false),
        BoundMembership membership when membership.Negated != negated => (membership.Children, true),
        _ => null,
    };

    /// <summary>
    /// Literals on one slot become one test. Not where the slot can be bounded: between two bounds each leaf is judged apart.
    /// </summary>
    private Literal All(List<Literal> literals)
    {
        if (literals is [var only])
        {
            return only;
        }

        var source = literals[0].Source;
        return literals.TrueForAll(literal => literal.Test is not null && literal.Source == source) && !plan.IsBounded(source)
            ? new Literal(source, new AllTest([.. literals.Select(literal => literal.Test!)]))
            : Literal.Of(new Source(SourceKind.Conjunction, Conjunction(literals), _scope));
    }

    /// <summary>(c en a) of ((niet c) en b) of (a en b): what both branches agree on holds without the condition.</summary>
    private Literal Choose(BoundConditional conditional, Surroundings? around)
    {
        var condition = Condition(conditional.Condition, around);
        var (then, otherwise) = (Condition(conditional.Then, around), Condition(conditional.Else, around));
        return All([All([condition, then]).Negated, All([condition.Negated, otherwise]).Negated, All([then, otherwise]).Negated]).Negated;
    }

    private Literal Know(BoundKnown known, Surroundings? around)
    {
        var presence = known.Operand.Type.Kind == TypeKind.Truth
            ? KnowTruth(Condition(known.Operand, around))
            : KnowValue(known.Operand, around);
        return known.Known ? presence : presence.Negated;
    }

    private Literal KnowTruth(Literal literal)
    {
        if (literal.Test is null)
        {
            return Literal.Of(TruthLogic.From(literal.Constant != Truth.Unknown));
        }

        var truth = plan.IsBounded(literal.Source) ? Literal.Of(new Source(SourceKind.Conjunction, Conjunction([literal]), _scope)) : literal;
        return truth with { Test = new KnownTest(truth.Test!) };
    }

    // Between two bounds a number is not known, though its cells are.
    private Literal KnowValue(BoundExpression operand, Surroundings? around)
    {
        var source = SourceOf(operand, around);
        if (RegisterOf(source) is not { } register)
        {
            return new Literal(source, new PresenceTest());
        }

        return register.IsUnknown ? Literal.Of(Truth.False)
            : plan.PointOf(register) is not null ? Literal.Of(Truth.True)
            : plan.IsBounded(register) ? Computed(KnowStepOf(register), Bank.Truth, [register]) is var known ? Literal.Of(SourceOf(known)) : default
            : new Literal(source, new PresenceTest());
    }

    private static StepKind KnowStepOf(Register number) => number.Bank == Bank.Scaled ? StepKind.KnowScaled : StepKind.KnowNumber;

    /// <summary>Over all members together <c>alle</c> is a conjunction; the other two are the opposite of what they are of one member.</summary>
    private Literal Quantify(BoundQuantifier quantifier, Surroundings? around)
    {
        var members = MembersOf(quantifier.List, [quantifier.Body], around);
        var literals = new List<Literal>();
        members.Collect(quantifier.Body, quantifier.Quantifier != Quantifier.All, new Surroundings(members, around), literals);
        var all = Literal.Of(new Source(SourceKind.Conjunction, members.Conjunction(literals), members._scope));
        return quantifier.Quantifier == Quantifier.AtLeastOne ? all.Negated : all;
    }

    private Literal Compare(BoundComparison comparison, Surroundings? around)
    {
        if (comparison.Left.Type.Kind == TypeKind.Truth)
        {
            return CompareTruths(comparison, around);
        }

        var (left, right) = (SourceOf(comparison.Left, around), SourceOf(comparison.Right, around));
        return (PointOf(RegisterOf(left)), PointOf(RegisterOf(right))) switch
        {
            ({ } one, { } other) => Literal.Of(TruthLogic.From(comparison.Operator.Holds(Point.Order(one, other)))),
            (null, { } point) => new Literal(left, new PointTest(comparison.Operator, point)),
            ({ } point, null) => new Literal(right, new PointTest(comparison.Operator.Mirrored(), point)),
            _ when comparison.Left.Type.Kind == TypeKind.Number => Literal.Of(SourceOf(
                CompareNumbers(comparison.Operator, Value(comparison.Left, around), Value(comparison.Right, around)))),
            _ when comparison.Left.Type.Kind == TypeKind.Date => Computed(comparison, StepKind.CompareDates, comparison.Operator.Orders(), around),
            _ => Computed(comparison, StepKind.CompareTexts, (int)comparison.Operator, around),
        };
    }

    private Literal CompareTruths(BoundComparison comparison, Surroundings? around)
    {
        if (comparison.Right is not BoundTruth constant)
        {
            return Computed(comparison, StepKind.CompareTruths, (int)comparison.Operator, around);
        }

        var literal = Condition(comparison.Left, around);
        return comparison.Operator == ComparisonOperator.Equal == constant.Value ? literal : literal.Negated;
    }

    private Literal Computed(BoundComparison comparison, StepKind step, int detail, Surroundings? around) => Literal.Of(SourceOf(
        Computed(step, Bank.Truth, [Value(comparison.Left, around), Value(comparison.Right, around)], detail)));

    private Point? PointOf(Register? register) => register is { } constant ? plan.PointOf(constant) : null;

    /// <summary>A literal that another scope can read: through a register.</summary>
    private Literal Carried(Literal literal) => literal.Test is null ? literal : Literal.Of(SourceOf(TruthOf(literal)));

    /// <summary>A literal in a register: one, however many ask for it.</summary>
    private Register TruthOf(Literal literal)
    {
        if (literal is { Source.Kind: SourceKind.Truth, Test: PointTest })
        {
            return new Register(Bank.Truth, literal.Source.Index);
        }

        if (!_truths.TryGetValue(literal, out var register))
        {
            register = Read(literal is { Source.Kind: SourceKind.Conjunction, Test: PointTest }
                ? literal.Source
                : new Source(SourceKind.Conjunction, Conjunction([literal]), _scope));
            _truths.Add(literal, register);
        }

        return register;
    }

    private Register Read(Source conjunction) => _steps.Add(
        MomentOf(conjunction),
        new StepDraft(StepKind.ReadTruths, 0, conjunction.Scope, conjunction.Index),
        () => plan.NewRegister(Bank.Truth));
}
