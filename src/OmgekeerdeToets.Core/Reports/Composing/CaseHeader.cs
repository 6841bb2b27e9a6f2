using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The case, before any rule: when, why, what was asked and wished; and what no rule knows.</summary>
internal static class CaseHeader
{
    public static IEnumerable<Block> Of(AssessmentResult result)
    {
        yield return new Paragraph(RichText.Muted(string.Join(" · ", FirstLine(result.Situation))));
        var pairs = Pairs(result.Situation).ToList();
        if (pairs.Count > 0)
        {
            yield return new Pairs([.. pairs]);
        }

        var attention = Attention(result).ToList();
        if (attention.Count > 0)
        {
            yield return new Section(3, ReportWording.Attention, [new Bullets([.. attention])]);
        }
    }

    private static IEnumerable<string> FirstLine(Situation situation)
    {
        var content = situation.Content;
        yield return ReportWording.ReferenceDate(situation.ReferenceDate);
        if (ReportWording.Occasion(content.Occasion.Kind) is { } occasion)
        {
            yield return occasion;
        }

        if (ReportWording.Origin(content.IsFictional, content.IsAnonymised) is { } origin)
        {
            yield return origin;
        }
    }

    private static IEnumerable<Pair> Pairs(Situation situation)
    {
        var content = situation.Content;
        if (content.Occasion is { Kind: OccasionKind.OwnInitiative } own)
        {
            yield return new Pair(ReportWording.Seen, $"{own.What} ({NameWording.Role(own.Who ?? "")})");
            yield return new Pair(ReportWording.Ground, own.Ground ?? "");
        }

        if (content.HelpRequest?.Text is { } text)
        {
            yield return new Pair(ReportWording.Request, NameWording.Quote(text));
        }

        if (content.HelpRequest?.Wish is { } wish)
        {
            yield return new Pair(ReportWording.Wish, NameWording.Quote(wish));
        }
    }

    internal static IEnumerable<Item> Attention(AssessmentResult result)
    {
        if (result.FitsNoGoal)
        {
            yield return new Item(Marker.Attention, ReportWording.FitsNoGoal);
        }

        foreach (var check in GoalContext.InOrder(result.Findings.Blueprint.Checks, check => check.Rule)
            .Where(check => result.Findings[check.Rule] == Truth.True))
        {
            yield return new Item(Marker.Attention, ReportWording.Contradiction(check.Text));
        }

        foreach (var particular in result.Situation.Content.Particulars)
        {
            yield return particular.Weighed
                ? new Item(Marker.Good, ReportWording.Weighed(particular.What, particular.Because))
                : new Item(Marker.Attention, ReportWording.Unweighed(particular.What));
        }
    }
}
