using System.Globalization;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The sheet for a talk about cases (<i>bespreekblad</i>).</summary>
internal static class SheetWording
{
    public const string Title = "Bespreekblad";
    public const string Deviating = "Anders besloten dan het advies";
    public const string Untold = "Niet te zien of het besluit anders is";
    public const string LookedBack = "Teruggekeken op een advies";
    public const string Reasons = "Eigen redenen";
    public const string Response = "De inwoner";
    public const string NoReasons = "Niet opgeschreven. Vraag het na en schrijf het op: zonder redenen kan niemand ervan leren.";
    public const string NoOwnReasons = "niet opgeschreven";
    public const string NotLookedBack = "Er is nog niet teruggekeken.";
    public const string NoneAlike = "Op dit blad staat geen andere casus met dezelfde gegevens.";
    public const string AlikeGot = "Casussen met dezelfde gegevens:";
    public const string NothingYet = "In deze casussen staat nog geen besluit en geen afloop. Er is dus nog niets om over te praten.";

    public const string Introduction =
        "Dit blad is om samen van te leren. Een advies is geen norm: wie beslist, mag iets anders doen en schrijft op waarom. Praat over de casus en de redenen, en niet over wie het deed.";

    public const string AboutReasons = "Wat zag degene die besloot, dat het regelpakket niet weet?";
    public const string AboutMissingReasons = "Wat zouden de redenen kunnen zijn, en wie vraagt ze na?";
    public const string AboutUntold = "Welke oplossing is het geworden? Schrijf die bij het besluit.";
    public const string AboutAlike = "Casussen met dezelfde gegevens liepen anders. Kunnen wij dat aan alle inwoners uitleggen?";
    public const string AboutLookingBack = "Bij wie kijken wij nog terug, en wanneer?";
    public const string AboutAftermath = "Wat zouden wij, nu wij weten hoe het liep, weer zo doen? En wat niet?";
    public const string AboutRules = "Moet er iets in het regelpakket anders, en wie pakt dat op?";

    public static string Counts(int cases, int goals) => goals == 0
        ? TalkWording.Cases(cases)
        : string.Create(CultureInfo.InvariantCulture, $"{TalkWording.Cases(cases)} · {(goals == 1 ? "1 doel" : $"{goals} doelen")} om over te praten");

    /// <summary>What there is to talk about on one goal.</summary>
    public static string Summary(string goal, int deviating, int untold, int lookedBack)
    {
        IEnumerable<(int Count, string What)> parts = [(deviating, "anders besloten"), (untold, "niet te zien"), (lookedBack, "teruggekeken")];
        return $"{goal}: {Phrase.Enumerate(parts.Where(part => part.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} keer {part.What}")))}.";
    }

    public static string WithoutReasons(int count) => count == 1
        ? "Bij 1 besluit dat anders is dan het advies, staan geen redenen."
        : string.Create(CultureInfo.InvariantCulture, $"Bij {count} besluiten die anders zijn dan het advies, staan geen redenen.");

    public static string Refused(int count) =>
        $"{Phrase.Capital(TalkWording.Cases(count))} {(count == 1 ? "doet" : "doen")} niet mee. Er staat niet in dat {(count == 1 ? "hij" : "zij")} verzonnen of onherkenbaar gemaakt {(count == 1 ? "is" : "zijn")}, en dit blad is voor een groep.";

    /// <summary>Cases with the same facts on which nobody decided yet: what was advised, and how often.</summary>
    public static string Undecided(IEnumerable<(string Advice, int Count)> advices) =>
        $"Nog zonder besluit, met als advies: {string.Join("; ", advices.Select(advice => string.Create(CultureInfo.InvariantCulture, $"{advice.Advice} ({advice.Count} keer)")))}.";

    public static string Decided(string decided, string by, DateOnly on) => Phrase.Stopped($"{Phrase.Capital(decided)} ({by}, {DateWording.Show(on)})");
}
