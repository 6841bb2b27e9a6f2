using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>The vocabulary: facts with the question that asks for them, judgements with their yardstick, choices of the municipality, and what is derived.</summary>
internal static class WordsChapter
{
    public static Section Of(BoundPack pack)
    {
        var facts = pack.Concepts.Definitions;
        return new Section(2, HandbookWords.Words,
        [
            .. Part(HandbookWords.Facts, facts.Where(fact => fact is { IsJudgement: false, IsPolicyChoice: false }).Select(Fact)),
            .. Part(HandbookWords.Judgements, facts.Where(fact => fact.IsJudgement).Select(Judgement)),
            .. Part(HandbookWords.Choices, pack.Policies.Select(Choice)),
            .. Part(HandbookWords.Derivations, Derivations(pack).Select(Derivation)),
            .. Part(HandbookWords.Checks, pack.Checks.Select(check => Check(pack, check))),
        ]);
    }

    private static IEnumerable<Block> Part(string title, IEnumerable<Item> items)
    {
        ImmutableArray<Item> all = [.. items];
        return all.IsEmpty ? [] : [new Section(3, title, [new Bullets(all)])];
    }

    private static IEnumerable<DerivationSymbol> Derivations(BoundPack pack) => pack.Scope.Symbols
        .Concat(pack.Concepts.Definitions.Where(fact => fact.Type == FactType.List).SelectMany(pack.Scope.MembersOf))
        .OfType<DerivationSymbol>()
        .OrderBy(FormulaProse.LabelOf, StringComparer.Ordinal)
        .ThenBy(derivation => derivation.Name, StringComparer.Ordinal);

    private static Item Fact(FactDefinition fact) => new(Marker.Dot, RichText.Strong(Phrase.Sentence(fact.Label)) + Asked(fact))
    {
        Below = fact.Fields.IsEmpty ? [] : [new Bullets([.. fact.Fields.Select(Fact)])],
    };

    private static RichText Asked(FactDefinition fact) => RichText.Empty
        + (fact.Question is { } question ? " " + NameWording.Quote(question) : "")
        + (HandbookWords.Within(fact.Minimum, fact.Maximum, fact.Unit) is { Length: > 0 } bounds ? RichText.Muted(" " + Phrase.Sentence(bounds)) : RichText.Empty);

    private static Item Judgement(FactDefinition fact) => new(
        Marker.Dot,
        RichText.Strong(Phrase.Stopped(Phrase.Capital(fact.Label))) + (fact.JudgedBy is { } judge ? " " + Phrase.Sentence(HandbookWords.JudgedBy(judge)) : ""))
    {
        Below = fact.Yardstick.IsEmpty ? [] : [new Bullets([.. fact.Yardstick.Select(line => new Item(Marker.Dot, line))])],
    };

    private static Item Choice(PolicyChoice choice) => new(
        Marker.Dot,
        RichText.Strong($"{Phrase.Capital(choice.Definition.Label)}: {ValueWording.Show(choice.Value, choice.Definition)}.")
            + (choice.Source is { } source ? $" {HandbookWords.Source}: {Phrase.Stopped(source)}" : "")
            + (HandbookWords.Validity(choice.Validity) is { Length: > 0 } validity ? " " + Phrase.Sentence(validity) : ""));

    private static Item Derivation(DerivationSymbol derivation) => derivation.Body.Type.Kind == TypeKind.Truth
        ? new Item(Marker.Dot, RichText.Strong(Phrase.Stopped(Phrase.Capital(FormulaProse.LabelOf(derivation)))) + " " + Phrase.Capital(HandbookWords.Holds) + ":")
        {
            Below = [ConditionProse.List([derivation.Body])],
        }
        : new Item(Marker.Dot, RichText.Strong(Phrase.Capital(FormulaProse.LabelOf(derivation)) + ": ") + Phrase.Stopped(FormulaProse.Say(derivation.Body)));

    private static Item Check(BoundPack pack, ConsistencyCheck check) => new(Marker.Attention, Phrase.Stopped(check.Text))
    {
        Below = RuleItems.Below(pack, check.Rule),
    };
}
