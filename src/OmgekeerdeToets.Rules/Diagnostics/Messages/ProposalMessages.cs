using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>40xx, third part: a solution that people bring in themselves (<c>eigen_voorstel</c>).</summary>
internal static class ProposalMessages
{
    public static readonly MessageKind NameTaken = new("OT4030", Severity.Error, "een eigen voorstel met een naam die al bestaat");
    public static readonly MessageKind NoAmount = new("OT4031", Severity.Error, "een bedrag in een eigen voorstel dat geen vast bedrag is");
    public static readonly MessageKind Decisive = new("OT4032", Severity.Error, "doorslaggevend in een eigen voorstel");
    public static readonly MessageKind SameTwice = new("OT4033", Severity.Error, "twee zinnen in een eigen voorstel met dezelfde strekking");
    public static readonly MessageKind UnknownProvision = new("OT4034", Severity.Error, "een grondslag die het pakket niet kent");
    public static readonly MessageKind UnknownCoreValue = new("OT4035", Severity.Error, "een grondwaarde die het pakket niet kent");

    public static ImmutableArray<MessageKind> All =>
        [NameTaken, NoAmount, Decisive, SameTwice, UnknownProvision, UnknownCoreValue];

    public static Message Taken(string goal, string name) => NameTaken.Say(
        $"het doel `{goal}` heeft al een oplossing `{name}`", "geef het eigen voorstel een andere naam");

    public static Message AmountNotFixed(string name, string found) => NoAmount.Say(
        $"in het eigen voorstel `{name}` hoort een vast bedrag, hier staat `{found}`",
        "schrijf het bedrag zelf, bijvoorbeeld `120 euro`, met `hoe_vaak: eenmalig`, `per_maand` of `per_jaar`");

    public static Message RhythmMissing(string name) => NoAmount.Say(
        $"in het eigen voorstel `{name}` staat niet hoe vaak dit bedrag komt",
        "schrijf `hoe_vaak: eenmalig`, `hoe_vaak: per_maand` of `hoe_vaak: per_jaar`");

    public static Message DecisiveNeedsSource(string name) => Decisive.Say(
        $"in het eigen voorstel `{name}` kan `doorslaggevend` alleen bij `pleit: tegen`, met een `bron`",
        "kies `gewicht: zwaar`, of noem de bron waaruit blijkt dat dit alles beslist");

    public static Message Twice(string name, string slug) => SameTwice.Say(
        $"het eigen voorstel `{name}` heeft twee zinnen die `{slug}` heten",
        "geef er een een `naam`, zodat het spoor ze uit elkaar kan houden");

    public static Message ProvisionUnknown(string key, string article, ImmutableArray<string> meant) => UnknownProvision.Say(
        $"het pakket kent geen bepaling `{key}`",
        NameMessages.OfArticle(article, meant, null) ?? "zet de bepaling in het pakket, of laat `grondslag` weg en zeg in `omdat` waarom het past");

    public static Message CoreValueUnknown(string key, string? near) =>
        UnknownCoreValue.Say($"het pakket kent geen grondwaarde `{key}`", CaseMessages.Meant(near, null));
}
