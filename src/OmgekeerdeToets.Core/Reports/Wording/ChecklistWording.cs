namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What is missing before a person can decide and motivate (Awb 3:46–3:48).</summary>
internal static class ChecklistWording
{
    public const string OwnReasons = "De eigen redenen van wie beslist: wie, wanneer en waarom (Awb 3:46).";

    public const string ReasonsInTheLetter = "De motivering en de bepaling in de brief zelf (Awb 3:47); weglaten mag alleen als niemand er behoefte aan heeft (Awb 3:48).";

    public static string OnTheRequest(string title) =>
        $"Wat er gebeurt met de vraag om {NameWording.Quote(Phrase.Clause(title))}: daar hoort ook een antwoord op.";

    public static string Answer(string question) => $"Een antwoord op: {question}";

    public static string Agreement(string text) => $"Nog afspreken: {Phrase.Stopped(text)}";

    public static string Unchecked(string provision) => $"Iemand die {provision} naast de wettekst legt: de omschrijving is niet gecontroleerd.";

    public static string Uncertain(string provision) => $"Zekerheid over {provision}: het is onzeker of deze bepaling zo blijft.";

    public static string Unweighed(string what) => $"Een weging van dit bijzondere: {NameWording.Quote(Phrase.Clause(what))}.";

    public static string NoSource(IEnumerable<string> labels) => $"De bron van deze gegevens: {string.Join("; ", labels)}.";

    public static string ToFindOut(string what) => $"Uitzoeken: {what}";
}
