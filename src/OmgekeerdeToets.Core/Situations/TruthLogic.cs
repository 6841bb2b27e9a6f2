namespace OmgekeerdeToets.Situations;

/// <summary>
/// Strong Kleene logic: unknown yields only to what decides without it. In bits, without a branch that nothing could predict.
/// INVARIANT: unknown is 0, false is 1 and true is 2.
/// </summary>
internal static class TruthLogic
{
    /// <summary>True when both are; false when one is.</summary>
    public static Truth And(this Truth left, Truth right) => (left & right & Truth.True) | ((left | right) & Truth.False);

    /// <summary>True when one is; false when both are.</summary>
    public static Truth Or(this Truth left, Truth right) => ((left | right) & Truth.True) | (left & right & Truth.False);

    public static Truth Not(this Truth truth) => (Truth)((((int)truth & 1) << 1) | ((int)truth >> 1));

    public static Truth From(bool value) => value ? Truth.True : Truth.False;
}
