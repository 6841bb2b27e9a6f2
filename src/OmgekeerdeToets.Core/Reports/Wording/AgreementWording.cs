namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The conditions of what is advised, as agreements.</summary>
internal static class AgreementWording
{
    public const string ResidentBacks = "De inwoner staat achter deze oplossing.";

    public const string OrganisationBacks = "De organisatie staat achter deze oplossing.";

    public const string Voluntary = "vrijwillig";

    public static string Holds(string clause) => Phrase.Sentence(clause);

    public static string Of(string solution, string text) => $"Bij {solution}: {text}";

    public static string State(Truth isMet) => isMet switch
    {
        Truth.True => "vervuld",
        Truth.False => "niet vervuld",
        _ => "nog af te spreken",
    };
}
