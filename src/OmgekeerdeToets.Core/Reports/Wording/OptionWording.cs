namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Why a possible solution was, or was not, the best.</summary>
internal static class OptionWording
{
    public const string OnlyOne = "Dit is de enige oplossing die nu kan.";

    public const string NothingGoesBefore = "Geen andere oplossing die nu kan, gaat hiervoor.";
}
