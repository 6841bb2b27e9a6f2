using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Begins a case that is not there yet: its name, the day that counts, and why there is a case at all.</summary>
internal static class InterviewStart
{
    private const string Stop = "stop";
    private const string Help = "?";

    private const string Ground =
        "Noem waarom dit mag, zoals: de inwoner vindt het goed, of een taak in de wet. Is er geen grond, dan mogen wij hier niets mee doen. Typ dan stop.";

    private static readonly ImmutableArray<string> Yes = ["ja", "j"];
    private static readonly ImmutableArray<string> No = ["nee", "n"];

    /// <summary>Words that name no ground at all.</summary>
    private static readonly ImmutableArray<string> NoGround =
        ["geen", "geen grond", "nee", "niet", "niets", "onbekend", "weet niet", "weet ik niet", "liever niet", "zomaar"];

    /// <summary>The text of the new case; null when somebody does not want one.</summary>
    public static string? Ask(InterviewSource source, InterviewPrompt prompt)
    {
        prompt.Say($"Er is nog geen casus {source.Named}. Wilt u er een beginnen? Antwoord met ja of nee.");
        const string NewFile = "Met ja begint u een nieuwe casus in dit bestand. Met nee gebeurt er niets; kijk dan of u de naam van het bestand goed hebt getypt.";
        var wanted = Until(prompt, NewFile, line => Said(Yes, line) || Said(No, line) ? null : "Dat begrijp ik niet. Antwoord met ja of nee.");
        if (wanted is null || Said(No, wanted))
        {
            return null;
        }

        prompt.Say("Hoe noemt u deze casus? Gebruik geen naam van een mens.");
        const string Name = "De naam is om de casus terug te vinden, en staat boven het advies. Noem waar het over gaat, zoals: Kinderen missen school.";
        var name = Until(prompt, Name, line => line.Length > 0 ? null : "Geef de casus een korte naam, zoals: Kinderen missen school.");
        var day = name is null ? null : source.Settings.ReferenceDate ?? Day(prompt);
        return day is { } known ? Occasion(prompt, name!, known) : null;
    }

    private static DateOnly? Day(InterviewPrompt prompt)
    {
        prompt.Say("Op welke dag kijkt u naar deze casus (de peildatum)? Schrijf jaar, maand en dag, zoals 2026-11-22.");
        const string ReferenceDate = "De regels en bedragen van die dag tellen. Meestal is het de dag van het gesprek.";
        var line = Until(prompt, ReferenceDate, text => Read(text) is null ? "Dat is geen dag die ik ken. Schrijf jaar, maand en dag, zoals 2026-11-22." : null);
        return line is null ? null : Read(line);
    }

    private static DateOnly? Read(string line) =>
        DateOnly.TryParseExact(line, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Occasion(InterviewPrompt prompt, string name, DateOnly day)
    {
        prompt.Say("Waarom is er een gesprek? 1: de inwoner vraagt iets. 2: wij zagen zelf iets. 3: er is een afspraak, een herbeoordeling of een bezwaar.");
        const string Reason = "Dit bepaalt waar het gesprek begint: bij wat de inwoner vraagt, of bij wat wij zelf zagen. Antwoord met 1, 2 of 3.";
        return Until(prompt, Reason, line => line is "1" or "2" or "3" ? null : "Kies 1, 2 of 3.") switch
        {
            "1" => Interview.Begin(name, day, "hulpvraag"),
            "2" => OwnInitiative(prompt, name, day),
            "3" => Interview.Begin(name, day, "vast_moment"),
            _ => null,
        };
    }

    private static string? OwnInitiative(InterviewPrompt prompt, string name, DateOnly day)
    {
        prompt.Say("Wie zag het? Noem de rol, zoals klantmanager inkomen of gezinscoach.");
        var who = Until(prompt, "Noem de rol en niet de naam, zodat de inwoner weet uit welke hoek het komt.", Role);
        prompt.Say("Wat is er gezien?");
        var what = who is null ? null : Until(prompt, "Schrijf op wat iemand zag of hoorde, en nog niet wat u ervan vindt.", Something);
        prompt.Say("Waarom mogen wij hier iets mee doen, en deze gegevens gebruiken?");
        var ground = what is null ? null : Until(prompt, Ground, line => line.Length < 3 || Said(NoGround, line) ? Ground : null);
        return ground is null ? null : Interview.BeginOurselves(name, day, InterviewRole.Read(who!)!, what!, ground);
    }

    private static bool Said(ImmutableArray<string> words, string line) => words.Contains(line, StringComparer.OrdinalIgnoreCase);

    private static string? Role(string line) =>
        InterviewRole.Read(line) is null ? "Noem de rol van wie het zag, zoals klantmanager inkomen. Schrijf niet de naam van een mens." : null;

    private static string? Something(string line) => line.Length > 0 ? null : "Schrijf een korte zin.";

    /// <summary>The first line without a complaint; null at the end of the input, or when somebody stops.</summary>
    /// <param name="prompt">Asks.</param>
    /// <param name="help">What a question mark is answered with.</param>
    /// <param name="complain">What is wrong with a line; null when it is an answer.</param>
    private static string? Until(InterviewPrompt prompt, string help, Func<string, string?> complain)
    {
        while (prompt.Ask("") is { } line && line != Stop)
        {
            if (line == Help)
            {
                prompt.Say(help);
                continue;
            }

            if (complain(line) is not { } complaint)
            {
                return line;
            }

            prompt.Say(complaint);
        }

        return null;
    }
}
