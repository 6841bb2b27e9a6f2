using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>
/// While nothing has been decided there is no letter, only this: what we understood, and is it right? It names no advice and no
/// judgement of anybody; those come with the reasons of the one who decides.
/// </summary>
internal static class ConversationReport
{
    public static Document Compose(AssessmentResult result, string? goal)
    {
        var views = GoalView.All(result, goal).Where(view => view.IsFull).ToImmutableArray();
        var content = result.Situation.Content;
        var report = new Addressed([.. Letter.TypedIn(content)]).Of(
        [
            .. Opening(content),
            .. Listed(ConversationWording.Goals, Goals(views), ConversationWording.NoGoal),
            .. Listed(ConversationWording.Understood, Facts(views), ConversationWording.Nothing),
            .. Listed(ConversationWording.AlsoTold, content.Particulars.Select(particular => ConversationWording.Told(particular.What, particular.By))),
            .. Listed(ConversationWording.Proposals, content.OwnProposals.Select(own => ConversationWording.Proposal(own.Solution.Title, own.Solution.ProposedBy!))),
            .. Listed(ConversationWording.Backing, views.SelectMany(Backings)),
            .. Open(views),
            new Section(2, ConversationWording.Next,
            [
                new Paragraph(ConversationWording.PersonDecides),
                new Paragraph(ConversationWording.Mistake),
                new Paragraph(ConversationWording.Tool),
            ]),
        ]);
        return new Document(
        [
            new Section(1, ConversationWording.Title, [.. report, .. WordsSection.Of(report), Sender.OfConversation(result)]),
        ]);
    }

    private static IEnumerable<Block> Opening(SituationContent content)
    {
        yield return new Pairs([new Pair(LetterWording.To, LetterWording.ToWhom), new Pair(LetterWording.SentOn, LetterWording.SentWhen)]);
        if (content.IsFictional)
        {
            yield return new Paragraph(RichText.Muted(LetterWording.Fictional));
        }

        yield return new Section(3, LetterWording.Salutation,
        [
            new Paragraph(ConversationWording.NoDecision),
            .. Letter.Occasions(content).Select(text => new Paragraph(text)),
            new Paragraph(RichText.Strong(ConversationWording.IsItRight)),
        ]);
    }

    private static IEnumerable<Block> Listed(string title, IEnumerable<string> texts, string? otherwise = null)
    {
        var items = texts.Distinct(StringComparer.Ordinal).Select(text => new Item(Marker.Dot, text)).ToImmutableArray();
        return (items.IsEmpty, otherwise) switch
        {
            (false, _) => [new Section(2, title, [new Bullets(items)])],
            (_, { } text) => [new Section(2, title, [new Paragraph(text)])],
            _ => [],
        };
    }

    private static IEnumerable<string> Goals(ImmutableArray<GoalView> views) =>
        views.Where(view => view.ChosenBy != ChosenBy.Nobody).Select(view => ConversationWording.Goal(view.Context.Goal.Title));

    /// <summary>Facts only: what a person judged, and what the municipality chose, is not for the resident to have said.</summary>
    private static IEnumerable<string> Facts(ImmutableArray<GoalView> views)
    {
        var facts = views.SelectMany(view => view.Context.FactsRead)
            .Where(stated => stated.Fact is { JudgedBy: null, Definition: { IsJudgement: false, IsPolicyChoice: false } })
            .DistinctBy(stated => stated.TraceId)
            .OrderBy(stated => stated.TraceId, StringComparer.Ordinal);
        return MemberGrouping.Join(facts.Select(stated => (stated.Member, stated.Clause))).Select(Phrase.Sentence);
    }

    private static IEnumerable<string> Backings(GoalView view) => view.Context.Verdict.Outcome.Solutions
        .Select(solution => (solution.Title, Backing: view.Context.BackingOf(solution)))
        .Where(said => said.Backing.Resident != Truth.Unknown)
        .Select(said => said.Backing.Resident == Truth.True
            ? ConversationWording.Backs(said.Title, said.Backing.Because)
            : ConversationWording.BacksNot(said.Title, said.Backing.Because));

    private static IEnumerable<Block> Open(ImmutableArray<GoalView> views)
    {
        var asked = Unanswered(views).Distinct(StringComparer.Ordinal).Select(text => new Item(Marker.Dot, text)).ToImmutableArray();
        var toAsk = views.SelectMany(view => view.Advice.Questions)
            .Where(question => question.Reason == UnknownReason.NotAsked && IsForTheResident(question))
            .Select(question => question.Question)
            .Distinct(StringComparer.Ordinal)
            .Select(question => new Item(Marker.Open, question))
            .ToImmutableArray();
        if (asked.IsEmpty && toAsk.IsEmpty)
        {
            return [];
        }

        return
        [
            new Section(2, ConversationWording.Open,
            [
                .. asked.IsEmpty ? Array.Empty<Block>() : [new Bullets(asked)],
                .. toAsk.IsEmpty ? Array.Empty<Block>() : [new Paragraph(ConversationWording.WillAsk), new Bullets(toAsk)],
                new Paragraph(ConversationWording.OpenIsFine),
            ]),
        ];
    }

    /// <summary>What a person judges, what the organisation thinks and what registers know is not asked of the resident.</summary>
    private static bool IsForTheResident(OpenQuestion question) =>
        question.Definition is { IsJudgement: false, IsPolicyChoice: false, Sensitivity: not Sensitivity.Known };

    private static IEnumerable<string> Unanswered(ImmutableArray<GoalView> views) => views
        .SelectMany(view => view.Context.Result.StatedFacts)
        .Where(stated => stated.Fact is { Value.IsKnown: false, Definition: { IsJudgement: false, IsPolicyChoice: false } })
        .Select(stated => (Label: stated.Member is { } member ? $"{member}: {stated.Fact.Definition.Label}" : stated.Fact.Definition.Label, stated.Fact.Value.Reason))
        .Where(open => open.Reason is UnknownReason.DoesNotKnow or UnknownReason.RatherNotSay)
        .Select(open => open.Reason == UnknownReason.DoesNotKnow ? ConversationWording.DoesNotKnow(open.Label) : ConversationWording.RatherNot(open.Label));
}
