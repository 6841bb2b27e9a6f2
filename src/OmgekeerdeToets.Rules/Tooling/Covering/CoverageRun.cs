using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>One measurement: read the cases, count, and look for what is missing.</summary>
internal sealed class CoverageRun
{
    private readonly RulePack _pack;
    private readonly BoundPack _bound;
    private readonly BoundGoal? _only;
    private readonly DateOnly? _referenceDate;
    private readonly ImmutableArray<DerivationSymbol> _derivations;
    private readonly PolicyConstants _policies;
    private readonly CaseTallies _tallies;
    private readonly Dictionary<string, string> _exceptions;

    public CoverageRun(RulePack pack, string? goal, DateOnly? referenceDate)
    {
        _pack = pack;
        _bound = pack.Bound;
        _only = _bound.Goals.FirstOrDefault(candidate => candidate.Goal.Name == goal);
        _referenceDate = referenceDate;
        _derivations = _only is null ? [.. DerivationsOf(_bound)] : [];
        _policies = new PolicyConstants(_bound.Policies);
        _tallies = new CaseTallies(pack, _derivations);
        _exceptions = (_bound.Syntax.Header?.CoverageExceptions ?? [])
            .ToDictionary(exception => exception.Rule.Value, exception => exception.Reason.Value, StringComparer.Ordinal);
    }

    public CoverageReport Measure()
    {
        var bases = ImmutableArray.CreateBuilder<BaseCase>();
        var unread = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in _pack.CaseFiles)
        {
            var read = new CaseReader(_pack) { ReferenceDate = _referenceDate }.ReadCase(file.Path, file.Bytes.Span);
            unread.AddRange(read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            if (read.Value is { } found)
            {
                bases.Add(new BaseCase(file, found.Situation));
                _tallies.Add(found, _only);
            }
        }

        return Report(bases.ToImmutable(), unread.ToImmutable());
    }

    private CoverageReport Report(ImmutableArray<BaseCase> bases, ImmutableArray<Diagnostic> unread)
    {
        ImmutableArray<GoalCoverage> goals = [.. _bound.Goals.Where(goal => _only is null || goal == _only).Select(GoalOf)];
        ImmutableArray<RuleCoverage> checks = _only is null ? [.. _bound.Checks.Select(CheckOf)] : [];
        var rules = goals.SelectMany(goal => goal.Rules).Concat(checks).ToList();
        return new CoverageReport
        {
            Cases = bases.Length,
            Unread = unread,
            Goals = goals,
            Checks = checks,
            Derivations = [.. _derivations.Select(DerivationOf)],
            Questions = [.. Questions()],
            StaleExceptions = [.. rules.Where(IsStale).Select(rule => rule.Id)],
            Missing = new MissingCases(_pack, bases).Find(rules),
        };
    }

    /// <summary>Excused, and found both ways all the same.</summary>
    private static bool IsStale(RuleCoverage rule) =>
        rule.Exception is not null && (!rule.HasConditions || rule.Found is { True: > 0, False: > 0 });

    private GoalCoverage GoalOf(BoundGoal bound)
    {
        var goal = bound.Goal;
        var titles = goal.Solutions.ToDictionary(solution => $"{goal.Name}/{solution.Name}/", solution => solution.Title, StringComparer.Ordinal);
        return new GoalCoverage(
            goal.Name,
            goal.Title,
            _tallies.CasesOf(goal.Name),
            [
                .. _bound.Rules[bound.Rules].Select(body => RuleOf(
                    body, titles.FirstOrDefault(title => body.Rule.Id.StartsWith(title.Key, StringComparison.Ordinal)).Value)),
            ],
            [
                .. goal.Solutions.Select(solution =>
                {
                    var (wins, loses) = _tallies.Of(goal.Name, solution.Name);
                    return new SolutionCoverage(solution.Name, solution.Title, solution.Location, wins, loses, solution.NeverWins);
                }),
            ]);
    }

    private RuleCoverage RuleOf(RuleBody body, string? solution)
    {
        var rule = body.Rule;
        var parts = rule.Id.Split('/');
        return new RuleCoverage(
            rule.Id,
            solution,
            parts[solution is null ? 1 : 2], // doel/onderdeel/… or doel/oplossing/onderdeel/…
            rule.Because,
            rule.Location,
            _tallies.Of(rule),
            !body.Conditions.IsEmpty || !body.Exceptions.IsEmpty || rule.Validity != default,
            [.. LeafConditions.In(body).Select(ConditionOf)],
            _exceptions.GetValueOrDefault(rule.Id));
    }

    private RuleCoverage CheckOf(ConsistencyCheck check) =>
        RuleOf(_bound.Rules[check.Rule.Index], null) with { Part = PackWords.Sections.Checks };

    private RuleCoverage DerivationOf(DerivationSymbol derivation) => new(
        derivation.Name,
        null,
        Keywords.Key.Derivations,
        derivation.Label,
        derivation.Location,
        _tallies.Of(derivation.Body),
        HasConditions: false,
        [.. LeafConditions.In(derivation.Body).Select(ConditionOf)]);

    private ConditionCoverage ConditionOf(BoundExpression leaf) =>
        new(leaf.Span.Text, leaf.Span.Location, _tallies.Of(leaf), LeafConditions.CanBeUnknown(leaf, _policies));

    /// <summary>What has a question and is asked of somebody: a choice of the municipality is not. Of one goal, what that goal reads.</summary>
    private IEnumerable<QuestionCoverage> Questions()
    {
        var bodies = _only is null ? _bound.Rules : [.. _bound.Rules[_only.Rules]];
        var amounts = _only is null ? _bound.Amounts : [.. _bound.Amounts[_only.Amounts]];
        var read = bodies.SelectMany(body => body.Rule.Leaves).Concat(amounts.SelectMany(formula => formula.Amount.Leaves))
            .SelectMany(leaf => leaf.Facts)
            .ToHashSet();
        return _bound.Concepts.Definitions
            .SelectMany(definition => definition.Fields.Prepend(definition))
            .Where(definition => definition is { Question: not null, IsPolicyChoice: false } && (_only is null || read.Contains(definition)))
            .OrderBy(definition => definition.QualifiedName, StringComparer.Ordinal)
            .Select(definition => new QuestionCoverage(
                definition.QualifiedName,
                definition.Question!,
                definition.Location,
                _tallies.Asked(definition.QualifiedName),
                read.Contains(definition)));
    }

    private static IEnumerable<DerivationSymbol> DerivationsOf(BoundPack pack) => pack.Scope.Symbols
        .Concat(pack.Concepts.Definitions.SelectMany(pack.Scope.MembersOf))
        .OfType<DerivationSymbol>()
        .Where(derivation => derivation.Type.Kind == TypeKind.Truth)
        .OrderBy(derivation => derivation.Name, StringComparer.Ordinal);
}

/// <summary>A case of the pack that others can be derived from.</summary>
internal sealed record BaseCase(PackFile File, Situation Situation);
