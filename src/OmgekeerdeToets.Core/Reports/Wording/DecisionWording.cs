namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What a person decided beside what was advised. To deviate is allowed; only the reasons may not be missing.</summary>
internal static class DecisionWording
{
    public const string Heading = "Besluit";
    public const string By = "Door";
    public const string On = "Op";
    public const string Chosen = "Oplossing";
    public const string Reasons = "Redenen";
    public const string NoReasons = "niet opgeschreven";
    public const string DiscussedWith = "Besproken met";
    public const string Response = "Reactie";
    public const string Application = "Aanvraag";

    public const string Follows = "Dit besluit volgt het advies.";

    public const string Undetermined =
        "Of dit besluit van het advies afwijkt, is niet te zien: er staat niet bij welke oplossing het is. Zet er `oplossing:` bij.";

    public const string WriteReasons = "Er staat niet bij waarom. Schrijf de redenen op, zodat anderen ervan leren (Awb 3:46).";

    /// <summary>Beside each other: what was advised, and what was decided.</summary>
    public static string Deviates(string advised, IEnumerable<string> decided) =>
        $"Dit besluit wijkt af van het advies. Het advies was: {Phrase.Stopped(Phrase.Clause(advised))} Besloten is: {Phrase.Stopped(Phrase.Enumerate(decided))}";

    public const string MayDeviate = "Afwijken mag. De redenen staan hierboven.";
}
