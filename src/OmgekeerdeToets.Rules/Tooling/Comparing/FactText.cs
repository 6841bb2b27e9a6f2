using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>A fact that counts, in words. Members of a list are counted and never named: their names may be those of people.</summary>
internal static class FactText
{
    public static IEnumerable<string> Of(CountingFact fact, Situation situation) => fact switch
    {
        { Definition.Type: not FactType.List } => [Value(fact, situation)],
        { Fields.IsEmpty: true } => [$"{fact.Definition.Label}: {Value(fact, situation)}"],
        _ => fact.Fields.Select(field => $"{TalkWording.FieldOf(fact.Definition.Label, field.Label)} ({Column(fact.Definition, field, situation)})"),
    };

    public static string Label(CountingFact fact) =>
        fact.Fields is [var field] ? TalkWording.FieldOf(fact.Definition.Label, field.Label) : fact.Definition.Label;

    public static string Value(CountingFact fact, Situation situation)
    {
        if (situation.FactOf(fact.Definition) is not { Value.IsKnown: true } stated)
        {
            return ValueWording.Show(situation.ValueOf(fact.Definition).Reason);
        }

        return fact switch
        {
            { Definition.Type: not FactType.List } => FactWording.Clause(stated),
            { Fields: [var field] } => Column(fact.Definition, field, situation),
            _ => TalkWording.Members(stated.Value.Members.Length),
        };
    }

    private static string Column(FactDefinition list, FactDefinition field, Situation situation)
    {
        ImmutableArray<(string Value, int Count)> values =
        [
            .. situation.ValueOf(list).Members
                .Select(member => ValueWording.Show(member.ValueOf(field), field))
                .GroupBy(value => value, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count())),
        ];
        return values.IsEmpty ? TalkWording.Members(0) : Phrase.Enumerate(values.Select(value => TalkWording.Times(value.Value, value.Count)));
    }
}
