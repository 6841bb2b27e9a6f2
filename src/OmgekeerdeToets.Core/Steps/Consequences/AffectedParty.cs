namespace OmgekeerdeToets;

/// <summary>Who is touched by a consequence (<i>raakt</i>).</summary>
public enum AffectedParty
{
    /// <summary>Dutch: <i>inwoner</i>.</summary>
    Resident,

    /// <summary>Dutch: <i>huishouden</i>.</summary>
    Household,

    /// <summary>Dutch: <i>kind</i>.</summary>
    Child,

    /// <summary>Dutch: <i>omgeving</i>.</summary>
    Surroundings,

    /// <summary>Dutch: <i>gemeente</i>.</summary>
    Municipality,
}
