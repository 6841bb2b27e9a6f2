using OmgekeerdeToets.Reports.Picturing;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The reasoning at a glance: from the goal by the core values and the solutions to the law.</summary>
internal static class PictureScreen
{
    public static Element Of(Chapter chapter) => Screen.Of(
        chapter.Id("beeld"), WorkshopWording.PictureAbove, WorkshopWording.PictureTitle,
        Box("wide picture", new SvgNode(PictureReading.Of(chapter.View), chapter.Id("tekening")))
            .With("tabindex", "0").With("role", "group").With("aria-label", WorkshopWording.PictureTitle),
        Screen.Trainer(WorkshopWording.TrainerPicture)).With("data-wide");
}
