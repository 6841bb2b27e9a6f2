using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What becomes otherwise when something is supposed.</summary>
internal static class WhatIfWording
{
    public const string Supposed = "Stel dat";
    public const string Before = "Nu";
    public const string After = "Dan";
    public const string Solutions = "Wat er met de oplossingen gebeurt";
    public const string Rules = "Door deze regels";
    public const string WhatBackingDoes = "Wat draagvlak hier doet";
    public const string ColumnSolution = "Oplossing";
    public const string OfGoal = "Het doel zelf";
    public const string AtStake = "of het aan de orde is";
    public const string Suitable = "geschikt";
    public const string Condition = "een voorwaarde";
    public const string Closing = "Let op";
    public const string SameAdvice = "Het advies blijft hetzelfde.";
    public const string NothingChanges = "Er verandert niets: voor geen enkel doel komt er iets anders uit.";
    public const string NothingSupposed = "Er is niets anders dan in de casus: wat gesteld is, stond er al.";
    public const string OthersStay = "Voor de andere doelen verandert er niets.";

    /// <summary>What people read below it: this is for professionals, never a promise.</summary>
    public const string Reserve = "Dit is een verkenning om van te leren, en geen advies over deze inwoner.";

    public static string Title(string? name) => "Wat als: " + Phrase.Clause(name ?? ReportWording.UnnamedCase);

    public static string Fact(FactDefinition definition, string? member, FactValue before, FactValue after) =>
        $"{(member is null ? "" : member + ": ")}{definition.Label}: {Value(after, definition)} (in de casus: {Value(before, definition)})";

    public static string Backing(string title, Backing before, Backing after) =>
        $"de inwoner achter “{Phrase.Clause(title)}” staat: {CodeWords.Of(after.Resident)} (in de casus: {CodeWords.Of(before.Resident)})";

    public static string BackingOfOrganisation(string title, Backing before, Backing after) =>
        $"de organisatie achter “{Phrase.Clause(title)}” staat: {CodeWords.Of(after.Organisation)} (in de casus: {CodeWords.Of(before.Organisation)})";

    public static string Rule(string about, string says, Truth before, Truth after) =>
        $"{Phrase.Clause(about)}: {Phrase.Clause(says)} ({CodeWords.Of(before)} wordt {CodeWords.Of(after)})";

    public static string Outcome(Outcome outcome, Fit fit) => outcome == OmgekeerdeToets.Outcome.FallsAway && fit is Fit.Conflicting or Fit.NoBasis
        ? $"{NameWording.Spaced(CodeWords.Of(outcome))}, {NameWording.Spaced(CodeWords.Of(fit))}"
        : NameWording.Spaced(CodeWords.Of(outcome));

    private static string Value(FactValue value, FactDefinition definition) => ValueWording.Show(value, definition);
}
