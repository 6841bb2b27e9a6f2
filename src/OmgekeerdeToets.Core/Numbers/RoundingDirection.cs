namespace OmgekeerdeToets.Numbers;

/// <summary>Which way a number goes when it is rounded (<i>afgerond</i>).</summary>
internal enum RoundingDirection
{
    /// <summary>To the nearest; half goes away from zero, as in Dutch schools and Dutch law: 2,5 → 3 and −2,5 → −3.</summary>
    Nearest,

    /// <summary>Dutch: <i>naar boven</i>. Never less than it was: 2,1 → 3 and −2,9 → −2.</summary>
    Up,

    /// <summary>Dutch: <i>naar beneden</i>. Never more than it was: 2,9 → 2 and −2,1 → −3.</summary>
    Down,
}
