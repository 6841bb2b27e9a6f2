using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Am I unprejudiced? Questions for the one who decides; nobody reads the answers.</summary>
internal static class ReflectionScreen
{
    /// <summary>None where the pack asks nothing.</summary>
    public static IEnumerable<Element> Of(Chapter chapter) => chapter.Blueprint.Method.Reflection.IsEmpty
        ? []
        :
        [
            Screen.Of(chapter.Id("zuiver"), WorkshopWording.ReflectionAbove, WorkshopWording.ReflectionTitle,
            [
                P(WorkshopWording.ReflectionLead),
                Items(chapter.Blueprint.Method.Reflection.Select(question => (Node)question), "reflection"),
                Screen.Trainer(WorkshopWording.TrainerReflection),
            ]),
        ];
}
