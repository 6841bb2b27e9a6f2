using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary><c>doorslaggevend</c> exists only against, and with a source.</summary>
internal static class DecisiveArguments
{
    private sealed record Stated(Located<string> Pleads, Located<string> Weight, RuleSyntax Rule);

    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var argument in pack.Goals.SelectMany(goal => ArgumentsOf(goal.Syntax)))
        {
            if (PackWords.Weights.Of(argument.Weight) != Weight.Decisive)
            {
                continue;
            }

            if (argument.Pleads.Value == PackWords.For)
            {
                diagnostics.Add(argument.Weight.Span, ConsequenceMessages.DecisiveFor());
            }
            else if (argument.Rule.Source is null)
            {
                diagnostics.Add(argument.Weight.Span, ConsequenceMessages.DecisiveWithoutSource());
            }
        }
    }

    private static IEnumerable<Stated> ArgumentsOf(GoalSyntax goal) =>
        goal.CoreValues.Select(argument => new Stated(argument.Pleads, argument.Weight, argument.Rule))
            .Concat(goal.Solutions.SelectMany(solution => solution.Arguments)
                .Select(argument => new Stated(argument.Pleads, argument.Weight, argument.Rule)))
            .Concat(from solution in goal.Solutions
                    from consequence in solution.Consequences
                    where consequence.Body is ArgumentBody
                    let body = (ArgumentBody)consequence.Body
                    select new Stated(body.Pleads, body.Weight, consequence.Rule));
}
