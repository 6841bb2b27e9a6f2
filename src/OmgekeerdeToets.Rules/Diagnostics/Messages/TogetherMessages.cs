using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What a talk asks in one go (<c>samen_vragen</c>).</summary>
internal static class TogetherMessages
{
    public static readonly MessageKind NotTogether = new("OT4382", Severity.Error, "dit kan niet samen gevraagd worden");

    public static ImmutableArray<MessageKind> All => [NotTogether];

    public static Message WrongNumber(int least, int most) => NotTogether.Say(
        FormattableString.Invariant($"een vraag onder `samen_vragen` gaat over {least} tot {most} begrippen"),
        "meer onthoudt niemand; maak er twee vragen van, of haal de vraag weg");

    public static Message Twice(string name) => NotTogether.Say(
        $"`{name}` staat al onder een andere vraag van `samen_vragen`", "elk begrip hoort bij hoogstens één vraag");

    public static Message OfSomebodyElse(string name) => NotTogether.Say(
        $"`{name}` wordt niet aan dezelfde persoon gevraagd als de andere begrippen",
        "zet feiten bij feiten en beoordelingen bij beoordelingen; wat in een registratie staat (`gevoeligheid: bekend`) en een beleidskeuze wordt aan niemand gevraagd");
}
