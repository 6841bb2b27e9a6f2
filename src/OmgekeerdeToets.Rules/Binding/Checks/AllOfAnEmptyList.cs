using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary><c>voor alle</c> over an empty list is ja. Quiet where the goal or the rule itself asks that there is a member.</summary>
internal static class AllOfAnEmptyList
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var goal in pack.Goals)
        {
            var sure = ListsWithAMember(pack, goal.Goal.AtStake);
            foreach (var body in pack.Rules[goal.Rules])
            {
                var here = ListsWithAMember(pack, body.Rule);
                var alls = body.Conditions.SelectMany(WithinLine).OfType<BoundQuantifier>()
                    .Where(quantifier => quantifier.Quantifier == Quantifier.All);
                foreach (var all in alls.Where(all => !sure.Contains(all.List) && !here.Contains(all.List)))
                {
                    diagnostics.Add(all.Span, WritingMessages.AllOfNone(all.List.Name));
                }
            }
        }
    }

    /// <summary>Not through derivations: those have a place of their own.</summary>
    private static IEnumerable<BoundExpression> WithinLine(BoundExpression expression) =>
        expression.Children.SelectMany(WithinLine).Prepend(expression);

    private static HashSet<FactDefinition> ListsWithAMember(BoundPack pack, Rule rule) =>
    [
        .. pack.Rules[rule.Index].Conditions.SelectMany(Reads.Within).Select(expression => expression switch
        {
            BoundQuantifier { Quantifier: Quantifier.AtLeastOne } quantifier => quantifier.List,
            BoundCount count => count.List,
            _ => null,
        }).OfType<FactDefinition>(),
    ];
}
