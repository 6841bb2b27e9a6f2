namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A step as it is planned; a conjunction is still named by its scope (A) and its number there (B).</summary>
internal readonly record struct StepDraft(StepKind Kind, int Target, int A = 0, int B = 0, int C = 0, int Detail = 0);

/// <summary>
/// The order of the steps of one scope. Every step has a moment, after the moments of all it reads; steps of one moment do not
/// depend on each other, and those of one kind stand together, so that a processor can tell what comes next. The members of a
/// list run at the end of a stage, and what they come to is there in the next one.
/// </summary>
internal sealed class StepDrafts
{
    // INVARIANT: longer than any chain of steps; derivations are limited in size.
    private const int MomentsInStage = 1 << 14;

    private readonly List<(int Moment, StepDraft Step)> _steps = [];
    private readonly Dictionary<Register, int> _there = [];
    private readonly Dictionary<StepDraft, Register> _known = [];

    /// <summary>The first moment of a stage.</summary>
    public static int Begin(int stage) => stage * MomentsInStage;

    /// <summary>The stage of a moment.</summary>
    public static int StageOf(int moment) => moment / MomentsInStage;

    /// <summary>The moment from which a register can be read; 0 for what comes from further out.</summary>
    public int MomentOf(Register register) => _there.GetValueOrDefault(register);

    public void Add(int moment, StepDraft step) => _steps.Add((moment, step));

    /// <summary>A step that writes a register; the same step is taken once.</summary>
    public Register Add(int moment, StepDraft step, Func<Register> target)
    {
        if (!_known.TryGetValue(step, out var register))
        {
            register = target();
            _known.Add(step, register);
            Written(register, moment + 1);
            Add(moment, step with { Target = register.Index });
        }

        return register;
    }

    /// <summary>Remembers from which moment a register can be read.</summary>
    public void Written(Register register, int moment) => _there.Add(register, moment);

    /// <summary>The moment after all steps.</summary>
    public int End => _steps.Count == 0 ? 1 : _steps.Max(step => step.Moment) + 1;

    public IEnumerable<(int Moment, StepDraft Step)> InOrder() => _steps.OrderBy(step => step.Moment).ThenBy(step => step.Step.Kind);
}
