using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>430x: what a person decided in a case (<c>besluit</c>), beside what was advised.</summary>
internal static class DecisionMessages
{
    public static readonly MessageKind Unexplained = new("OT4301", Severity.Warning, "een besluit dat zonder redenen afwijkt van het advies");

    public static readonly MessageKind AmountWithoutUnit = new("OT4302", Severity.Error, "een bedrag in een besluit dat niet in euro is");
    public static readonly MessageKind DaysReversed = new("OT4303", Severity.Error, "een besluit dat eindigt voor het begint");

    public static ImmutableArray<MessageKind> All => [Unexplained, AmountWithoutUnit, DaysReversed];

    /// <param name="advised">What the advice came to, in words.</param>
    public static Message WithoutReasons(string advised) => Unexplained.Say(
        $"dit besluit wijkt af van het advies ({advised}), en er staat niet bij waarom",
        "afwijken mag; schrijf bij `redenen` de eigen redenen van wie besloot");

    /// <param name="found">What was written.</param>
    /// <param name="number">The number in it; empty when there is none.</param>
    public static Message NoAmount(string found, string number) => AmountWithoutUnit.Say(
        $"bij `bedrag` van een besluit hoort een bedrag in euro, hier staat `{found}`",
        $"schrijf bijvoorbeeld `{(number.Length == 0 ? "45" : number)} euro`, of `{(number.Length == 0 ? "45" : number)} euro per maand`");

    public static Message EndsBeforeItBegins(DateOnly from, DateOnly through) => DaysReversed.Say(
        $"dit besluit begint op {DateWording.Show(from)} en eindigt al op {DateWording.Show(through)}",
        "kijk na welke dag bij `vanaf` hoort, en welke bij `tot_en_met`");
}
