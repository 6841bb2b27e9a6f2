using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>One solution: what it does and whether it is suitable (step 3), and what the law says (step 4).</summary>
internal static class SolutionTrace
{
    public static TraceNode Of(GoalContext context, SolutionVerdict verdict)
    {
        var ids = SolutionIds.Of(context.Goal.Name, verdict.Solution);
        return new TraceNode
        {
            Id = ids.Solution,
            Text = verdict.Solution.Title,
            Verdict = CodeWords.Of(verdict.Outcome),
            Source = verdict.Solution.ProposedBy,
            Location = verdict.Solution.Location,
            Children = [Consequences(context, verdict, ids), Law(context, verdict, ids)],
        };
    }

    private static TraceNode Consequences(GoalContext context, SolutionVerdict verdict, SolutionIds ids)
    {
        var solution = verdict.Solution;
        var parts = SolutionParts.Of(solution);
        var nodes = ImmutableArray.CreateBuilder<TraceNode>(parts.Conditions.Length + parts.Consequences.Length + parts.Arguments.Length + 6);
        nodes.Add(Explained.Rule(context.Result, solution.Suitable));
        nodes.Add(Help(context, solution, parts, ids));
        nodes.Add(Backing(verdict, ids));
        AddConditions(nodes, context, verdict, parts, ids);
        foreach (var consequence in parts.Consequences)
        {
            nodes.Add(Consequence(context, consequence));
        }

        foreach (var argument in parts.Arguments)
        {
            nodes.Add(Argument(context, argument));
        }

        nodes.AddRange(DueCare(context, verdict));
        nodes.Add(Costs(ids.ResidentCosts, NodeWording.ResidentCosts, verdict, CostBearer.Resident));
        nodes.Add(Costs(ids.MunicipalCosts, NodeWording.MunicipalCosts, verdict, CostBearer.Municipality));
        return new TraceNode { Id = ids.Consequences, Text = NodeWording.Consequences, Children = nodes.DrainToImmutable() };
    }

    /// <summary>What decides by itself says where that comes from.</summary>
    private static TraceNode Argument(GoalContext context, ArgumentRule argument)
    {
        var node = Explained.Rule(context.Result, argument.Rule);
        return argument.Weight == Weight.Decisive && node.Source is null ? node with { Source = argument.Rule.Source } : node;
    }

    private static TraceNode Help(GoalContext context, Solution solution, SolutionParts parts, SolutionIds ids)
    {
        var found = ComparisonWording.Level(solution.Helps.Wholly, solution.Helps.When is { } asSaid ? context.Findings[asSaid] : Truth.True);
        return solution.Helps.When is { } when
            ? Explained.Rule(context.Result, when) with { Text = parts.HelpText, Found = found }
            : new TraceNode { Id = ids.Help, Text = parts.HelpText, Found = found };
    }

    private static TraceNode Backing(SolutionVerdict verdict, SolutionIds ids) => new()
    {
        Id = ids.Backing,
        Text = NodeWording.ResidentBacking,
        Verdict = CodeWords.Of(verdict.Consequences.Backing.Resident),
        Reason = verdict.Consequences.Backing.Because,
    };

    private static void AddConditions(
        ImmutableArray<TraceNode>.Builder nodes, GoalContext context, SolutionVerdict verdict, SolutionParts parts, SolutionIds ids)
    {
        var holds = verdict.Consequences.Conditions;
        foreach (var i in parts.Conditions)
        {
            var condition = verdict.Solution.Conditions[i];
            if (condition.Rule.Id != ids.Backing)
            {
                nodes.Add(condition.Kind == ConditionKind.Rule
                    ? Explained.Rule(context.Result, condition.Rule)
                    : BackingCondition(condition, holds[i], verdict));
            }
        }
    }

    private static TraceNode BackingCondition(Condition condition, Truth holds, SolutionVerdict verdict) => new()
    {
        Id = condition.Rule.Id,
        Text = condition.Kind == ConditionKind.ResidentBacking ? NodeWording.ResidentBacking : NodeWording.OrganisationBacking,
        Verdict = CodeWords.Of(holds),
        Reason = verdict.Consequences.Backing.Because,
        Location = condition.Rule.Location,
    };

    private static TraceNode Consequence(GoalContext context, ConsequenceRule consequence)
    {
        var node = Explained.Rule(context.Result, consequence.Rule);
        return consequence.Money is { } money
            ? node with
            {
                Found = context.Findings[money.Amount] is { } amount ? MoneyWording.Show(amount, money.Rhythm) : null,
                Reason = node.Reason ?? (context.Findings[money.Amount] is null ? CodeWords.Of(Truth.Unknown) : null),
            }
            : node;
    }

    private static ImmutableArray<TraceNode> DueCare(GoalContext context, SolutionVerdict verdict)
    {
        if (verdict.Consequences.DueCare.IsEmpty)
        {
            return [];
        }

        var goal = context.Goal.Name;
        var care = context.Situation.DueCareOf(goal, verdict.Solution.Name);
        return
        [
            new TraceNode
            {
                Id = TraceIds.DueCare(goal, verdict.Solution.Name),
                Text = NodeWording.DueCare,
                Found = care is null || care.Attempts.IsEmpty ? null : DueCareReading.Attempts(context, care),
                Source = care?.By,
                Reason = care?.Because,
                IsJudgement = true,
                Children = [.. verdict.Consequences.DueCare.Select(item => new TraceNode
                {
                    Id = TraceIds.DueCare(goal, verdict.Solution.Name, item),
                    Text = NodeWording.DueCareItem(FormWords.Of(item.Aspect), item.Name),
                    Verdict = CodeWords.Of(item.Holds),
                })],
            },
        ];
    }

    private static TraceNode Costs(string id, string text, SolutionVerdict verdict, CostBearer bearer) =>
        new() { Id = id, Text = text, Found = CostReading.Show(verdict, bearer) };

    private static TraceNode Law(GoalContext context, SolutionVerdict verdict, SolutionIds ids) => new()
    {
        Id = ids.Law,
        Text = NodeWording.Law,
        Verdict = CodeWords.Of(verdict.Weighed.Fit),
        Children = [.. SolutionParts.Of(verdict.Solution).LegalEntries.Select(entry => Entry(context, entry))],
    };

    private static TraceNode Entry(GoalContext context, LegalEntry entry)
    {
        var node = Explained.Rule(context.Result, entry.Rule);
        if (entry.Provision is not { } provision)
        {
            return node;
        }

        var date = context.Situation.ReferenceDate;
        return node with
        {
            Verdict = CodeWords.Of(LegalCheck.Holds(entry, context.Findings)),
            Citation = new Citation(provision, date),
            Reason = LawWording.NotInForce(provision, date) ?? node.Reason,
            Children = entry.DeviatesFrom is { } rule ? node.Children.Add(SetAside(entry, new Citation(rule, date))) : node.Children,
        };
    }

    /// <summary>The declared rule that is set aside: who reads why an exception carries, reads what it is an exception to.</summary>
    private static TraceNode SetAside(LegalEntry entry, Citation rule) =>
        new() { Id = entry.Rule.Id + TraceIds.SetAside, Text = NodeWording.SetsAside, Citation = rule };
}
