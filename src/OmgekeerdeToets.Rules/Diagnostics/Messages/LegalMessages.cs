using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>34xx: the legal step.</summary>
internal static class LegalMessages
{
    public static readonly MessageKind NoEntry = new("OT3401", Severity.Error, "een oplossing zonder grondslag");
    public static readonly MessageKind NeverInForce = new("OT3402", Severity.Error, "een bepaling die nooit geldt als de regel geldt");
    public static readonly MessageKind Alone = new("OT3403", Severity.Error, "een bepaling die alleen niets draagt");
    public static readonly MessageKind Despite = new("OT3404", Severity.Error, "`ondanks` zonder uitsluiting");
    public static readonly MessageKind NoReason = new("OT3405", Severity.Error, "`feitelijk` zonder reden");
    public static readonly MessageKind ExtraBurden = new("OT3406", Severity.Error, "een last zonder wet");

    public static ImmutableArray<MessageKind> All => [NoEntry, NeverInForce, Alone, Despite, NoReason, ExtraBurden];

    public static Message NothingCarries(string form) => NoEntry.Say(
        $"niets draagt deze oplossing: bij `vorm: {form}` hoort een grondslag",
        "zet onder `juridische_toets:` een `grondslag:`, of `feitelijk: ja` met de reden als er geen besluit nodig is");

    public static Message NotInForce(string provision, DateRange provisionHolds) => NeverInForce.Say(
        $"`{provision}` geldt op geen enkele dag waarop deze regel geldt ({Period(provisionHolds)})",
        "kijk naar `geldig_van` en `geldig_tot_en_met` van de regel en van de bepaling");

    public static Message CarriesNothing(string provision) => Alone.Say(
        $"`{provision}` geeft geen bevoegdheid, het laat alleen afwijken",
        "noem bij `grondslag:` de bepaling met de bevoegdheid, en bij `afwijking_van:` de regel waarvan u afwijkt");

    public static Message NothingToGoAround(string provision) => Despite.Say(
        $"`{provision}` sluit deze oplossing hier nergens uit", "noem bij `ondanks:` een bepaling die hier onder `uitgesloten_door:` staat");

    public static Message FactualNeedsReason() => NoReason.Say(
        "er staat niet waarom hier geen besluit en geen artikel nodig is",
        "zet het in de `toelichting:` van de oplossing, met op welke grond u gegevens gebruikt");

    public static Message BurdenNeedsLaw(string form) => ExtraBurden.Say(
        $"`vorm: {form}` legt een last op, en dat kan niet buitenwettelijk",
        "buitenwettelijk beleid is er alleen in het voordeel van de inwoner: noem een bepaling die deze last draagt");

    private static string Period(DateRange range) => (range.From, range.Until) switch
    {
        ({ } from, { } until) => $"van {Day(from)} tot en met {Day(until)}",
        ({ } from, null) => $"vanaf {Day(from)}",
        (null, { } until) => $"tot en met {Day(until)}",
        _ => "altijd",
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
