using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>A participant's own solution, walked along the questions of the four steps. It stays on the page and goes nowhere.</summary>
internal static class OwnSolutionScreen
{
    public static Element Of(Chapter chapter) => Screen.Of(
        chapter.Id("eigen"), WorkshopWording.OwnAbove, WorkshopWording.OwnTitle,
        [
            P(WorkshopWording.OwnLead),
            Field(chapter.Id("eigen-naam"), WorkshopWording.OwnName, 1).With("data-own-name"),
            Text("p", "own-reminder lead", WorkshopWording.OwnAbout + " ", Text("strong", "own-title").With("data-own-title")),
            Box("own-steps", Enumerable.Range(0, 4).Select(step => Step(chapter, step))).With("data-own-steps"),
            Text("p", "soft", WorkshopWording.OwnStays),
            Screen.Trainer(WorkshopWording.TrainerOwn),
        ]);

    private static Element Step(Chapter chapter, int step)
    {
        var presentation = chapter.Blueprint.Method.Steps[step];
        return El("fieldset",
        [
            El("legend", WorkshopWording.StepAbove(step)),
            .. (presentation?.Questions ?? []).Select((question, i) =>
                Field(chapter.Id(FormattableString.Invariant($"eigen-{step + 1}-{i + 1}")), question, 2)),
        ]).With("class", "card");
    }

    private static Element Field(string id, string label, int rows) => Box("field",
        El("label", label).With("for", id),
        El("textarea").With("id", id).With("rows", rows.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("autocomplete", "off"));
}
