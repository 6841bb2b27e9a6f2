using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What all scopes of one compilation share: the day, the registers, the constants, the blocks.</summary>
/// <param name="epoch">The day.</param>
/// <param name="isExact">True when numbers of cases are computed as fractions, whatever their size.</param>
internal sealed partial class SpacePlan(Epoch epoch, bool isExact)
{
    // Register 0 of each bank is the unknown; three truths and the reference date have a fixed place.
    private readonly int[] _registers = [3, 1, 2, 1, 1];
    private readonly Dictionary<(Bank Bank, Point Value), Register> _constants = [];
    private readonly Dictionary<Register, Point> _points = [];
    private readonly HashSet<Register> _bounded = [];
    private readonly HashSet<Register> _read = [];
    private int _blocks;

    public Epoch Epoch => epoch;

    public bool IsExact => isExact;

    public List<ScopeCompiler> Scopes { get; } = [];

    /// <summary>The scope of the case itself, outside every list.</summary>
    public ScopeCompiler Root => Scopes[0];

    public RegisterNeeds Needs => new(
        _registers[(int)Bank.Truth], _registers[(int)Bank.Number], _registers[(int)Bank.Date], _registers[(int)Bank.Text], _registers[(int)Bank.Scaled], _blocks, Scopes.Max(scope => scope.SlotCount));

    public Register NewRegister(Bank bank) => new(bank, _registers[(int)bank]++);

    public int NewBlocks(int count) => (_blocks += count) - count;

    public Register Constant(Bank bank, Point value)
    {
        if (!_constants.TryGetValue((bank, value), out var register))
        {
            register = NewRegister(bank);
            _constants.Add((bank, value), register);
            _points.Add(register, value);
        }

        return register;
    }

    public Register Constant(Fraction? number) => number is { } value ? Constant(Bank.Number, new Point(value)) : new Register(Bank.Number, 0);

    /// <summary>The constant a register holds; null when its value depends on the case.</summary>
    public Point? PointOf(Register register) => _points.TryGetValue(register, out var point) ? point : null;

    /// <summary>Remembers that a step reads a register; most constants are only compared with, and stand in no register when it runs.</summary>
    public void IsRead(Register register) => _read.Add(register);

    /// <summary>The constants that some step reads.</summary>
    public ImmutableArray<(int Register, Point Value)> Constants(Bank bank) =>
        [.. _points.Where(pair => pair.Key.Bank == bank && _read.Contains(pair.Key)).Select(pair => (pair.Key.Index, pair.Value))];

    /// <summary>Remembers that a number may be unknown within bounds.</summary>
    public void CanBeBounded(Register number) => _bounded.Add(number);

    public bool IsBounded(Register register) => _bounded.Contains(register);

    public bool IsBounded(Source source) => source.Kind switch
    {
        SourceKind.Number => IsBounded(new Register(Bank.Number, source.Index)),
        SourceKind.Scaled => IsBounded(new Register(Bank.Scaled, source.Index)),
        _ => false,
    };
}
