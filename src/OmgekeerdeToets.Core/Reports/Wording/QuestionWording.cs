using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Open questions: what to ask, what it is for, and whether telling is a duty. A question about backing stays neutral.</summary>
internal static class QuestionWording
{
    public const string ForTheGoal = "Om te weten of dit doel aan de orde is.";

    public const string ForTheValues = "Om te weten of een grondwaarde dit doel draagt.";

    public const string ForBacking = "Om te horen wat de inwoner zelf vindt. Elk antwoord is goed.";

    public const string ForOrganisation = "Om te weten of de organisatie dit ook wil en kan doen.";

    public const string IsFree = "Vertellen mag, het hoeft niet.";

    public const string ByPerson = "Dit is een beoordeling van een mens, met een reden.";

    /// <summary>The yardstick of a judgement, behind what the question is for.</summary>
    public static string Weigh(ImmutableArray<string> yardstick) =>
        yardstick.IsEmpty ? ByPerson : ByPerson + " Weeg mee: " + string.Join(" ", yardstick);

    public const string ByPolicy = "Dit kiest de gemeente, niet de inwoner.";

    public static string Resident(string title) => $"Wat vindt de inwoner van deze oplossing: {Phrase.Clause(title)}?";

    public static string Organisation(string title) => $"Wat vindt de organisatie van deze oplossing: {Phrase.Clause(title)}?";

    /// <summary>Where backing is named, not asked.</summary>
    public static string ResidentBacking(string title) => $"wat de inwoner vindt van {NameWording.Quote(Phrase.Clause(title))}";

    public static string OrganisationBacking(string title) => $"wat de organisatie vindt van {NameWording.Quote(Phrase.Clause(title))}";

    /// <summary>For a concept without a question of its own.</summary>
    public static string AboutFact(FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => $"Klopt dit: {definition.Label}?",
        FactType.List => $"Wat is er bekend over {definition.Label}?",
        _ => $"Wat is {definition.Label}?",
    };

    public static string OfMember(string member, string question) => $"{Phrase.Capital(member)}: {question}";

    public static string ForSolution(string title) => $"Om te weten of deze oplossing hier kan werken: {Phrase.Stopped(title)}";

    public static string ForHelp(string title) => $"Om te weten hoe goed deze oplossing helpt: {Phrase.Stopped(title)}";

    public static string ForAgreement(string title) => $"Om te weten wat er nog af te spreken is bij deze oplossing: {Phrase.Stopped(title)}";

    public static string ForCosts(string title) => $"Om te weten wat deze oplossing kost: {Phrase.Stopped(title)}";

    public static string ForArguments(string title) => $"Om te weten wat er voor en tegen deze oplossing pleit: {Phrase.Stopped(title)}";

    public static string ForLaw(string title) => $"Om te weten of de wet deze oplossing draagt: {Phrase.Stopped(title)}";

    public static string IsDuty(string provision) => $"Vertellen is verplicht ({provision}).";

    public static string State(UnknownReason reason) => ValueWording.Show(reason);
}
