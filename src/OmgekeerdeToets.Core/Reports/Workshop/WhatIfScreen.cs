using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What if, without a network: a control for everything that does something, and what comes out; on paper a table of each change.</summary>
internal static class WhatIfScreen
{
    /// <summary>None where nothing can be turned.</summary>
    public static IEnumerable<Element> Of(Chapter chapter, WhatIfTable table)
    {
        if (table.Controls.IsEmpty)
        {
            yield break;
        }

        yield return Screen.Of(chapter.Id("watals"), TurnWording.Above, TurnWording.Title,
            P(TurnWording.Lead, " ", TurnWording.Computed(table.Paired > 0)),
            Box("what-if script-only", Controls(chapter, table), Result()).With("data-what-if", chapter.Id("watals-tabel")),
            new DataNode(chapter.Id("watals-tabel"), WhatIfData.Of(chapter, table)),
            Overview(table),
            Text("p", "soft", TurnWording.Reserve),
            Screen.Trainer(TurnWording.Trainer));
    }

    private static Element Controls(Chapter chapter, WhatIfTable table) => Box("controls",
        H3(TurnWording.Matters),
        table.Deciding == 0 ? P(TurnWording.NothingMatters) : Box("turns", Range(chapter, table, 0, table.Deciding)),
        Closed(TurnWording.MattersLess, chapter, table, table.Deciding, table.Facts),
        Closed(TurnWording.Weighing, chapter, table, table.Facts, table.Controls.Length, table.Paired < table.Controls.Length ? TurnWording.WeighingAlone : null),
        El("button", TurnWording.Reset).With("type", "button").With("data-reset"));

    private static Element? Closed(string title, Chapter chapter, WhatIfTable table, int from, int until, string? note = null) => from == until
        ? null
        : El("details", El("summary", title), note is null ? null : Text("p", "soft small", note), Box("turns", Range(chapter, table, from, until)));

    private static IEnumerable<Node> Range(Chapter chapter, WhatIfTable table, int from, int until) =>
        Enumerable.Range(from, until - from).Select(place => Control(chapter, table.Controls[place], place));

    private static Element Control(Chapter chapter, TurnControl control, int place)
    {
        var id = chapter.Id(FormattableString.Invariant($"draai-{place + 1}"));
        return Box("turn",
            El("label", control.Label).With("for", id),
            El("select", control.Options.Select((option, i) =>
                    El("option", i == control.Current ? TurnWording.Current(option) : option)
                        .With("value", FormattableString.Invariant($"{i}")).When(i == control.Current, "selected")))
                .With("id", id).With("autocomplete", "off").With("data-turn", FormattableString.Invariant($"{place}")));
    }

    /// <summary>Filled by the script; its words stand here.</summary>
    private static Element Result() => Box("card result",
        H3(TurnWording.Result),
        Box("spoken",
            Text("p", "change").With("data-change"),
            Text("p", "above").With("data-label"),
            Text("p", "big").With("data-sentence"),
            Text("p", "soft").With("data-provisional")).With("aria-live", "polite"),
        H4(TurnWording.Because).With("data-because-kop"),
        El("ul").With("class", "dotted").With("data-because"),
        H4(TurnWording.Solutions),
        El("ul").With("class", "bare").With("data-outcomes"))
        .With("data-same", TurnWording.Same).With("data-different", TurnWording.Different).With("data-as-told", TurnWording.AsTold)
        .With("data-less-certain", TurnWording.LessCertain).With("data-more-certain", TurnWording.MoreCertain)
        .With("data-not-computed", TurnWording.NotComputed).With("data-was", TurnWording.Was);

    private static Element Overview(WhatIfTable table) => El("details",
        El("summary", TurnWording.Table),
        Box("wide", El("table",
            El("thead", El("tr", new[] { TurnWording.ColumnFact, TurnWording.ColumnNow, TurnWording.ColumnThen, TurnWording.ColumnAdvice }
                .Select(header => El("th", header).With("scope", "col")))),
            El("tbody", Enumerable.Range(0, table.Deciding).SelectMany(place => Rows(table, place)))))
            .With("tabindex", "0").With("role", "group").With("aria-label", TurnWording.Table))
        .With("class", "overview").With("open");

    private static IEnumerable<Node> Rows(WhatIfTable table, int place)
    {
        var control = table.Controls[place];
        return Enumerable.Range(0, control.Options.Length)
            .Where(option => !table.Singles[place][option].Advice.Equals(table.Now.Advice))
            .Select(option => El("tr",
                El("th", control.Label).With("scope", "row"),
                El("td", control.Options[control.Current]),
                El("td", control.Options[option]),
                El("td", table.Singles[place][option].Label + ": " + table.Singles[place][option].Sentence)));
    }
}
