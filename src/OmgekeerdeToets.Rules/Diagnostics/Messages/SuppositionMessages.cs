using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>406x: what is supposed about a case (<c>--stel</c>).</summary>
internal static class SuppositionMessages
{
    public static readonly MessageKind UnknownMember = new("OT4061", Severity.Error, "een lid dat de casus niet heeft");
    public static readonly MessageKind UnknownSolution = new("OT4062", Severity.Error, "draagvlak voor een oplossing die er niet is");
    public static readonly MessageKind BackingValue = new("OT4063", Severity.Error, "draagvlak dat geen ja, nee of onbekend is");
    public static readonly MessageKind Computed = new("OT4064", Severity.Error, "iets stellen wat niet gesteld kan worden");

    /// <summary>Who judges what is only supposed, where the pack names nobody.</summary>
    public const string Someone = "wie dit stelt";

    public const string Because = "dit is een veronderstelling";

    public const string Source = "veronderstelling";

    public static ImmutableArray<MessageKind> All => [UnknownMember, UnknownSolution, BackingValue, Computed];

    public static Message NoMember(string list, string? member, ImmutableArray<string> known) => UnknownMember.Say(
        member is null ? $"in deze casus is niet bekend wie er in `{list}` staan" : $"in deze casus heeft `{list}` geen lid `{member}`",
        known.IsEmpty ? $"zet eerst de leden van `{list}` in de casus" : $"de leden zijn: {Phrase.Enumerate(known.Select(name => $"`{name}`"))}");

    public static Message NoSolution(string solution, string? near) => UnknownSolution.Say(
        $"er is geen oplossing `{solution}`",
        near is null ? "schrijf draagvlak, een punt en de naam van een oplossing" : $"bedoeld is misschien `{near}`");

    public static Message ComputedByPack(string name) => Computed.Say(
        $"`{name}` rekent het pakket zelf uit; dat kunt u niet stellen",
        "stel de begrippen waar een afleiding uit volgt; een norm ligt vast in het pakket");

    public static Message ReferenceDate() => Computed.Say(
        "`peildatum` kunt u niet stellen", "geef de peildatum apart, bijvoorbeeld: --peildatum 2026-11-01");

    public static Message YesNoUnknown(string value) => BackingValue.Say(
        $"`{value}` zegt niet of iemand erachter staat", "schrijf ja, nee of onbekend");
}
