using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>The rhythm that an amount brings with it: <c>euro per maand</c> comes every month.</summary>
internal static class AmountRhythm
{
    public static Rhythm? Of(Unit unit) => unit.Per switch
    {
        null => null,
        var per when per == Unit.Month.Word => Rhythm.Monthly,
        var per when per == Unit.Year.Word => Rhythm.Yearly,
        _ => null,
    };
}
