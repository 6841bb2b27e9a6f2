namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>The kinds of values that are computed, each in its own row of registers.</summary>
internal enum Bank
{
    Truth,
    Number,
    Date,
    Text,

    /// <summary>Numbers in whole parts of one, so many as the scale of the register says.</summary>
    Scaled,
}

/// <summary>A place for one computed value. Register 0 of every bank is never written: it is unknown.</summary>
internal readonly record struct Register(Bank Bank, int Index)
{
    /// <summary>The reference date of the case.</summary>
    public static readonly Register ReferenceDate = new(Bank.Date, 1);

    /// <summary>INVARIANT: the first three registers of truths hold the three truths.</summary>
    public static readonly Register True = new(Bank.Truth, (int)OmgekeerdeToets.Truth.True);

    public bool IsUnknown => Index == 0;
}
