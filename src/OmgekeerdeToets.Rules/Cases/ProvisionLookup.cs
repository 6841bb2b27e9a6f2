using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Cases;

/// <summary>Finds the provision that a case names among those that the pack declares.</summary>
internal static class ProvisionLookup
{
    /// <summary>Of several versions the one that is in force at the date; null, with a message, when the pack declares none.</summary>
    public static Provision? Find(CitationSyntax citation, Blueprint blueprint, DateOnly date, DiagnosticBag messages)
    {
        if (citation.IsBroken)
        {
            return null;
        }

        ImmutableArray<Provision> versions = [.. blueprint.Provisions.Where(provision => Means(citation, provision))];
        if (versions.IsEmpty)
        {
            var key = Key(citation);
            var meant = ProvisionsOfArticle.ToChooseFrom(key, citation.Law.Value, citation.Article, blueprint.Provisions);
            messages.Add(citation.Span, ProposalMessages.ProvisionUnknown(key, citation.Article, meant));
            return null;
        }

        return versions.FirstOrDefault(provision => provision.InForce(date)) ?? versions[0];
    }

    public static bool Means(CitationSyntax citation, Provision provision) =>
        provision.Law.Name == citation.Law.Value && provision.Article == citation.Article
        && provision.Paragraph == citation.Paragraph && provision.Part == citation.Part && provision.Under == citation.SubPart;

    /// <summary>The citation as rules write it.</summary>
    public static string Key(CitationSyntax citation) => new Provision
    {
        Law = new Legislation { Name = citation.Law.Value, Title = citation.Law.Value },
        Article = citation.Article,
        Paragraph = citation.Paragraph,
        Part = citation.Part,
        Under = citation.SubPart,
        Paraphrase = "",
    }.Key;
}
