using System.Globalization;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>What of the reasoning belongs to the case: why it is there, what was asked, what is known, and what no rule knows.</summary>
internal static class CaseTrace
{
    public static TraceNode Of(AssessmentResult result) => new()
    {
        Id = TraceIds.Case,
        Text = result.Situation.Name ?? NodeWording.UnnamedCase,
        Date = result.Situation.ReferenceDate,
    };

    public static IEnumerable<TraceNode> Parts(AssessmentResult result)
    {
        var content = result.Situation.Content;
        if (FormWords.Of(content.Occasion.Kind) is { } occasion)
        {
            yield return Occasion(content.Occasion, occasion);
        }

        if (content.HelpRequest is { } request)
        {
            yield return Request(request);
        }

        yield return new TraceNode
        {
            Id = TraceIds.Facts,
            Text = NodeWording.Facts,
            Children = [.. result.StatedFacts.GroupBy(fact => fact.ListName, StringComparer.Ordinal).SelectMany(FactNodes)],
        };
        if (!content.Particulars.IsEmpty)
        {
            yield return Particulars(content);
        }

        if (!result.Findings.Blueprint.Checks.IsEmpty)
        {
            yield return Checks(result);
        }

        if (!content.Decisions.IsEmpty)
        {
            yield return Decisions(result);
        }
    }

    private static TraceNode Occasion(Occasion occasion, string word) => new()
    {
        Id = TraceIds.Occasion,
        Text = occasion.What ?? NodeWording.Occasion,
        Found = NameWording.Spaced(word),
        Source = occasion.Who,
        Reason = occasion.Ground,
    };

    private static TraceNode Request(HelpRequest request) => new()
    {
        Id = TraceIds.Request,
        Text = request.Text ?? NodeWording.Request,
        Found = request.Wish,
    };

    private static IEnumerable<TraceNode> FactNodes(IGrouping<string?, StatedFact> facts) => facts.Key is { } list
        ? [new TraceNode { Id = TraceIds.Fact(list), Text = NameWording.Spaced(list), Fact = list, Children = [.. facts.Select(FactNode)] }]
        : facts.Select(FactNode);

    private static TraceNode FactNode(StatedFact stated) => new()
    {
        Id = stated.TraceId,
        Text = stated.Fact.Definition.Label,
        Fact = stated.Fact.Definition.QualifiedName,
        Member = stated.Member,
        Found = stated.Fact.Value.IsKnown ? ValueWording.Show(stated.Fact.Value, stated.Fact.Definition) : null,
        Reason = stated.Fact.Value.IsKnown ? null : ValueWording.Show(stated.Fact.Value.Reason),
        Source = stated.Fact.JudgedBy ?? stated.Fact.Source,
        Date = stated.Fact.Date,
        IsJudgement = stated.Fact.Definition.IsJudgement,
    };

    /// <summary>Remarks have no names; like nameless list members they go by their place in the case.</summary>
    private static TraceNode Particulars(SituationContent content) => new()
    {
        Id = TraceIds.Particulars,
        Text = NodeWording.Particulars,
        Children =
        [
            .. content.Particulars.Select((particular, i) => new TraceNode
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{TraceIds.Particulars}/{i + 1}"),
                Text = particular.What,
                Verdict = particular.Weighed ? NodeWording.Weighed : NodeWording.NotWeighed,
                Source = particular.By,
                Reason = particular.Because,
            }),
        ],
    };

    private static TraceNode Decisions(AssessmentResult result) => new()
    {
        Id = TraceIds.Decisions,
        Text = NodeWording.Decisions,
        Children =
        [
            .. result.Verdicts
                .Select(verdict => (Goal: verdict.Goal.Name, Reading: DecisionReading.Of(result.Situation, verdict)))
                .Where(decided => decided.Reading is not null)
                .Select(decided => Decision(decided.Goal, decided.Reading!)),
        ],
    };

    private static TraceNode Decision(string goal, DecisionReading reading) => new()
    {
        Id = TraceIds.Decision(goal),
        Text = reading.Decision.What,
        Verdict = reading.Deviates switch
        {
            Truth.True => NodeWording.Deviates,
            Truth.False => NodeWording.Follows,
            _ => null,
        },
        Found = reading.Decision.Solutions.IsEmpty ? null : string.Join("; ", reading.Decision.Solutions),
        Source = reading.Decision.By,
        Date = reading.Decision.On,
        Reason = reading.Decision.Reasons,
        IsJudgement = true,
    };

    private static TraceNode Checks(AssessmentResult result) => new()
    {
        Id = TraceIds.Checks,
        Text = NodeWording.Checks,
        Children =
        [
            .. GoalContext.InOrder(result.Findings.Blueprint.Checks, check => check.Rule)
                .Select(check => Explained.Rule(result, check.Rule)),
        ],
    };
}
