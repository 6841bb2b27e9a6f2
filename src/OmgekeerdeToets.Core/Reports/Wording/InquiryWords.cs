namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The fixed words for the questions of an interview, as JSON has them.</summary>
internal static class InquiryWords
{
    public static string Of(InquiryKind kind) => kind switch
    {
        InquiryKind.Open => "open_vraag",
        InquiryKind.Goals => "doel_kiezen",
        InquiryKind.Request => "gevraagde_oplossing",
        InquiryKind.LookUp => "opzoeken",
        InquiryKind.Fact => "gegeven",
        InquiryKind.Judgement => "beoordeling",
        InquiryKind.Backing => "draagvlak",
        _ => "draagvlak_organisatie",
    };

    /// <param name="step">0 before the steps, 1 to 4, and 5 for backing.</param>
    public static string OfStep(int step) => step switch
    {
        0 => "vooraf",
        1 => "beoogd_effect",
        2 => "grondwaarden",
        3 => "gevolgen",
        4 => "juridische_toets",
        _ => "draagvlak",
    };
}
