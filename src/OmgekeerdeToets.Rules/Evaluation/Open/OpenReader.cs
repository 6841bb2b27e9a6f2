using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>What the rules and amounts of one goal read that a situation leaves open, and where an answer may turn them.</summary>
internal sealed class OpenReader
{
    private readonly OpenView _view;
    private readonly Dictionary<Slot, TurningPoints> _points = [];

    private OpenReader(Situation situation) => _view = new OpenView(situation);

    public static OpenCells Of(BoundPack pack, Situation situation, Goal goal)
    {
        var reader = new OpenReader(situation);
        var bound = pack.Goals.First(candidate => candidate.Goal.Name == goal.Name);
        var rules = pack.Rules[bound.Rules].ToDictionary(body => body.Rule.Index, reader.OfRule);
        var amounts = pack.Amounts[bound.Amounts].ToDictionary(formula => formula.Amount.Index, reader.OfAmount);
        return new OpenCells(rules, amounts, reader._points);
    }

    /// <summary>Of a few rules only, whatever goal they belong to.</summary>
    public static OpenCells Of(IEnumerable<RuleBody> bodies, Situation situation)
    {
        var reader = new OpenReader(situation);
        var rules = bodies.Select(body => (body.Rule.Index, Reads: reader.OfRule(body))).DistinctBy(read => read.Index)
            .ToDictionary(read => read.Index, read => read.Reads);
        return new OpenCells(rules, new Dictionary<int, AmountReads>(), reader._points);
    }

    private OpenReads OfRule(RuleBody body)
    {
        if (!body.Rule.Validity.Contains(_view.Situation.ReferenceDate) || IsSettled(body))
        {
            return OpenReads.Nothing;
        }

        var reads = new ReadsBuilder(_points);
        var conditions = new ConditionReads(_view, reads);
        foreach (var condition in body.Conditions.Concat(body.Exceptions))
        {
            conditions.Condition(condition, null);
        }

        return reads.Build(body.Rule.AsksWhetherKnown, mayStayUnknown: !IsKnownWhenAnswered(body));
    }

    /// <summary>Known whatever is answered: answers never turn what is known, unless the rule asks whether something is.</summary>
    private bool IsSettled(RuleBody body) => !body.Rule.AsksWhetherKnown && RuleTruth.Of(
        body.Conditions.Select(condition => _view.Evaluate(condition, null).Truth),
        body.Exceptions.Select(exception => _view.Evaluate(exception, null).Truth)) != Truth.Unknown;

    private bool IsKnownWhenAnswered(RuleBody body) =>
        body.Conditions.Concat(body.Exceptions).All(condition => _view.IsKnownWhenAnswered(condition, null));

    private AmountReads OfAmount(AmountFormula formula)
    {
        var expression = formula.Formula.Expression;
        var reads = new ReadsBuilder(_points);
        if (_view.IsSettled(expression, null))
        {
            return new AmountReads(OpenReads.Nothing, null, []);
        }

        new ConditionReads(_view, reads).ConditionsIn(expression, null);
        ImmutableArray<Slot> open = [.. new OpenValues(_view).In(expression, null).Distinct()];
        Slot? varies = open.Length == 1 ? open[0] : null;
        var lines = open.Length <= 1 ? new Linear(_view).Of(expression, null) : null;
        if (lines is null)
        {
            reads.Break(_view.OpenIn(expression, null));
        }
        else if (varies is { } slot)
        {
            reads.Separate(slot);
        }

        return new AmountReads(reads.Build(_view.AsksWhetherKnown(expression), mayStayUnknown: true), lines is null ? null : varies, lines ?? []);
    }
}
