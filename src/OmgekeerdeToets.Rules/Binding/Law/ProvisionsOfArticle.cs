using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Binding.Law;

/// <summary>
/// What may have been meant by a provision that is not declared: only one of the same article. Article 34b looks like article 35
/// and says something else, so letters that are nearly the same are no reason to offer it.
/// </summary>
internal static class ProvisionsOfArticle
{
    /// <summary>The keys to choose from: the one that is near, or all of the article; empty when the pack declares none of it.</summary>
    /// <param name="written">The key as it was written.</param>
    /// <param name="law">The law it names.</param>
    /// <param name="article">The article it names.</param>
    /// <param name="declared">All provisions there are.</param>
    public static ImmutableArray<string> ToChooseFrom(string written, string law, string article, IEnumerable<Provision> declared)
    {
        ImmutableArray<Provision> ofArticle = [.. declared.Where(provision => provision.Article == article)];
        var ofLaw = ofArticle.Where(provision => provision.Law.Name == law).Select(provision => provision.Key);
        ImmutableArray<string> keys = [.. ofLaw.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (keys.IsEmpty)
        {
            // The law may be misspelt; its article is not.
            return NearMiss.Find(written, ofArticle.Select(provision => provision.Key)) is { } other ? [other] : [];
        }

        return keys;
    }
}
