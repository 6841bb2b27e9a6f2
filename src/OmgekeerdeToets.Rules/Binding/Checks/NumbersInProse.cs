using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A number in the sentence of a rule that also stands in its condition: the day the rule changes, the sentence lies.</summary>
internal static class NumbersInProse
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var sentences = Sentences(pack.Syntax).Where(sentence => !sentence.Text.IsBroken).ToLookup(sentence => sentence.Rule);
        foreach (var body in pack.Rules.Where(body => body.Rule.Location is not null))
        {
            var numbers = body.Conditions.Concat(body.Exceptions).SelectMany(Reads.Within).OfType<BoundNumber>()
                .Select(number => FractionText.Comma(number.Number))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var (_, text) in sentences[body.Rule.Location!])
            {
                if (NumbersIn(text.Value).FirstOrDefault(numbers.Contains) is { } number)
                {
                    diagnostics.Add(text.Span.FirstLine, WritingMessages.NumberAlsoInFormula(number));
                }
            }
        }
    }

    /// <summary>The sentence of each rule, by where the rule stands.</summary>
    private static IEnumerable<(SourceLocation Rule, Located<string> Text)> Sentences(PackSyntax pack) => pack.Goals.SelectMany(goal =>
        goal.CoreValues.Select(argument => (argument.Rule.Span.Location, argument.Because))
            .Append((goal.IntendedEffect.Span.Location, goal.IntendedEffect.Because))
            .Concat(goal.Solutions.SelectMany(Sentences)));

    private static IEnumerable<(SourceLocation Rule, Located<string> Text)> Sentences(SolutionSyntax solution) =>
        solution.Consequences.Select(consequence => (consequence.Rule.Span.Location, consequence.Because))
            .Concat(solution.Arguments.Select(argument => (argument.Rule.Span.Location, argument.Because)))
            .Concat(solution.LegalCheck.Where(entry => entry.Because is not null).Select(entry => (entry.Rule.Span.Location, entry.Because!)))
            .Concat(solution.Conditions.Where(condition => condition.Because is not null)
                .Select(condition => (condition.Span.Location, condition.Because!)));

    private static IEnumerable<string> NumbersIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            yield return text[at..end];
            at = end;
        }
    }
}
