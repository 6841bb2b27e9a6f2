using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Lists. All that is asked of the members of a list in one stage is one space, so a member is read once; what depends on an
/// outcome of the same list is of a later stage.
/// </summary>
internal sealed partial class ScopeCompiler
{
    private readonly List<ScopeCompiler> _members = [];
    private readonly Dictionary<MemberAggregate, Register> _aggregates = [];

    private ScopeCompiler MembersOf(FactDefinition of, ReadOnlySpan<BoundExpression> bodies, Surroundings? around)
    {
        var needed = 0;
        foreach (var body in bodies)
        {
            needed = Math.Max(needed, StageNeeded(body, new Surroundings(null, around), 1));
        }

        var members = _members.Find(scope => scope.IsOf(of, needed));
        if (members is null)
        {
            members = new ScopeCompiler(plan, of, needed);
            plan.Scopes.Add(members);
            _steps.Add(members.MomentOfRun, new StepDraft(StepKind.RunMembers, 0, _members.Count));
            _members.Add(members);
        }

        return members;
    }

    private bool IsOf(FactDefinition other, int atStage) => list == other && stage == atStage;

    /// <summary>The last stage of what an expression reads from outside the members it is evaluated for, which is computed here first.</summary>
    private int StageNeeded(BoundExpression expression, Surroundings? around, int members)
    {
        if (MemberDepth.Innermost(expression) >= members)
        {
            return StepDrafts.StageOf(_steps.MomentOf(Value(expression, around)));
        }

        if (expression is BoundDerivation derivation)
        {
            return plan.Epoch.Holds(derivation.Derivation.Validity)
                ? StageNeeded(derivation.Derivation.Body, new Surroundings(null, null), 1)
                : 0;
        }

        var isOfMembers = MemberDepth.IsOfMembers(expression);
        var (below, count) = isOfMembers ? (new Surroundings(null, around), members + 1) : (around, members);
        var needed = 0;
        foreach (var child in expression.Children)
        {
            needed = Math.Max(needed, StageNeeded(child, below, count));
        }

        return needed;
    }

    private Register Aggregate(
        Aggregate? aggregate, FactDefinition of, BoundExpression? field, BoundExpression? filter, Surroundings? around)
    {
        var members = MembersOf(of, [.. new[] { field, filter }.OfType<BoundExpression>()], around);
        var inside = new Surroundings(members, around);
        var counts = filter is null ? Register.True : members.Value(filter, inside);
        var number = field is null ? new Register(Bank.Scaled, 0) : members.NumberFor(aggregate, field, inside);
        plan.IsRead(number);
        var draft = new MemberAggregate(aggregate, number.Bank == Bank.Scaled, counts.Index, number.Index, 0);
        if (!members._aggregates.TryGetValue(draft, out var register))
        {
            register = plan.NewRegister(number.Bank);
            plan.WithScale(register, field is null || number.Bank != Bank.Scaled ? 1 : plan.ScaleOf(number));
            plan.CanBeBounded(register);
            members._aggregates.Add(draft, register);
            _steps.Written(register, members.MomentAfter);
        }

        return register;
    }

    // An average has no scale that is known beforehand, and what has outgrown its whole parts has none that fits.
    private Register NumberFor(Aggregate? aggregate, BoundExpression field, Surroundings around)
    {
        var number = NumberOf(field, around);
        return aggregate == Syntax.Conditions.Aggregate.Average ? Exact(number) : Whole(number) ?? Exact(number);
    }

    /// <summary>An unknown field lies within what the vocabulary says is possible.</summary>
    private Register NumberOf(BoundExpression expression, Surroundings around) => expression is BoundField field
        ? HomeOf(field, around).Load(field.Definition, new Interval(field.Definition.Minimum, field.Definition.Maximum))
        : Value(expression, around);
}
