namespace OmgekeerdeToets;

/// <summary>How heavy an argument is (<i>gewicht</i>). There is no score: a row counts once, by its heaviest argument.</summary>
public enum Weight
{
    /// <summary>Dutch: <i>licht</i>.</summary>
    Light,

    /// <summary>Dutch: <i>zwaar</i>.</summary>
    Heavy,

    /// <summary>Dutch: <i>doorslaggevend</i>: exists only against, with a source; decides alone.</summary>
    Decisive,
}
