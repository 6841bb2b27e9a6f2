using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What a presenter shows at once: a heading, and what is told below it.</summary>
internal static class Screen
{
    /// <param name="id">Its place on the page.</param>
    /// <param name="above">A few words above the heading.</param>
    /// <param name="title">The heading, also in the list of screens.</param>
    /// <param name="body">What stands below.</param>
    public static Element Of(string id, string above, string title, params IEnumerable<Node?> body) =>
        El("section",
        [
            El("header", Text("p", "above", above), El("h2", title).With("id", id + "-kop").With("tabindex", "-1")),
            .. body,
        ]).With("class", "screen").With("id", id);

    /// <summary>A step: first the questions of the pack, then what comes out, which the presenter shows when the group has spoken.</summary>
    public static Element Step(Chapter chapter, int step, string trainer, params IEnumerable<Node?> answer)
    {
        var presentation = chapter.Blueprint.Method.Steps[step];
        var questions = presentation?.Questions ?? [];
        return Of(
            chapter.Id(StepWording.Anchor(step)),
            WorkshopWording.StepAbove(step),
            StepWording.Title(step, presentation?.Title),
            Box("ask",
                H3(WorkshopWording.WhatWouldYouDo),
                Items(questions.Select(question => (Node)new TextNode(question)), "questions"),
                OwnReminder()),
            Box("answer", answer).With("data-reveal", WorkshopWording.Reveal),
            Trainer(trainer));
    }

    /// <summary>A word to the trainer, apart from what the group sees.</summary>
    public static Element Trainer(params IEnumerable<string> notes) =>
        Box("trainer", [Text("p", "above", WorkshopWording.ForTrainer), .. notes.Select(note => P(note))]).With("role", "note").With("aria-label", WorkshopWording.ForTrainer);

    /// <summary>Recalls what a participant typed; empty, and then unseen, until somebody did.</summary>
    private static Element OwnReminder() =>
        Text("p", "own-reminder", WorkshopWording.OwnReminder + " ", Text("strong", "own-title").With("data-own-title"));
}
