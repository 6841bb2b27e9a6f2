namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Who is touched, as people read it: <c>het kind</c>, on the short or the long term.</summary>
internal static class PartyWording
{
    public static string The(AffectedParty party) => party switch
    {
        AffectedParty.Resident => "de inwoner",
        AffectedParty.Household => "het huishouden",
        AffectedParty.Child => "het kind",
        AffectedParty.Surroundings => "de omgeving",
        _ => "de gemeente",
    };

    public static string Term(bool longTerm) => longTerm ? "op lange termijn" : "op korte termijn";

    /// <summary><c>kind, lang</c>: for a list.</summary>
    public static string Label(AffectedParty party, bool longTerm) => CodeWords.Of(party) + ", " + CodeWords.When(longTerm);

    /// <summary><c>voor het kind op lange termijn</c>: inside a sentence.</summary>
    public static string For(AffectedParty party, bool longTerm) => $"voor {The(party)} {Term(longTerm)}";
}
