using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>What a solution does for whom, and what pleads for or against it, as items of a list.</summary>
internal static class ConsequenceItems
{
    public static Item Of(BoundPack pack, ConsequenceRule consequence)
    {
        var whom = RichText.Strong(Phrase.Capital(PartyWording.The(consequence.Party)) + " " + PartyWording.Term(consequence.LongTerm));
        var below = RuleItems.Below(pack, consequence.Rule);
        var because = Phrase.Stopped(consequence.Rule.Because ?? "");
        return consequence switch
        {
            { SpeaksFor: { } speaksFor } => new Item(speaksFor ? Marker.For : Marker.Against, whom + $" ({CodeWords.Of(consequence.Weight)}): " + because) { Below = below },
            { Money: { } money } => new Item(Marker.Dot, whom + $" {Amount(pack, money, consequence)}. " + because) { Below = below },
            _ => new Item(Marker.Open, whom + $", {HandbookWords.ToFindOut}: {Phrase.Stopped(consequence.ToFindOut ?? "")} " + because) { Below = below },
        };
    }

    public static Item Of(BoundPack pack, ArgumentRule argument) => new(
        argument.SpeaksFor ? Marker.For : Marker.Against,
        RichText.Strong($"{argument.Value?.Title ?? Phrase.Capital(CodeWords.Speaks(argument.SpeaksFor))} ({CodeWords.Of(argument.Weight)}): ") + Phrase.Stopped(argument.Rule.Because ?? ""))
    {
        Below = RuleItems.Below(pack, argument.Rule),
    };

    private static string Amount(BoundPack pack, Money money, ConsequenceRule consequence)
    {
        var formula = pack.Amounts[money.Amount.Index].Formula.Expression;
        return formula is BoundNumber { Number.Sign: 0 } ? HandbookWords.PaysNothing : HandbookWords.Pays(money.IsRevenue, FormulaProse.Say(formula), money.Rhythm)
            + (consequence.IsEstimate || consequence.Basis is not null ? $" ({HandbookWords.Estimate(consequence.Basis)})" : "");
    }
}
