using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>One solution: what it does and whether it is suitable (step 3), and what the law says (step 4).</summary>
internal static class SolutionTrace
{
    public static TraceNode Of(GoalContext context, SolutionVerdict verdict) => new()
    {
        Id = TraceIds.Solution(context.Goal.Name, verdict.Solution.Name),
        Text = verdict.Solution.Title,
        Verdict = CodeWords.Of(verdict.Outcome),
        Source = verdict.Solution.ProposedBy,
        Location = verdict.Solution.Location,
        Children = [Consequences(context, verdict), Law(context, verdict)],
    };

    private static TraceNode Consequences(GoalContext context, SolutionVerdict verdict)
    {
        var solution = verdict.Solution;
        return new TraceNode
        {
            Id = TraceIds.Consequences(context.Goal.Name, solution.Name),
            Text = NodeWording.Consequences,
            Children =
            [
                Explained.Rule(context.Result, solution.Suitable),
                Help(context, solution),
                Backing(context, verdict),
                .. Conditions(context, verdict),
                .. GoalContext.InOrder(solution.Consequences, c => c.Rule).Select(c => Consequence(context, c)),
                .. GoalContext.InOrder(solution.Arguments, a => a.Rule).Select(a => Explained.Rule(context.Result, a.Rule)),
                .. DueCare(context, verdict),
                Costs(TraceIds.ResidentCosts(context.Goal.Name, solution.Name), NodeWording.ResidentCosts, verdict.Consequences.ResidentCosts),
                Costs(TraceIds.MunicipalCosts(context.Goal.Name, solution.Name), NodeWording.MunicipalCosts, verdict.Consequences.MunicipalCosts),
            ],
        };
    }

    private static TraceNode Help(GoalContext context, Solution solution)
    {
        var found = ComparisonWording.Level(solution.Helps.Wholly, solution.Helps.When is { } asSaid ? context.Findings[asSaid] : Truth.True);
        var text = NodeWording.Help(solution.Helps.Because);
        return solution.Helps.When is { } when
            ? Explained.Rule(context.Result, when) with { Text = text, Found = found }
            : new TraceNode { Id = TraceIds.Help(context.Goal.Name, solution), Text = text, Found = found };
    }

    private static TraceNode Backing(GoalContext context, SolutionVerdict verdict) => new()
    {
        Id = TraceIds.Backing(context.Goal.Name, verdict.Solution.Name),
        Text = NodeWording.ResidentBacking,
        Verdict = CodeWords.Of(verdict.Consequences.Backing.Resident),
        Reason = verdict.Consequences.Backing.Because,
    };

    private static IEnumerable<TraceNode> Conditions(GoalContext context, SolutionVerdict verdict) =>
        verdict.Solution.Conditions
            .Select((condition, i) => (Condition: condition, Holds: verdict.Consequences.Conditions[i]))
            .OrderBy(pair => pair.Condition.Rule.Id, StringComparer.Ordinal)
            .Where(pair => pair.Condition.Rule.Id != TraceIds.Backing(context.Goal.Name, verdict.Solution.Name))
            .Select(pair => pair.Condition.Kind == ConditionKind.Rule
                ? Explained.Rule(context.Result, pair.Condition.Rule)
                : BackingCondition(pair.Condition, pair.Holds, verdict));

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

    private static IEnumerable<TraceNode> DueCare(GoalContext context, SolutionVerdict verdict)
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

    private static TraceNode Costs(string id, string text, Costs costs) => new() { Id = id, Text = text, Found = MoneyWording.Show(costs) };

    private static TraceNode Law(GoalContext context, SolutionVerdict verdict) => new()
    {
        Id = TraceIds.Law(context.Goal.Name, verdict.Solution.Name),
        Text = NodeWording.Law,
        Verdict = CodeWords.Of(verdict.Legal.Fit),
        Children = [.. GoalContext.InOrder(verdict.Solution.LegalEntries, entry => entry.Rule).Select(entry => Entry(context, entry))],
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
        };
    }
}
