using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tooling.Writing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>A case at its beginning: what is known before anybody talks.</summary>
internal static class NewCase
{
    private static readonly ImmutableHashSet<string> BeforeTheTalk = ImmutableHashSet.Create(
        StringComparer.Ordinal, K.Case, K.Fictional, K.Anonymised, K.ReferenceDate, K.Occasion, K.Dates, K.HelpRequest, K.Goals);

    public static string Text(string name, DateOnly day, string occasion) => YamlText.Of(new MappingNode(default,
    [
        YamlTree.Entry(K.Case, name),
        YamlTree.Entry(K.ReferenceDate, DateWording.Iso(day)),
        YamlTree.Entry(K.Occasion, occasion),
    ]));

    public static string OwnInitiative(string name, DateOnly day, string who, string what, string ground) => YamlText.Of(new MappingNode(default,
    [
        YamlTree.Entry(K.Case, name),
        YamlTree.Entry(K.ReferenceDate, DateWording.Iso(day)),
        YamlTree.Entry(K.Occasion, new MappingNode(default,
        [
            YamlTree.Entry(K.OwnInitiative, new MappingNode(default,
            [
                YamlTree.Entry(K.Who, who),
                YamlTree.Entry(K.What, what),
                YamlTree.Entry(K.Ground, ground),
            ])),
        ])),
    ]));

    /// <summary>Of another case only what was known before the talk; null when it is no mapping.</summary>
    public static string? From(string path, string text) =>
        CaseFile.TreeOf(path, Encoding.UTF8.GetBytes(text)) is MappingNode tree
            ? YamlText.Of(new MappingNode(default, [.. tree.Entries.Where(entry => BeforeTheTalk.Contains(entry.Key.Value))]))
            : null;
}
