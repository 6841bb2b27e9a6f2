using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The motivation beside the reasoning: each sentence leads to the node it stands on.</summary>
internal static class ReasoningScreen
{
    public static Element Of(Chapter chapter, ImmutableArray<TraceNode> shown) => Screen.Of(
        chapter.Id("waarom"), WorkshopTraceWording.Above, WorkshopTraceWording.Title,
        [
            P(WorkshopTraceWording.Lead),
            Box("reasoning",
                Box("motivation", [H3(WorkshopTraceWording.Sentences), .. chapter.Advice.Motivation.Parts.SelectMany(part => Part(chapter, part))]),
                Box("trace",
                    H3(WorkshopTraceWording.Reasoning),
                    Filters(chapter),
                    El("ul", TraceTree.Of(chapter, shown)).With("class", "tree"),
                    Text("p", "no-unknown", WorkshopTraceWording.NothingUnknown))
                    .With("data-trace").With("data-show", "all")),
            Screen.Trainer(WorkshopWording.TrainerReasoning),
        ]).With("data-wide");

    private static IEnumerable<Node> Part(Chapter chapter, MotivationPart part)
    {
        yield return H4(part.Title);
        yield return Items(part.Sentences.Select(sentence =>
            El("a", Phrase.Capital(sentence.Text)).With("href", "#" + chapter.Trace.Of(sentence.TraceId)).With("class", "sentence")));
    }

    private static Element Filters(Chapter chapter) => El("fieldset",
        El("legend", WorkshopTraceWording.Show),
        Choice(chapter, "deciding", WorkshopTraceWording.Deciding, false),
        Choice(chapter, "all", WorkshopTraceWording.All, true),
        Choice(chapter, "unknown", WorkshopTraceWording.Unknown, false),
        El("button", WorkshopTraceWording.OpenAll).With("type", "button").With("data-open", "all"),
        El("button", WorkshopTraceWording.CloseAll).With("type", "button").With("data-open", "none"))
        .With("class", "filters script-only");

    private static Element Choice(Chapter chapter, string value, string label, bool isChosen)
    {
        var radio = El("input").With("type", "radio").With("name", chapter.Id("toon")).With("value", value).When(isChosen, "checked");
        return El("label", radio, " ", label);
    }
}
