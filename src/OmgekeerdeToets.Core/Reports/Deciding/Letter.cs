using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>
/// The letter to the resident about what a person decided: the person and the goal first, the law last. Without a decision there is
/// none, and <see cref="ConversationReport"/> takes its place. It tells the reasons of the one who decided; that a tool was used is
/// said, and is never a reason.
/// </summary>
internal static class Letter
{
    public static Document Compose(AssessmentResult result, string? goal)
    {
        var goals = DecidedGoal.All(result, goal);
        if (goals.IsEmpty)
        {
            return ConversationReport.Compose(result, goal);
        }

        var voice = new Addressed([.. goals.SelectMany(decided => decided.Typed).Concat(TypedIn(result.Situation.Content))]);
        var letter = voice.Of(
        [
            .. Opening(result.Situation.Content, goals.Length > 1),
            .. goals.SelectMany(decided => LetterGoal.Of(decided, goals.Length > 1)),
            LetterLaw.Of(goals),
            LetterClosing.Objection(goals),
            LetterClosing.Tool(goals),
        ]);
        return new Document(
        [
            new Section(1, goals is [var only] ? voice.Of(LetterWording.Title(only.Context.Goal.Title)) : LetterWording.Several,
            [
                .. letter,
                .. WordsSection.Of(letter),
                new Section(2, LetterWording.Greeting, [new Paragraph(LetterWording.Signature), new Paragraph(LetterWording.Contact)]),
                Sender.Of(result, goals),
            ]),
        ]);
    }

    private static IEnumerable<Block> Opening(SituationContent content, bool several)
    {
        yield return new Pairs([new Pair(LetterWording.To, LetterWording.ToWhom), new Pair(LetterWording.SentOn, LetterWording.SentWhen)]);
        if (content.IsFictional)
        {
            yield return new Paragraph(RichText.Muted(LetterWording.Fictional));
        }

        yield return new Section(3, LetterWording.Salutation,
        [
            .. Occasions(content).Select(text => new Paragraph(text)),
            new Paragraph(several ? $"{LetterWording.WhatFollows} {LetterWording.SeveralFollow}" : LetterWording.WhatFollows),
        ]);
    }

    /// <summary>What stands in the case in the words of a person, and is told without quotation marks.</summary>
    internal static IEnumerable<string> TypedIn(SituationContent content) =>
        content.Particulars.Select(particular => particular.What)
            .Concat(content.OwnProposals.Select(own => own.Solution.Title))
            .Concat(content.Occasion.What is { } seen ? [seen] : []);

    /// <summary>What was asked and wished, or what we saw ourselves.</summary>
    internal static IEnumerable<string> Occasions(SituationContent content)
    {
        if (content.Occasion.Kind == OccasionKind.OwnInitiative)
        {
            yield return LetterWording.OwnInitiative(content.Occasion);
        }

        if (content.Occasion.Kind == OccasionKind.FixedMoment)
        {
            yield return LetterWording.FixedMoment;
        }

        if (content.HelpRequest?.Text is { } text)
        {
            yield return LetterWording.Asked(text);
        }

        if (content.HelpRequest?.Wish is { } wish)
        {
            yield return LetterWording.Wishes(wish);
        }
    }
}
