namespace OmgekeerdeToets.Situations;

/// <summary>How close a question comes (<i>gevoeligheid</i>); the least sensitive is asked first.</summary>
internal enum Sensitivity
{
    /// <summary>Dutch: <i>bekend</i>: registers know it already.</summary>
    Known,

    /// <summary>Dutch: <i>gewoon</i>.</summary>
    Ordinary,

    /// <summary>Dutch: <i>persoonlijk</i>.</summary>
    Personal,

    /// <summary>Dutch: <i>zeer_persoonlijk</i>.</summary>
    VeryPersonal,
}

/// <summary>Who can change the fact (<i>te_beinvloeden_door</i>).</summary>
internal enum Influence
{
    Unstated,
    Resident,
    Municipality,
    Nobody,
}
