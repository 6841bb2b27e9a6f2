using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>
/// The meaning of the language: a plain walk over the bound tree, one case at a time, without any shortcut.
/// Every part is evaluated, also where another part already decides. With a recorder the same walk explains itself.
/// </summary>
internal sealed partial class TreeWalk
{
    private readonly IFactReader _facts;
    private readonly StepRecorder? _recorder;

    // A derivation may be used many times over; it comes to the same each time.
    private Dictionary<(DerivationSymbol Derivation, ListMember? Member), (Evaluated Result, Step? Step)>? _derived;

    private TreeWalk(IFactReader facts, StepRecorder? recorder)
    {
        _facts = facts;
        _recorder = recorder;
    }

    /// <summary>A walk over many expressions for one case, which computes each derivation once.</summary>
    public static TreeWalk Over(IFactReader facts) => new(facts, null);

    /// <summary>What an expression comes to.</summary>
    public static Evaluated Evaluate(BoundExpression expression, IFactReader facts) => Over(facts).Evaluate(expression);

    /// <summary>The same, with every step.</summary>
    public static Step Explain(BoundExpression expression, IFactReader facts)
    {
        var recorder = new StepRecorder();
        new TreeWalk(facts, recorder).Evaluate(expression);
        return recorder.Root;
    }

    public Evaluated Evaluate(BoundExpression expression) => Visit(expression, null);

    /// <summary>What it comes to for the members it is about.</summary>
    public Evaluated Evaluate(BoundExpression expression, Members? members) => Visit(expression, members);

    private Evaluated Visit(BoundExpression expression, Members? members)
    {
        _recorder?.Begin();
        var result = Walk(expression, members);
        _recorder?.End(expression, result, FactRead(expression, members));
        return result;
    }

    private Evaluated Walk(BoundExpression expression, Members? members) => expression switch
    {
        BoundTruth truth => Evaluated.Of(truth.Value),
        BoundNumber number => Evaluated.Of(number.Number),
        BoundDate date => new EvaluatedDate(date.Date),
        BoundText text => new EvaluatedText(text.Text),
        BoundUnknown => Evaluated.Because(UnknownKind.Literal),
        BoundReferenceDate => _facts.ReferenceDate is { } day ? new EvaluatedDate(day) : Evaluated.Because(UnknownKind.NoReferenceDate),
        BoundFact { Definition.IsPolicyChoice: true } fact when _facts.ReferenceDate is null && _facts.FactOf(fact.Definition) is null =>
            Evaluated.Because(UnknownKind.NoReferenceDate, fact.Definition.Name),
        BoundFact fact => Reading.Of(_facts.FactOf(fact.Definition), fact.Definition),
        BoundField field => Reading.Of(Members.At(members, field.Depth).Fields[field.Definition.Index], field.Definition),
        BoundMemberName name => new EvaluatedText(Members.At(members, name.Depth).Name),
        BoundDerivation derivation => Derive(derivation, members),
        BoundNorm norm => Reading.Of(norm.Norm, _facts.ReferenceDate),
        BoundPoison => throw new ArgumentException("What was refused is not evaluated.", nameof(expression)),
        _ => expression.Type.Kind == TypeKind.Truth ? WalkCondition(expression, members) : WalkValue(expression, members),
    };

    private Evaluated WalkCondition(BoundExpression expression, Members? members) => expression switch
    {
        BoundNot not => Negate(Visit(not.Operand, members)),
        BoundLogic logic => Combine(logic.Operator, [.. logic.Operands.Select(operand => Visit(operand, members))]),
        BoundConditional conditional => Choose(conditional, members),
        BoundQuantifier quantifier => Quantify(quantifier, members),
        BoundComparison c => Comparing.Compare(c.Operator, Visit(c.Left, members), Visit(c.Right, members)),
        BoundRange range => Combine(LogicOperator.And, [Visit(range.FromLow, members), Visit(range.ToHigh, members)]),
        BoundMembership membership => IsMember(membership, members),
        BoundKnown known => Evaluated.Of(Visit(known.Operand, members).IsKnown == known.Known),
        _ => throw Unforeseen(expression),
    };

    private Evaluated WalkValue(BoundExpression expression, Members? members) => expression switch
    {
        BoundConditional conditional => Choose(conditional, members),
        BoundArithmetic a => Arithmetic.Combine(a.Operator, Visit(a.Left, members), Visit(a.Right, members)),
        BoundNegation negation => Arithmetic.Negate(Visit(negation.Operand, members)),
        BoundConversion c => Arithmetic.Multiply(Visit(c.Operand, members), Evaluated.Of(c.Factor)),
        BoundRounding r => Arithmetic.Round(Visit(r.Operand, members), r.Direction, r.Decimals),
        BoundCount count => CountMembers(count, members),
        BoundAggregate aggregate => AggregateMembers(aggregate, members),
        BoundDateShift s => Calendar.Shift(Visit(s.Date, members), Visit(s.Duration, members), s.InMonths, s.Earlier),
        BoundDateDifference d => Calendar.Difference(Visit(d.Left, members), Visit(d.Right, members)),
        BoundSince since => Calendar.Since(since.Elapsed, Visit(since.Date, members), _facts.ReferenceDate),
        _ => throw Unforeseen(expression),
    };

    private static ArgumentException Unforeseen(BoundExpression expression) =>
        new($"A form of expression without a meaning: {expression.GetType().Name}", nameof(expression));

    private static Evaluated Negate(Evaluated operand) => Evaluated.Of(operand.Truth.Not(), operand);

    private static Evaluated Combine(LogicOperator logic, ImmutableArray<Evaluated> operands) => Evaluated.Of(
        operands.Select(operand => operand.Truth).Aggregate((left, right) => logic == LogicOperator.And ? left.And(right) : left.Or(right)),
        operands.AsSpan());

    private Evaluated IsMember(BoundMembership membership, Members? members)
    {
        var among = Combine(LogicOperator.Or, [.. membership.Options.Select(option => Visit(option, members))]);
        return membership.Negated ? Negate(among) : among;
    }

    // With an unknown condition, what both branches agree on still holds.
    private Evaluated Choose(BoundConditional conditional, Members? members)
    {
        var condition = Visit(conditional.Condition, members);
        var then = Visit(conditional.Then, members);
        var otherwise = Visit(conditional.Else, members);
        return condition.Truth switch
        {
            Truth.True => then,
            Truth.False => otherwise,
            _ when then.IsKnown && then == otherwise => then,
            _ => condition,
        };
    }

    private Evaluated Derive(BoundDerivation expression, Members? members)
    {
        var derivation = expression.Derivation;
        var member = derivation.List is null ? null : Members.At(members, expression.Depth);
        _derived ??= [];
        if (_derived.TryGetValue((derivation, member), out var known))
        {
            _recorder?.Add(known.Step);
            return known.Result;
        }

        if (derivation.Validity != default
            && (_facts.ReferenceDate is not { } day || !derivation.Validity.Contains(day)))
        {
            return Evaluated.Because(
                _facts.ReferenceDate is null ? UnknownKind.NoReferenceDate : UnknownKind.NotValid, derivation.Name);
        }

        var result = Visit(derivation.Body, member is null ? null : new Members(member, null));
        _derived.Add((derivation, member), (result, _recorder?.Last));
        return result;
    }
}
