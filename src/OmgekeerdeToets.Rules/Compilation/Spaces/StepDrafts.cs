namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A step as it is planned; a conjunction is still named by its scope (A) and its number there (B).</summary>
internal readonly record struct StepDraft(StepKind Kind, int Target, int A = 0, int B = 0, int C = 0, int Detail = 0);

/// <summary>
/// The steps of one scope. What the members of a list came to is there one stage later than what they read, so steps go by
/// stage; within a stage a step is planned after everything it reads.
/// </summary>
internal sealed class StepDrafts
{
    private readonly List<(int Order, StepDraft Step)> _steps = [];
    private readonly Dictionary<Register, int> _stages = [];
    private readonly Dictionary<StepDraft, Register> _known = [];

    /// <summary>The stage in which a register is there; 0 for what comes from further out.</summary>
    public int StageOf(Register register) => _stages.GetValueOrDefault(register);

    public void Add(int stage, StepDraft step) => _steps.Add((2 * stage, step));

    /// <summary>Runs members after everything else of the stage.</summary>
    public void AddRun(int stage, int run) => _steps.Add(((2 * stage) + 1, new StepDraft(StepKind.RunMembers, 0, run)));

    /// <summary>A step that writes a register; the same step is taken once.</summary>
    public Register Add(int stage, StepDraft step, Func<Register> target)
    {
        if (!_known.TryGetValue(step, out var register))
        {
            register = target();
            _known.Add(step, register);
            Written(register, stage);
            Add(stage, step with { Target = register.Index });
        }

        return register;
    }

    /// <summary>Remembers in which stage a register is written.</summary>
    public void Written(Register register, int stage) => _stages.Add(register, stage);

    public IEnumerable<StepDraft> InOrder() => _steps.OrderBy(step => step.Order).Select(step => step.Step);
}
