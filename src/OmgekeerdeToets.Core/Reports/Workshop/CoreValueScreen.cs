using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Step 2: for and against side by side, per core value, each with what it rests on.</summary>
internal static class CoreValueScreen
{
    public static Element Of(Chapter chapter) => Screen.Step(chapter, 1, WorkshopWording.TrainerCoreValues,
    [
        Text("p", "verdict", Sign(Marker.Of(chapter.Advice.Carried)), El("span", Phrase.Sentence(StakeWording.Carried(chapter.Advice.Carried)))),
        chapter.Advice.CoreValues.IsEmpty ? P(StepWording.NoCoreValues) : Box("columns", Side(chapter, true), Side(chapter, false)),
    ]);

    private static Element Side(Chapter chapter, bool speaksFor)
    {
        var arguments = chapter.Advice.CoreValues.Where(argument => argument.SpeaksFor == speaksFor && argument.Holds != Truth.False).ToList();
        return Box(speaksFor ? "side for" : "side against",
        [
            H3(speaksFor ? WorkshopWording.For : WorkshopWording.Against),
            .. arguments.Count == 0 ? [Text("p", "soft", WorkshopWording.NoArgument)] : arguments.Select(argument => Card(chapter, argument)),
        ]);
    }

    private static Element Card(Chapter chapter, Argument argument)
    {
        var rule = chapter.Context.Goal.CoreValues.First(value => value.Rule.Id == argument.Because.TraceId).Rule;
        return El("article",
            El("h4", Sign(argument.Holds == Truth.Unknown ? Marker.Open : argument.SpeaksFor ? Marker.For : Marker.Against), " ", argument.CoreValueTitle ?? WorkshopWording.WithoutValue),
            P(Phrase.Stopped(argument.Because.Text)),
            Text("p", "chips",
                Text("span", "chip", WorkshopWording.Weight(argument.Weight)),
                argument.Holds == Truth.Unknown ? Text("span", "chip open", WorkshopWording.NotYetKnown) : null,
                Evidence.Of(chapter, rule))).With("class", "argument");
    }
}
