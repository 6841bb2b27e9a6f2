using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Law;

/// <summary>The laws of a pack, and how a citation finds its provision.</summary>
internal sealed record LawBook(Names<Legislation> Laws, Names<CoreValue> CoreValues, ImmutableArray<Provision> Provisions)
{
    /// <summary>
    /// The provision that is meant: more than one when the text of the law changed and the pack holds both versions,
    /// none (and reported) when the pack holds none.
    /// </summary>
    public ImmutableArray<Provision> Cite(CitationSyntax citation, BindingContext context)
    {
        if (citation.IsBroken || Laws.Look(citation.Law, NameMessages.UnknownLaw, context) is not { } law)
        {
            return [];
        }

        ImmutableArray<Provision> found = [.. Provisions.Where(provision => provision.Law == law && Means(citation, provision))];
        if (found.IsEmpty)
        {
            ReportUnknown(citation, law, context);
        }

        return found;
    }

    private static bool Means(CitationSyntax citation, Provision provision) =>
        provision.Article == citation.Article && provision.Paragraph == citation.Paragraph
        && provision.Part == citation.Part && provision.Under == citation.SubPart;

    private void ReportUnknown(CitationSyntax citation, Legislation law, BindingContext context)
    {
        var written = ProvisionKey.Of(law.Name, citation.Article, citation.Paragraph, citation.Part, citation.SubPart);
        var meant = ProvisionsOfArticle.ToChooseFrom(written, law.Name, citation.Article, Provisions);
        var at = meant is [var only] ? Provisions.FirstOrDefault(provision => provision.Key == only)?.Location : null;
        context.Diagnostics.Add(citation.Span, NameMessages.ProvisionNotDeclared(written, citation.Article, meant, at));
    }
}
