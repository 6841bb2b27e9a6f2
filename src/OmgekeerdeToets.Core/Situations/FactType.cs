namespace OmgekeerdeToets;

/// <summary>What kind of value a concept (<i>begrip</i>) holds.</summary>
public enum FactType
{
    /// <summary>Dutch: <i>ja_nee</i>.</summary>
    YesNo,

    /// <summary>Dutch: <i>getal</i>: an exact number, with or without a unit.</summary>
    Number,

    /// <summary>Dutch: <i>bedrag</i>: a number in euro, or in euro per month or year.</summary>
    Amount,

    /// <summary>Dutch: <i>datum</i>.</summary>
    Date,

    /// <summary>Dutch: <i>duur</i>: a whole number of days, weeks, months or years.</summary>
    Duration,

    /// <summary>Dutch: <i>tekst</i>.</summary>
    Text,

    /// <summary>Dutch: <i>keuze</i>: one of the names the vocabulary lists.</summary>
    Choice,

    /// <summary>Dutch: <i>lijst</i>: members with fields, complete as given.</summary>
    List,
}
