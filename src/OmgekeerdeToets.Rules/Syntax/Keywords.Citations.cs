using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <content>Words that lawyers add to a citation, and that ours does without.</content>
internal static partial class Keywords
{
    public static readonly ImmutableArray<string> ArticleWords = [Key.Article, "art", "artikelen", "van", "de", "het"];

    /// <summary>Other words for the parts of an article, and ours.</summary>
    public static readonly ImmutableDictionary<string, string> PartWords = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("sub", Key.Part), KeyValuePair.Create("aanhef", Key.Part), KeyValuePair.Create("letter", Key.Part),
            KeyValuePair.Create("eerste", "1"), KeyValuePair.Create("tweede", "2"), KeyValuePair.Create("derde", "3"),
        ]);
}
