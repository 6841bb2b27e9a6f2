namespace OmgekeerdeToets;

/// <summary>
/// Whether and how the law fits a solution (<i>past</i>). Regular, customised and factual weigh the same.
/// </summary>
public enum Fit
{
    /// <summary>Dutch: <i>onbekend</i>: it hangs on what is not known yet.</summary>
    Unknown = 0,

    /// <summary>Dutch: <i>regulier</i>: a provision carries it.</summary>
    Regular,

    /// <summary>Dutch: <i>maatwerk</i>: carried through an exception, such as very urgent reasons or a hardship clause.</summary>
    Customised,

    /// <summary>Dutch: <i>feitelijk</i>: no decision and no article, such as a talk or a visit.</summary>
    Factual,

    /// <summary>Dutch: <i>buitenwettelijk</i>: favourable extra-statutory policy, named as such.</summary>
    ExtraStatutory,

    /// <summary>Dutch: <i>in_strijd</i>: an exclusion applies and nothing goes around it; never advised.</summary>
    Conflicting,

    /// <summary>Dutch: <i>geen_grondslag</i>: nothing carries it.</summary>
    NoBasis,
}
