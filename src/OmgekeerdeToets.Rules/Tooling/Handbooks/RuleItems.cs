using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>When a rule of the pack holds, as blocks under what it says.</summary>
internal static class RuleItems
{
    /// <summary>Its conditions, its exceptions, its period and where it comes from; empty for a rule that always holds.</summary>
    public static ImmutableArray<Block> Below(BoundPack pack, Rule rule)
    {
        var body = pack.Rules[rule.Index];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!body.Conditions.IsEmpty)
        {
            blocks.Add(new Paragraph(RichText.Muted(HandbookWords.Holds + ":")));
            blocks.Add(ConditionProse.List(body.Conditions));
        }

        if (!body.Exceptions.IsEmpty)
        {
            blocks.Add(new Paragraph(RichText.Muted(HandbookWords.Unless + ":")));
            blocks.Add(new Bullets([.. body.Exceptions.Select(exception => new Item(Marker.Dot, ConditionProse.Clause(exception)))]));
        }

        if (HandbookWords.Validity(rule.Validity) is { Length: > 0 } validity)
        {
            blocks.Add(new Paragraph(RichText.Muted(Phrase.Sentence(validity))));
        }

        if (rule.Source is { } source)
        {
            blocks.Add(new Paragraph(RichText.Muted($"{HandbookWords.Source}: {Phrase.Stopped(source)}")));
        }

        return blocks.ToImmutable();
    }

    /// <summary>The conditions alone.</summary>
    public static Bullets Conditions(BoundPack pack, Rule rule) => ConditionProse.List(pack.Rules[rule.Index].Conditions);
}
