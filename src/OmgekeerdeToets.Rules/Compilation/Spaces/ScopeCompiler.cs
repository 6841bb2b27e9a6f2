using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Compiles what is evaluated once per case, or once per member of a list: one scope for the case, and below it scopes for
/// lists. An expression is compiled in the innermost scope whose member it reads, and everything further in reads its register.
/// </summary>
/// <param name="plan">What all scopes share.</param>
/// <param name="list">The list whose members run through it; null for the case itself.</param>
/// <param name="stage">When the members run: after everything of this stage around them.</param>
internal sealed partial class ScopeCompiler(SpacePlan plan, FactDefinition? list, int stage)
{
    private readonly int _scope = plan.Scopes.Count;
    private readonly List<(int Conjunction, Truth Truth)> _constants = [];

    // For every conjunction, the moment from which its truth is there.
    private readonly List<int> _conjunctions = [];
    private readonly SlotDrafts _slots = new(plan);
    private readonly StepDrafts _steps = new();

    /// <summary>A conjunction that holds, until a literal is added to it.</summary>
    public int NewConjunction()
    {
        _conjunctions.Add(0);
        return _conjunctions.Count - 1;
    }

    /// <summary>A rule: its conditions must hold and its exceptions must not. Out of its validity it does not hold.</summary>
    public void AddRule(int conjunction, RuleBody body)
    {
        var literals = new List<Literal>();
        if (!plan.Epoch.Holds(body.Rule.Validity))
        {
            Place(conjunction, Literal.Of(Truth.False));
            return;
        }

        foreach (var condition in body.Conditions)
        {
            Collect(condition, negated: false, null, literals);
        }

        foreach (var exception in body.Exceptions)
        {
            Collect(exception, negated: true, null, literals);
        }

        literals.ForEach(literal => Place(conjunction, literal));
    }

    /// <summary>A conjunction of literals.</summary>
    private int Conjunction(IEnumerable<Literal> literals)
    {
        var conjunction = NewConjunction();
        foreach (var literal in literals)
        {
            Place(conjunction, literal);
        }

        return conjunction;
    }

    private void Place(int conjunction, Literal literal)
    {
        if (literal.Test is null)
        {
            _constants.Add((conjunction, literal.Constant));
            return;
        }

        var slot = _slots.For(literal.Source, conjunction, out var isNew);
        if (isNew && StepOf(literal.Source) is { } step)
        {
            _steps.Add(MomentOf(literal.Source), step with { Target = slot.Number });
        }

        slot.Draft.Add(conjunction, literal.Test);
        _conjunctions[conjunction] = Math.Max(_conjunctions[conjunction], MomentOf(literal.Source) + 1);
    }

    /// <summary>The step that spreads a source over what reads it; facts are there before any step.</summary>
    private static StepDraft? StepOf(Source source) => source.Kind switch
    {
        SourceKind.Conjunction => new StepDraft(StepKind.SpreadConjunction, 0, source.Scope, source.Index),
        > SourceKind.Conjunction => new StepDraft(StepKind.SpreadRegister, 0),
        _ => null,
    };

    /// <summary>The moment from which a source can be read.</summary>
    private int MomentOf(Source source) => source.Kind switch
    {
        SourceKind.Conjunction when source.Scope == _scope => _conjunctions[source.Index],
        SourceKind.Conjunction => plan.Scopes[source.Scope].MomentAfter,
        SourceKind.Truth => _steps.MomentOf(new Register(Bank.Truth, source.Index)),
        SourceKind.Number => _steps.MomentOf(new Register(Bank.Number, source.Index)),
        SourceKind.Date => _steps.MomentOf(new Register(Bank.Date, source.Index)),
        SourceKind.Text => _steps.MomentOf(new Register(Bank.Text, source.Index)),
        SourceKind.Scaled => _steps.MomentOf(new Register(Bank.Scaled, source.Index)),
        _ => 0,
    };

    private int ListIndex => list!.Index;

    /// <summary>The moment at which the members run: the last of the stage.</summary>
    private int MomentOfRun => MomentAfter - 1;

    /// <summary>The moment from which what the members came to is there.</summary>
    private int MomentAfter => StepDrafts.Begin(stage + 1);

    /// <summary>The scope in which an expression is evaluated: that of the innermost member it reads.</summary>
    private ScopeCompiler HomeOf(BoundExpression expression, Surroundings? around) =>
        MemberDepth.Innermost(expression) is var depth && depth == MemberDepth.None ? plan.Root : Surroundings.At(around, depth);

    /// <summary>The body of a derivation stands in the scope of its own member alone, or in none.</summary>
    private Surroundings? Within(BoundDerivation derivation) =>
        derivation.Derivation.List is null ? null : new Surroundings(this, null);
}
