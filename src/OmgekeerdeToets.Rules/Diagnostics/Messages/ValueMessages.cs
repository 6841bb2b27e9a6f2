using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>11xx, second part: values written as people write them elsewhere. The place decides the type; these say how the type is written here.</summary>
internal static class ValueMessages
{
    public static readonly MessageKind YesOrNo = new("OT1105", Severity.Error, "ja of nee anders geschreven");
    public static readonly MessageKind DateForm = new("OT1106", Severity.Error, "een datum anders geschreven");
    public static readonly MessageKind NoSuchDate = new("OT1107", Severity.Error, "een datum die niet bestaat");
    public static readonly MessageKind Comma = new("OT1108", Severity.Error, "een komma in een getal");
    public static readonly MessageKind WholeNumber = new("OT1109", Severity.Error, "geen heel getal");

    public static ImmutableArray<MessageKind> All => [YesOrNo, DateForm, NoSuchDate, Comma, WholeNumber];

    /// <param name="written">What stands there.</param>
    /// <param name="meant"><c>ja</c> or <c>nee</c> when that is clear; else null.</param>
    public static Message NotYesOrNo(string written, string? meant) => YesOrNo.Say(
        $"`{written}` is geen `ja` of `nee`", meant is null ? "schrijf `ja` of `nee`" : $"schrijf `{meant}`");

    /// <param name="written">What stands there.</param>
    /// <param name="meant">The date as it is written here, when that is clear; else null.</param>
    public static Message NotADate(string written, string? meant) => DateForm.Say(
        $"`{written}` is geen datum zoals die hier wordt geschreven",
        meant is null ? "schrijf jaar-maand-dag, zoals `2026-07-01`" : $"schrijf `{meant}`");

    public static Message DateDoesNotExist(string written) =>
        NoSuchDate.Say($"de dag `{written}` bestaat niet", "kijk de maand en de dag na");

    public static Message CommaInNumber(string written, string meant) =>
        Comma.Say($"in `{written}` staat een komma; getallen hebben hier een punt", $"schrijf `{meant}`");

    public static Message NotWhole(string key, string written) =>
        WholeNumber.Say($"bij `{key}` hoort een heel getal, niet `{written}`", "schrijf alleen cijfers, zoals `2`");
}
