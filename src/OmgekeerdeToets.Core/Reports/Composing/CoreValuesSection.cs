using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Step 2: the core values on both sides; what does not hold here is left to the trace.</summary>
internal static class CoreValuesSection
{
    public static Block Of(GoalView view, bool withQuestions) => StepHeading.Of(view, 1, withQuestions,
    [
        new Paragraph(Phrase.Sentence(StakeWording.Carried(view.Advice.Carried))) { Marker = Marker.Of(view.Advice.Carried) },
        view.Advice.CoreValues.IsEmpty
            ? new Paragraph(StepWording.NoCoreValues)
            : new Bullets(Items(view.Advice.CoreValues)),
    ]);

    private static ImmutableArray<Item> Items(ImmutableArray<Argument> values) =>
        [.. values.Where(argument => argument.Holds != Truth.False).Select(argument => ArgumentItems.Of(argument, argument.CoreValueTitle))];
}
