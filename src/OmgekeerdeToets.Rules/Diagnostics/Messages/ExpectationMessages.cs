using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>40xx, fourth part: what a case expects (<c>verwacht</c>). A misspelt name there would make a test that checks nothing.</summary>
internal static class ExpectationMessages
{
    public static readonly MessageKind UnknownQuestion = new("OT4041", Severity.Error, "een open vraag die er niet kan zijn");
    public static readonly MessageKind UnknownReason = new("OT4042", Severity.Error, "een reden die er niet kan zijn");
    public static readonly MessageKind NeverMet = new("OT4043", Severity.Error, "een verwachting die nooit uit kan komen");

    public static ImmutableArray<MessageKind> All => [UnknownQuestion, UnknownReason, NeverMet];

    public static Message QuestionUnknown(string name, string? near) => UnknownQuestion.Say(
        $"geen open vraag heet `{name}`",
        CaseMessages.Meant(near, null) ?? "een open vraag heet naar het begrip, naar `lijst.veld (lid)`, of `draagvlak oplossing`");

    public static Message ReasonUnknown(string goal, string name, string? near) => UnknownReason.Say(
        $"geen oplossing van `{goal}` kan afvallen op `{name}`",
        CaseMessages.Meant(near, null) ?? "een reden is het id van een regel, of het laatste deel ervan, zoals `fiets/geschikt_als`");

    public static Message AdviceNamesNone(string advice) => NeverMet.Say(
        $"bij `advies: {advice}` hoort geen oplossing", "haal `oplossing` of `oplossingen` weg, of kies een ander `advies`");

    public static Message OneIsNoChoice() => NeverMet.Say(
        "bij `advies: keuze` horen minstens twee oplossingen", "noem ze onder `oplossingen`");

    public static Message ManyAreNoSolution() => NeverMet.Say(
        "bij `advies: oplossing` hoort precies een oplossing", "noem er een onder `oplossing`, of kies `advies: keuze`");

    public static Message NotTheSame() => NeverMet.Say(
        "`oplossing` en `oplossingen` zeggen niet hetzelfde", "haal er een van de twee weg");
}
