using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>Solutions that name others: <c>eerst</c> within the goal, <c>sluit_uit</c>, <c>vereist</c> and <c>versterkt</c> anywhere.</summary>
internal static class NamesOfSolutions
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var context = new BindingContext(diagnostics, pack.Syntax.PossiblyDeclared);
        var all = pack.Solutions().ToList();
        var anywhere = Names<SolutionPlace>.Declare(
            all.Select(place => new Declared<SolutionPlace>(place.Syntax.Name with { Value = $"{place.Goal.Goal.Name}/{place.Solution.Name}" }, place)),
            "",
            context);
        foreach (var place in all)
        {
            if (!place.Syntax.First.IsEmpty)
            {
                CheckFirst(place, OthersOf(place, all, context), context);
            }

            foreach (var name in place.Syntax.RulesOut.Concat(place.Syntax.Requires).Concat(place.Syntax.Strengthens))
            {
                CheckLink(name, place, anywhere, context);
            }
        }
    }

    private static void CheckLink(
        Located<string> name, SolutionPlace place, Names<SolutionPlace> anywhere, BindingContext context)
    {
        if (anywhere.Look(name, NameMessages.UnknownSolution, context) is { } other && KeyOf(other) == KeyOf(place))
        {
            context.Diagnostics.Add(name.Span, ConsequenceMessages.LinksToItself(name.Value));
        }
    }

    private static string KeyOf(SolutionPlace place) => PlannedSolution.KeyOf(place.Goal.Goal, place.Solution);

    private static Names<SolutionPlace> OthersOf(SolutionPlace place, List<SolutionPlace> all, BindingContext context) =>
        Names<SolutionPlace>.Declare(
            all.Where(other => other.Goal == place.Goal && other != place)
                .Select(other => new Declared<SolutionPlace>(other.Syntax.Name, other)),
            "",
            context);

    private static void CheckFirst(SolutionPlace place, Names<SolutionPlace> others, BindingContext context)
    {
        foreach (var name in place.Syntax.First)
        {
            if (name.Value == place.Solution.Name)
            {
                context.Diagnostics.Add(name.Span, ConsequenceMessages.LighterIsItself(name.Value));
            }
            else
            {
                _ = others.Look(name, NameMessages.UnknownSolution, context);
            }
        }
    }
}
