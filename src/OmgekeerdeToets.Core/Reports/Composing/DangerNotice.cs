using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>What is said when somebody sees that the resident is not safe now: whom to call, and what the one who judges weighs.</summary>
internal static class DangerNotice
{
    public static Document Of(Blueprint blueprint)
    {
        var yardstick = DangerSign.Of(blueprint).SelectMany(sign => sign.Yardstick).ToList();
        return new Document(
        [
            new Section(2, InterviewWording.Danger,
            [
                new Paragraph(InterviewWording.DangerSeen),
                .. blueprint.Method.Conversation.InDanger.IsEmpty
                    ? Array.Empty<Block>()
                    : [new Section(3, InterviewWording.WhoToCall, [new Bullets([.. blueprint.Method.Conversation.InDanger.Select(line => new Item(Marker.Arrow, line))])])],
                .. yardstick.Count == 0
                    ? Array.Empty<Block>()
                    : [new Section(3, InterviewWording.Weigh, [new Bullets([.. yardstick.Select(line => new Item(Marker.Dot, line))])])],
                new Paragraph(InterviewWording.Later),
            ])
            { Marker = Marker.Attention },
        ]);
    }
}
