using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>The tree under one rule: its conditions and exceptions, down to the facts.</summary>
internal static class RuleTrace
{
    public static TraceNode Of(RuleBody body, Situation situation)
    {
        var rule = body.Rule;
        var root = new TraceNode
        {
            Id = rule.Id,
            Text = rule.Because ?? string.Join($" {Keywords.And} ", body.Conditions.Select(TraceValues.Text)),
            Location = rule.Location,
        };
        if (!rule.Validity.Contains(situation.ReferenceDate))
        {
            return root with { Verdict = CodeWords.Of(Truth.False), Reason = OutOfValidity(rule.Validity, situation.ReferenceDate) };
        }

        var facts = new SituationReader(situation);
        var conditions = Steps(body.Conditions, facts);
        var exceptions = Steps(body.Exceptions, facts);
        return root with
        {
            Verdict = CodeWords.Of(RuleTruth.Of(conditions.Select(Verdict), exceptions.Select(Verdict))),
            Children = StepTrace.Distinct(
                conditions.Select(step => StepTrace.Of(step, rule.Id))
                    .Concat(exceptions.Select(step => StepTrace.Of(step, rule.Id) with { IsException = true }))),
        };
    }

    private static ImmutableArray<Step> Steps(ImmutableArray<BoundExpression> conditions, SituationReader facts) =>
        [.. conditions.Select(condition => TreeWalk.Explain(condition, facts))];

    private static Truth Verdict(Step step) => step.Result.Truth;

    private static string OutOfValidity(DateRange validity, DateOnly day) => validity.From is { } from && day < from
        ? UnknownWords.NotYetValid(from)
        : UnknownWords.NoLongerValid(validity.Until!.Value);
}

/// <summary>A rule holds when every condition does and no exception does; an unknown exception makes a holding rule unknown.</summary>
internal static class RuleTruth
{
    public static Truth Of(IEnumerable<Truth> conditions, IEnumerable<Truth> exceptions) =>
        conditions.Aggregate(Truth.True, TruthLogic.And).And(exceptions.Aggregate(Truth.False, TruthLogic.Or).Not());
}
