using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A solution where it stands: in its goal, with how it was written.</summary>
internal sealed record SolutionPlace(BoundGoal Goal, Solution Solution, SolutionSyntax Syntax);

/// <summary>Ways through a pack that several checks take.</summary>
internal static class Places
{
    public static IEnumerable<SolutionPlace> Solutions(this BoundPack pack) =>
        from goal in pack.Goals
        from solution in goal.Goal.Solutions
        select new SolutionPlace(goal, solution, goal.Syntax.Solutions.First(syntax => syntax.Name.Value == solution.Name));

    /// <summary>What a rule reads, with the place of each name in its conditions and exceptions.</summary>
    public static IEnumerable<Read> ReadsOf(this BoundPack pack, Rule rule) => rule.Index == Rule.Stated
        ? []
        : pack.Rules[rule.Index].Conditions.Concat(pack.Rules[rule.Index].Exceptions).SelectMany(Reads.Of);

    public static IEnumerable<Read> ReadsOf(this BoundPack pack, Amount amount) =>
        Reads.Of(pack.Amounts[amount.Index].Formula.Expression);
}
