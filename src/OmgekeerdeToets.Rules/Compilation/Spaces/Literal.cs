namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What a slot reads: a fact of the case (or a field of the member), a conjunction of a lower stratum, or a register.</summary>
internal enum SourceKind
{
    TruthFact,
    NumberFact,
    DateFact,
    TextFact,
    ChoiceFact,
    Conjunction,
    Truth,
    Number,
    Date,
    Text,
    Scaled,
}

/// <summary>One thing that has a value in a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">The index of the fact, the conjunction or the register.</param>
/// <param name="Scope">For a conjunction: the scope it belongs to.</param>
internal readonly record struct Source(SourceKind Kind, int Index, int Scope = 0);

/// <summary>A leaf in negation normal form: a test on one source; or a truth that no case changes, when there is no test.</summary>
internal readonly record struct Literal(Source Source, CellTest? Test, Truth Constant = Truth.Unknown)
{
    public Literal Negated => Test switch
    {
        null => Of(Situations.TruthLogic.Not(Constant)),
        NotTest not => this with { Test = not.Operand },
        _ => this with { Test = new NotTest(Test) },
    };

    public static Literal Of(Truth constant) => new(default, null, constant);

    /// <summary>The source is itself a truth.</summary>
    public static Literal Of(Source source) => new(source, CellTest.Yes);
}
