using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>One solution as an item, with every reason under it.</summary>
internal static class OptionItems
{
    public static Item Of(SolutionAdvice option)
    {
        var roles = RoleWording.Of(option);
        var text = RichText.Strong(Phrase.Clause(option.Title))
            + RichText.Muted(roles.Length == 0 ? "" : $" ({roles})")
            + $": {NameWording.Spaced(CodeWords.Of(option.Outcome))}.";
        return new Item(Marker.Of(option.Outcome), text)
        {
            Below = option.Reasons.IsEmpty ? [] : [new Bullets([.. option.Reasons.Select(reason => new Item(Marker.Dot, reason.Text))])],
        };
    }
}
