namespace OmgekeerdeToets;

/// <summary>What becomes of a solution (<i>uitkomst</i>).</summary>
public enum Outcome
{
    /// <summary>Dutch: <i>niet_beoordeeld</i>: the goal is not at stake, so nothing was assessed.</summary>
    NotAssessed = 0,

    /// <summary>Dutch: <i>valt_af</i>: with every reason.</summary>
    FallsAway,

    /// <summary>Dutch: <i>nog_niet_te_beoordelen</i>: suitability, a decisive argument or the law is unknown.</summary>
    NotYetAssessable,

    /// <summary>Dutch: <i>mogelijk</i>; an open condition becomes an agreement to make.</summary>
    Possible,

    /// <summary>Dutch: <i>aanbevolen</i>: the best of the possible ones.</summary>
    Recommended,
}
