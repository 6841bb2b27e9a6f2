namespace OmgekeerdeToets;

/// <summary>
/// The truth of a rule or a fact in a situation: ja, nee, or onbekend.
/// Unknown is a value of its own, and the default: what nobody asked is not "no".
/// </summary>
public enum Truth : byte
{
    /// <summary>Dutch: <i>onbekend</i>. Not asked, not known, or not said.</summary>
    Unknown = 0,

    /// <summary>Dutch: <i>nee</i>, <i>onwaar</i>.</summary>
    False = 1,

    /// <summary>Dutch: <i>ja</i>, <i>waar</i>.</summary>
    True = 2,
}
