using System.Globalization;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The report on cases that are alike, and the sheet for a talk about cases: headings, fixed lines and open questions.</summary>
internal static class TalkWording
{
    public const string Here = "hier";
    public const string There = "daar";
    public const string Advice = "Advies";
    public const string Decision = "Besluit";
    public const string Aftermath = "Wat ervan werd";
    public const string Counting = "Gegevens die hier meetellen";
    public const string NothingCounts = "Geen enkel gegeven telt hier mee: de regels van dit doel lezen alleen wat mensen beoordelen of willen.";
    public const string Differing = "Gelijk in de gegevens, en toch iets anders";
    public const string NoneAlike = "Er is geen casus met dezelfde gegevens.";
    public const string NoneDiffers = "Bij de casussen met dezelfde gegevens is niets anders gegaan.";
    public const string Same = "Gelijk in de gegevens, en hetzelfde gedaan";
    public const string Near = "Op één gegeven na gelijk";
    public const string NearMeans = "Bij deze casussen is één gegeven anders dat meetelt. Een ander advies kan daar gewoon van komen.";
    public const string Questions = "Om over te praten";
    public const string NoGoalAtStake = "In deze casus is geen doel aan de orde. Er is dus niets om te vergelijken.";

    public const string AlikeIntroduction =
        "Hier staan casussen naast elkaar die gelijk zijn in wat de regels lezen. “Hier” is de casus die u noemde, “daar” is de andere. Een verschil is stof voor een gesprek. Het zegt niet wie gelijk heeft, en het is geen cijfer voor een collega.";

    public const string AlikeReserve =
        "De regels zijn een geheugen en geen norm. Mensen mogen verschillend oordelen, en inwoners mogen verschillend kiezen. Waar het om gaat: is het verschil uit te leggen?";

    public const string Private =
        "Hier staan casussen bij van inwoners die te herkennen zijn. Deel dit alleen met wie ervoor nodig is. Voor een gesprek in een groep is er `--bespreekblad`.";

    public const string AboutBacking = "Hoe is dit met beide inwoners besproken? Ieder mag iets anders willen. Dan is dit verschil gewoon goed.";
    public const string AboutDueCare = "Wat was er eerder al geprobeerd, en wat nog niet?";
    public const string AboutProposal = "Is het voorstel van de een ook iets voor de ander, of voor het regelpakket?";
    public const string AboutParticulars = "Wat wisten de regels hier niet? Hoort dat een regel te worden?";
    public const string AboutReferenceDate = "Golden op de andere dag andere regels? Met `--peildatum` rekenen beide met dezelfde dag.";
    public const string AboutAdvice = "Kunnen wij het verschil in advies aan beide inwoners uitleggen?";
    public const string AboutDecision = "Gelden de redenen van dit besluit ook voor de ander? Moet het regelpakket anders?";

    public static string AboutJudgement(string label, IReadOnlyCollection<string> yardstick) =>
        $"{label}: wat zag de een dat de ander niet zag?"
        + (yardstick.Count == 0 ? "" : $" Weeg mee: {string.Join(" ", yardstick.Select(Phrase.Sentence))}");

    public static string AlikeTitle(string name) => "Vergelijkbaar met: " + Phrase.Clause(name);

    public static string Compared(int count) => "vergeleken met " + Cases(count);

    /// <summary>How many cases there are of each kind, before they are told.</summary>
    public static string Found(int differing, int same, int near) => differing + same + near == 0
        ? "Geen enkele casus lijkt hierop."
        : string.Join(" · ", $"gelijk, en toch anders: {Number(differing)}", $"gelijk, en hetzelfde gedaan: {Number(same)}", $"op één gegeven na gelijk: {Number(near)}");

    public static string AndMore(int count) => $"En nog {Cases(count)}. Met `--alles` {(count == 1 ? "staat die" : "staan die")} er ook bij.";

    public static string ValueHere(string value) => $"Hier: {value}.";

    public static string ValueThere(string value) => $"Daar: {value}.";

    /// <summary>A case that differs in one fact: its advice, and what people did otherwise besides.</summary>
    public static string AdviceThere(string advice, bool isSame, IEnumerable<string> besides)
    {
        var also = Phrase.Enumerate(besides);
        return (isSame ? "hetzelfde advies" : $"advies {advice}") + (also.Length == 0 ? "" : $"; ook anders: {also}");
    }

    public static string WhatBecameThere(string aftermath) => "Wat er daar van werd: " + aftermath;

    public static string AftermathOf(string what, DateOnly on) => $"{NameWording.Quote(what)} ({DateWording.Show(on)})";

    public static string FieldOf(string list, string field) => $"{list}: {NameWording.Quote(Phrase.Clause(field))}";

    public static string Times(string value, int count) =>
        count == 1 ? value : string.Create(CultureInfo.InvariantCulture, $"{count} keer {value}");

    public static string Members(int count) => count switch
    {
        0 => "geen",
        1 => "het is er 1",
        _ => string.Create(CultureInfo.InvariantCulture, $"het zijn er {count}"),
    };

    public static string Cases(int count) => count switch
    {
        0 => "geen enkele casus",
        1 => "1 casus",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} casussen"),
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
