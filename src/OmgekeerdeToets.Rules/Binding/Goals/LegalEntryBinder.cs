using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>From <c>juridische_toets</c> to what carries and what forbids.</summary>
internal sealed class LegalEntryBinder(GoalScope scope)
{
    public ImmutableArray<LegalEntry> Bind(string solution, ImmutableArray<LegalEntrySyntax> entries)
    {
        var named = RuleNames.Assign(
            $"{solution}/{Sections.LegalCheck}",
            entries,
            entry => entry.Rule.Name,
            entry => SlugOf(entry.Provision),
            entry => entry.Span,
            PackMessages.EqualNames,
            scope.Context);
        return [.. named.SelectMany(entry => Bind(entry.Id, entry.Item))];
    }

    private static string SlugOf(CitationSyntax citation) => Slug.Of(
        ProvisionKey.Of(citation.Law.Value, citation.Article, citation.Paragraph, citation.Part, citation.SubPart));

    /// <summary>One entry, or one for each version of a provision whose text changed: on one day one of them is in force.</summary>
    private IEnumerable<LegalEntry> Bind(string id, LegalEntrySyntax syntax)
    {
        var versions = scope.Laws.Cite(syntax.Provision, scope.Context);
        if (versions.IsEmpty)
        {
            _ = Bind(id, syntax, null);
            return [];
        }

        return versions.Select(version => Bind(versions.Length == 1 ? id : id + VersionOf(version), syntax, version)).ToList();
    }

    /// <summary>The first version has the name of the entry alone, so that a text that changes later takes no name away.</summary>
    private static string VersionOf(Provision version) =>
        version.Validity.From is { } from ? "@" + from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private LegalEntry Bind(string id, LegalEntrySyntax syntax, Provision? provision)
    {
        var rule = scope.Rules.Add(id, syntax.Because?.Value, syntax.Rule);
        return syntax is LegalGroundSyntax ground
            ? new LegalEntry
            {
                Rule = rule,
                Provision = provision,
                Fit = PackWords.Fits.Of(ground.Fit, Fit.Regular),
                Despite = [.. ground.Despite.SelectMany(citation => scope.Laws.Cite(citation, scope.Context))],
                DeviatesFrom = scope.Cite(ground.DeviatesFrom),
            }
            : new LegalEntry { Rule = rule, Provision = provision };
    }
}
