using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>From a goal file to a goal: the four steps, top to bottom.</summary>
internal sealed class GoalBinder
{
    private readonly GoalScope _scope;
    private readonly SolutionBinder _solutions;

    public GoalBinder(GoalScope scope)
    {
        _scope = scope;
        _solutions = new SolutionBinder(scope);
    }

    /// <summary>All goals in name order, each with the part of the findings that is its own.</summary>
    public static ImmutableArray<BoundGoal> Bind(ImmutableArray<GoalSyntax> goals, GoalScope scope)
    {
        var binder = new GoalBinder(scope);
        var unique = Names<GoalSyntax>.Declare(goals.Select(goal => new Declared<GoalSyntax>(goal.Name, goal)), NameWords.Goal, scope.Context);
        return [.. unique.All.Select(binder.Bind)];
    }

    private BoundGoal Bind(GoalSyntax syntax)
    {
        var (rules, amounts) = (_scope.Rules.RuleCount, _scope.Rules.AmountCount);
        var name = syntax.Name.Value;
        var validity = Validity.Bind(syntax.Validity, _scope.Context);
        var effect = syntax.IntendedEffect;
        var goal = new Goal
        {
            Name = name,
            Title = syntax.Title.Value,
            LifeDomain = _scope.Method.LifeDomains.Look(syntax.LifeDomain, NameMessages.UnknownLifeDomain, _scope.Context)?.Name.Value,
            AtStake = _scope.Rules.Add(
                $"{name}/{Sections.IntendedEffect}", effect.Because.Value, effect.AtStakeWhen, effect.Span, validity),
            CoreValues = CoreValues(name, syntax.CoreValues),
            Solutions = Solutions(name, syntax.Solutions),
            Validity = validity,
            IsUrgent = syntax.Acute?.Value ?? false,
            ProtectsChildren = PackWords.LifeDomainsThatProtectChildren.Contains(syntax.LifeDomain.Value),
            Source = syntax.Source?.Value,
            Evidence = syntax.Evidence?.Value,
            Explanation = syntax.Explanation?.Value,
            Shown = _scope.Shown(syntax.Show),
            Location = syntax.Name.Span.Location,
        };
        return new BoundGoal(goal, syntax, rules.._scope.Rules.RuleCount, amounts.._scope.Rules.AmountCount);
    }

    private ImmutableArray<CoreValueArgument> CoreValues(string goal, ImmutableArray<CoreValueArgumentSyntax> values)
    {
        var named = RuleNames.Assign(
            $"{goal}/{Sections.CoreValues}",
            values,
            value => value.Rule.Name,
            value => Slug.Of(value.Value.Value, value.Pleads.Value),
            value => value.Span,
            PackMessages.EqualNames,
            _scope.Context);
        return [.. named.Select(entry => Bind(entry.Id, entry.Item)).OfType<CoreValueArgument>()];
    }

    private CoreValueArgument? Bind(string id, CoreValueArgumentSyntax syntax)
    {
        var rule = _scope.Rules.Add(id, syntax.Because.Value, syntax.Rule);
        return _scope.Laws.CoreValues.Look(syntax.Value, NameMessages.UnknownCoreValue, _scope.Context) is { } value
            ? new CoreValueArgument(rule, value, syntax.Pleads.Value == PackWords.For, PackWords.Weights.Of(syntax.Weight))
            : null;
    }

    private ImmutableArray<Steps.Consequences.Solution> Solutions(string goal, ImmutableArray<SolutionSyntax> solutions) =>
    [
        .. solutions.Where(solution => !solution.Name.IsBroken)
            .DistinctBy(solution => solution.Name.Value, StringComparer.Ordinal)
            .OrderBy(solution => solution.Name.Value, StringComparer.Ordinal)
            .Select(solution => _solutions.Bind(goal, solution)),
    ];
}

/// <summary>A goal with what it was written as, and which rules and amounts are its own.</summary>
internal sealed record BoundGoal(Goal Goal, GoalSyntax Syntax, Range Rules, Range Amounts);
