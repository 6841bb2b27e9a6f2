using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A solution with only arguments for was not looked at from the other side of the table.</summary>
internal static class OnlyArgumentsFor
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var place in pack.Solutions())
        {
            var sides = SidesOf(place.Solution).ToList();
            if (sides.Count > 0 && sides.TrueForAll(speaksFor => speaksFor))
            {
                diagnostics.Add(place.Syntax.Name.Span, ConsequenceMessages.NothingAgainst());
            }
        }
    }

    private static IEnumerable<bool> SidesOf(Solution solution) =>
        solution.Consequences.Select(consequence => consequence.SpeaksFor).OfType<bool>()
            .Concat(solution.Arguments.Select(argument => argument.SpeaksFor));
}
