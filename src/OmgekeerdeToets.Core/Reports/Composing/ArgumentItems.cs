using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Arguments and consequences as items: for with a plus, against with a minus, unknown with a question mark.</summary>
internal static class ArgumentItems
{
    public static Item Of(Argument argument, string? about) => new(
        MarkerOf(argument.Holds, argument.SpeaksFor),
        RichText.Muted(StepWording.ArgumentLabel(argument.Weight, about ?? CodeWords.Speaks(argument.SpeaksFor)))
            + Because(argument.Holds, argument.Because.Text));

    public static Item Of(Consequence consequence) => consequence switch
    {
        { SpeaksFor: { } speaksFor, Weight: { } weight } => new Item(
            MarkerOf(consequence.Holds, speaksFor),
            RichText.Muted(StepWording.ArgumentLabel(weight, PartyWording.Label(consequence.Party, consequence.IsLongTerm)))
                + Because(consequence.Holds, consequence.Because.Text)),
        { ToFindOut: { } toFindOut } => new Item(
            Marker.Open,
            RichText.Muted(PartyWording.Label(consequence.Party, consequence.IsLongTerm) + ": ")
                + Phrase.Stopped(consequence.Because.Text) + " " + toFindOut),
        _ => new Item(
            consequence.Exact is null || consequence.Holds == Truth.Unknown ? Marker.Open : Marker.Dot,
            RichText.Muted(PartyWording.Label(consequence.Party, consequence.IsLongTerm) + ": ") + AmountOf(consequence) + ". " + Phrase.Stopped(consequence.Because.Text)),
    };

    private static string AmountOf(Consequence consequence) => consequence.Exact is { } amount
        ? StepWording.Amount(WithRhythm(amount, consequence.Rhythm!), consequence.IsRevenue, consequence.IsEstimate)
        : StepWording.AmountUnknown;

    private static string WithRhythm(Fraction amount, string rhythm) => $"{MoneyWording.Show(amount)} {NameWording.Spaced(rhythm)}";

    private static Marker MarkerOf(Truth holds, bool speaksFor) =>
        holds == Truth.Unknown ? Marker.Open : speaksFor ? Marker.For : Marker.Against;

    private static string Because(Truth holds, string because) =>
        holds == Truth.Unknown ? StepWording.StillUnknown(because) : because;
}
