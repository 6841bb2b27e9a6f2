using System.Collections.Immutable;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>Holds a case before and after something was added against each other: nothing else may have changed.</summary>
internal static class CaseLeaves
{
    /// <summary>True when all that was there is there still, and what was added reads back equal.</summary>
    public static bool OnlyAdded(MappingNode before, MappingNode after, ImmutableArray<string> path, YamlNode value)
    {
        var place = string.Join('/', path);
        var kept = Of(before, "").Where(leaf => !IsUnder(leaf.Key, place) && !IsUnder(place, leaf.Key));
        return kept.Concat(Of(value, place)).OrderBy(leaf => leaf.Key, StringComparer.Ordinal)
            .SequenceEqual(Of(after, "").OrderBy(leaf => leaf.Key, StringComparer.Ordinal));
    }

    private static bool IsUnder(string leaf, string place) =>
        leaf == place || leaf.StartsWith(place + "/", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, string>> Of(YamlNode node, string place) => node switch
    {
        MappingNode { Entries.IsEmpty: false } mapping => mapping.Entries.SelectMany(entry => Of(entry.Value, Under(place, entry.Key.Value))),
        SequenceNode { Items.IsEmpty: false } list => list.Items.SelectMany((item, i) =>
            Of(item, Under(place, i.ToString(System.Globalization.CultureInfo.InvariantCulture)))),
        ScalarNode scalar => [KeyValuePair.Create(place, scalar.Value)],
        SequenceNode => [KeyValuePair.Create(place, "[]")],
        MappingNode => [KeyValuePair.Create(place, "{}")],
        _ => [KeyValuePair.Create(place, "?")],
    };

    private static string Under(string place, string key) => place.Length == 0 ? key : $"{place}/{key}";
}
