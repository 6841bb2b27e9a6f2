using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>12xx, second part: how numbers, dates and texts are written in a formula.</summary>
internal static class NotationMessages
{
    public static readonly MessageKind Comma = new("OT1230", Severity.Error, "een komma in een getal");
    public static readonly MessageKind CommaBetween = new("OT1231", Severity.Error, "een komma zonder spatie tussen keuzes");
    public static readonly MessageKind ThousandsPoint = new("OT1232", Severity.Error, "een punt die duizendtallen kan scheiden");
    public static readonly MessageKind LeadingZero = new("OT1233", Severity.Error, "een getal met een nul ervoor");
    public static readonly MessageKind Underscore = new("OT1234", Severity.Error, "een laag streepje in een getal");
    public static readonly MessageKind Exponent = new("OT1235", Severity.Error, "een getal met een macht van tien");
    public static readonly MessageKind LoosePoint = new("OT1236", Severity.Error, "een punt zonder cijfer ervoor of erna");
    public static readonly MessageKind NotANumber = new("OT1237", Severity.Error, "een getal dat niet te lezen is");
    public static readonly MessageKind TooLarge = new("OT1238", Severity.Error, "een getal dat te groot of te precies is");
    public static readonly MessageKind NoSpace = new("OT1239", Severity.Error, "geen spatie tussen getal en eenheid");
    public static readonly MessageKind PercentSign = new("OT1240", Severity.Error, "een procentteken");
    public static readonly MessageKind Euro = new("OT1241", Severity.Error, "een euroteken");
    public static readonly MessageKind DateOrder = new("OT1242", Severity.Error, "een datum in een andere volgorde");
    public static readonly MessageKind NoDay = new("OT1243", Severity.Error, "een datum die niet bestaat");
    public static readonly MessageKind QuoteNotClosed = new("OT1244", Severity.Error, "een tekst in een formule die niet wordt gesloten");
    public static readonly MessageKind Quotes = new("OT1245", Severity.Error, "andere aanhalingstekens dan \" of '");
    public static readonly MessageKind Sign = new("OT1246", Severity.Error, "een teken dat niet in een formule hoort");

    public static ImmutableArray<MessageKind> All =>
    [
        Comma, CommaBetween, ThousandsPoint, LeadingZero, Underscore, Exponent, LoosePoint, NotANumber, TooLarge, NoSpace,
        PercentSign, Euro, DateOrder, NoDay, QuoteNotClosed, Quotes, Sign,
    ];

    public static Message Notation(NumberMistake mistake, string written, string corrected)
    {
        var (kind, text) = Describe(mistake, written);
        return kind.Say(text, ConditionMessages.Write(corrected));
    }

    public static Message NoCorrection(NumberMistake mistake, string written)
    {
        var (kind, text) = Describe(mistake, written);
        return kind.Say(text, "schrijf alleen cijfers, met zo nodig een punt: 1934.61");
    }

    public static Message Thousands(string written, string first, string second) => ThousandsPoint.Say(
        $"`{written}` kan een duizendtal zijn of een getal met cijfers achter de punt", ConditionMessages.Either(first, second));

    public static Message SpacedThousands(string written, string corrected) => NotANumber.Say(
        $"`{written}`: in een getal horen geen spaties", ConditionMessages.Write(corrected));

    public static Message CommaInOptions(string first, string second) => CommaBetween.Say(
        "hier kan een getal met een komma staan, of twee getallen", ConditionMessages.Either(first, second));

    public static Message NumberTooLarge() => TooLarge.Say(
        "dit getal is te groot of heeft te veel cijfers achter de punt", "het grootste getal is 79228162514264337593543950335");

    public static Message SpaceAfterNumber(string corrected) =>
        NoSpace.Say("na een getal hoort een spatie", ConditionMessages.Write(corrected));

    public static Message Percent(string corrected) =>
        PercentSign.Say("de regeltaal kent geen procentteken; reken met een deel van één", ConditionMessages.Write(corrected));

    public static Message EuroSign(string corrected) =>
        Euro.Say("de regeltaal kent geen euroteken; de eenheid staat als woord achter het getal", ConditionMessages.Write(corrected));

    public static Message DateNotation(string right, string corrected) =>
        DateOrder.Say($"een datum begint met het jaar: {right}", ConditionMessages.Write(corrected));

    public static Message NoSuchDay(string written) =>
        NoDay.Say($"`{written}` is geen bestaande datum", "schrijf jaar, maand en dag: 2026-07-01");

    public static Message QuoteOpen(char quote) =>
        QuoteNotClosed.Say("deze tekst wordt niet gesloten", $"zet {quote} aan het eind van de tekst");

    public static Message CurlyQuotes(string corrected) =>
        Quotes.Say("een tekst staat tussen rechte aanhalingstekens", ConditionMessages.Write(corrected));

    public static Message StrangeSign(char sign) => Sign.Say(
        char.IsControl(sign) || char.IsSurrogate(sign) ? "dit teken hoort niet in een formule" : $"`{sign}` hoort niet in een formule",
        "een formule bestaat uit woorden, getallen, datums, rekentekens (+ - * /) en ronde haakjes");

    private static (MessageKind Kind, string Text) Describe(NumberMistake mistake, string written) => mistake switch
    {
        NumberMistake.Comma => (Comma, $"`{written}`: achter de hele getallen hoort een punt, geen komma"),
        NumberMistake.ThousandsPoint => (ThousandsPoint, $"`{written}`: duizendtallen worden niet gescheiden"),
        NumberMistake.LeadingZero => (LeadingZero, $"`{written}`: een getal begint niet met een overbodige nul"),
        NumberMistake.Underscore => (Underscore, $"`{written}`: in een getal hoort geen laag streepje"),
        NumberMistake.Exponent => (Exponent, $"`{written}`: een getal wordt uitgeschreven, zonder `e`"),
        NumberMistake.LoosePoint => (LoosePoint, $"`{written}`: voor en na de punt hoort een cijfer"),
        _ => (NotANumber, $"`{written}` is geen getal"),
    };
}
