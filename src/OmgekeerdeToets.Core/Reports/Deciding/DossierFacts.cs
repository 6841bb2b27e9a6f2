using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>Every fact the case states, known or not, with who said it and when, and the policy it is held against. What a person judged stands apart.</summary>
internal static class DossierFacts
{
    public static Section Of(AssessmentResult result, ImmutableArray<GoalView> views)
    {
        var facts = result.StatedFacts.Where(stated => stated.Fact.Definition is { IsJudgement: false, IsPolicyChoice: false });
        var policy = views.SelectMany(view => view.Context.FactsRead)
            .Where(stated => stated.Fact.Definition.IsPolicyChoice)
            .DistinctBy(stated => stated.TraceId);
        var ofPolicy = Rows(policy).ToImmutableArray();
        return new Section(2, DossierWording.Facts,
        [
            .. Rows(facts).DefaultIfEmpty(new Paragraph(DossierWording.NoFacts)),
            .. ofPolicy.IsEmpty ? ImmutableArray<Block>.Empty : [new Section(3, DossierWording.Policy, ofPolicy)],
        ]);
    }

    private static IEnumerable<Block> Rows(IEnumerable<StatedFact> facts)
    {
        var rows = facts.Select(Row).ToImmutableArray();
        return rows.IsEmpty
            ? []
            : [new Table([DossierWording.ColumnFact, DossierWording.ColumnAnswer, DossierWording.ColumnSource, DossierWording.ColumnDate], rows)];
    }

    private static ImmutableArray<RichText> Row(StatedFact stated) =>
    [
        (stated.Member is { } member ? member + ": " : "") + stated.Fact.Definition.Label,
        ValueWording.Show(stated.Fact.Value, stated.Fact.Definition),
        stated.Fact.Source is { } source ? NameWording.Spaced(source) : DossierWording.NotNoted,
        stated.Fact.Date is { } date ? DateWording.Show(date) : "",
    ];
}
