using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What goes on the table: a blank worksheet with the questions of the pack, and role cards.</summary>
internal static class PaperScreens
{
    public static IEnumerable<Element> Of(Blueprint blueprint)
    {
        yield return Screen.Of("werkblad", PaperWording.Above, PaperWording.WorksheetTitle,
        [
            P(PaperWording.WorksheetLead),
            Lines(PaperWording.CaseLine, 2),
            .. Enumerable.Range(0, 4).Select(step => Step(blueprint, step)),
            Lines(PaperWording.MyAdvice, 3),
            Lines(PaperWording.AgainstMyAdvice, 2),
        ]).With("data-paper");
        yield return Screen.Of("rolkaarten", PaperWording.Above, PaperWording.RolesTitle,
            P(PaperWording.RolesLead),
            Box("cards", PaperWording.Roles.Select(role => El("article",
                H3(role.Title),
                P(role.Stance),
                Items(role.Tasks.Select(task => (Node)task), "dotted")).With("class", "card role")))).With("data-paper");
    }

    private static Element Step(Blueprint blueprint, int step)
    {
        var presentation = blueprint.Method.Steps[step];
        return Box("sheet-step",
        [
            H3(StepWording.Heading(step, presentation?.Title)),
            Items((presentation?.Questions ?? []).Select(question => (Node)question), "dotted"),
            .. Rules(2),
        ]);
    }

    private static Element Lines(string label, int count) => Box("sheet-step", [H3(label), .. Rules(count)]);

    private static IEnumerable<Node> Rules(int count) => Enumerable.Range(0, count).Select(_ => Box("rule"));
}
