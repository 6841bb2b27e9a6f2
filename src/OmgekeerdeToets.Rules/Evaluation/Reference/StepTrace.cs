using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>
/// Turns the steps of an evaluation into the reasoning that people read: conditions above their operands, comparisons with
/// both values and the facts they read, a node per member of a list.
/// </summary>
internal static class StepTrace
{
    /// <summary>A node for a condition.</summary>
    /// <param name="step">The condition as it was evaluated.</param>
    /// <param name="parent">The id of the node above.</param>
    public static TraceNode Of(Step step, string parent)
    {
        var text = TraceValues.Text(step.Expression);
        var node = new TraceNode
        {
            Id = parent + "/" + Slug.Of(text),
            Text = text,
            Verdict = CodeWords.Of(step.Result.Truth),
            Member = step.Member,
        };
        return step.Expression switch
        {
            BoundFact or BoundField => OfFact(step, node),
            BoundComparison => Compared(step, node),
            BoundRange => InRange(step, node),
            BoundMembership => AmongOptions(step, node),
            BoundKnown known => node with
            {
                Found = TraceValues.Show(step.Children[0]),
                Expected = known.Known ? Keywords.Known : Keywords.Unknown,
                Children = FactsBelow(step, node.Id),
            },
            _ => OfOperands(step, node),
        };
    }

    /// <summary>Siblings never share an id: the second of a name gets a number.</summary>
    public static ImmutableArray<TraceNode> Distinct(IEnumerable<TraceNode> nodes)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. nodes.Select(node =>
            {
                var count = seen[node.Id] = seen.GetValueOrDefault(node.Id) + 1;
                return count == 1 ? node : Renamed(node, node.Id + "-" + FormattableString.Invariant($"{count}"));
            }),
        ];
    }

    private static TraceNode Renamed(TraceNode node, string id) => node with
    {
        Id = id,
        Children = [.. node.Children.Select(child => Renamed(child, id + child.Id[node.Id.Length..]))],
    };

    private static TraceNode OfOperands(Step step, TraceNode node) => node with
    {
        Reason = step.Children.IsEmpty ? TraceValues.Reason(step) : null,
        Children = Distinct(step.Children.Select(child => OfChild(child, node.Id))),
    };

    /// <summary>Below a quantifier stands a member, by its name; below anything else a condition, by its text.</summary>
    private static TraceNode OfChild(Step step, string parent)
    {
        var node = step.Expression.Type.Kind == TypeKind.Truth ? Of(step, parent) : OfFact(step, new TraceNode { Id = parent, Text = "" });
        return step.Member is null ? node : Renamed(node, parent + "/" + Slug.Of(step.Member));
    }

    private static TraceNode Compared(Step step, TraceNode node)
    {
        var (asked, with) = ReadsFacts(step.Children[0]) || !ReadsFacts(step.Children[1])
            ? (step.Children[0], step.Children[1])
            : (step.Children[1], step.Children[0]);
        return node with
        {
            Found = TraceValues.Show(asked),
            Expected = TraceValues.Show(with),
            Reason = step.Result.IsKnown ? null : TraceValues.Reason(asked) ?? TraceValues.Reason(with),
            Children = FactsBelow(step, node.Id),
        };
    }

    private static TraceNode InRange(Step step, TraceNode node)
    {
        var (low, high) = (step.Children[0], step.Children[1]);
        var until = ((BoundRange)step.Expression).ToHigh.Operator == Syntax.Conditions.ComparisonOperator.AtMost
            ? Keywords.Through
            : Keywords.Until;
        return node with
        {
            Found = TraceValues.Show(low.Children[0]),
            Expected = $"{Keywords.From} {TraceValues.Show(low.Children[1])} {until} {TraceValues.Show(high.Children[1])}",
            Reason = TraceValues.Reason(step),
            Children = FactsBelow(step, node.Id),
        };
    }

    private static TraceNode AmongOptions(Step step, TraceNode node)
    {
        var kind = ((BoundMembership)step.Expression).Negated ? Keywords.NotOne : Keywords.One;
        var options = string.Join(", ", step.Children.Select(option => TraceValues.Show(option.Children[1])));
        return node with
        {
            Found = TraceValues.Show(step.Children[0].Children[0]),
            Expected = $"{kind} {Keywords.From} {options}",
            Reason = TraceValues.Reason(step),
            Children = FactsBelow(step, node.Id),
        };
    }

    private static TraceNode OfFact(Step step, TraceNode node)
    {
        var definition = DefinitionOf(step.Expression)!;
        var isTruth = definition.Type == FactType.YesNo;
        return node with
        {
            Id = node.Text.Length == 0 ? node.Id + "/" + definition.Name : node.Id,
            Text = node.Text.Length == 0 ? definition.Name : node.Text,
            Verdict = isTruth ? CodeWords.Of(step.Result.Truth) : null,
            Found = TraceValues.Show(step),
            Reason = TraceValues.Reason(step),
            Fact = definition.QualifiedName,
            Member = step.Member ?? node.Member,
            Source = step.Fact?.JudgedBy ?? step.Fact?.Source,
            Date = step.Fact?.Date,
            IsJudgement = definition.IsJudgement,
        };
    }

    /// <summary>The facts a comparison reads, once each, through formulas, derivations and lists.</summary>
    private static ImmutableArray<TraceNode> FactsBelow(Step step, string parent) => Distinct(
        FactSteps(step, null)
            .DistinctBy(read => (DefinitionOf(read.Expression)!.QualifiedName, read.Member))
            .Select(read => OfFact(read, new TraceNode { Id = parent, Text = "" })));

    private static IEnumerable<Step> FactSteps(Step step, string? member)
    {
        var about = step.Member ?? member;
        var own = DefinitionOf(step.Expression) is null ? Enumerable.Empty<Step>()
            : [step.Expression is BoundField ? step with { Member = about } : step];
        return own.Concat(step.Children.SelectMany(child => FactSteps(child, about)));
    }

    private static bool ReadsFacts(Step step) => FactSteps(step, null).Any();

    private static FactDefinition? DefinitionOf(BoundExpression expression) => expression switch
    {
        BoundFact fact => fact.Definition,
        BoundField field => field.Definition,
        _ => null,
    };
}
