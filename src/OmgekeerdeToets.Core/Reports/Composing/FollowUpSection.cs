using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Motivating;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What is agreed and what is still to agree, who does what, and when it is looked at again.</summary>
internal static class FollowUpSection
{
    public static IEnumerable<Block> Of(GoalView view)
    {
        var items = view.Advice.Agreements.Select(AgreementItem)
            .Concat(view.Context.Verdict.Advised
                .SelectMany(advised => AgreementsPart.Follow(view.Context, advised))
                .Select(statement => new Item(Marker.Arrow, statement.Text)))
            .ToImmutableArray();
        return items.IsEmpty ? [] : [new Section(3, ReportWording.FollowUp, [new Bullets(items)])];
    }

    private static Item AgreementItem(Agreement agreement)
    {
        var state = AgreementWording.State(agreement.IsMet) + (agreement.IsVoluntary ? ", " + AgreementWording.Voluntary : "");
        var basis = agreement.Basis is { } citation ? "; " + LawWording.Show(citation) : "";
        return new Item(
            agreement.IsMet == Truth.True ? Marker.Done : Marker.ToDo,
            agreement.Text.Text + RichText.Muted($" ({state}{basis})"));
    }
}
