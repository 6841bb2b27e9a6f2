using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>Every change of a condition, of the rules of a goal, of the checks, and of derivations that some rule reads.</summary>
internal sealed class RuleMutations(BoundPack pack)
{
    private readonly ConditionChanges _changes = new(new Boundaries(pack));
    private readonly ImmutableArray<string> _goals = [.. pack.Goals.Select(goal => goal.Goal.Name)];

    public IEnumerable<Mutation> Of(BoundGoal goal) =>
        OfRules(pack.Rules[goal.Rules], goal.Goal.Name, [goal.Goal.Name], TitlesOf(goal));

    public IEnumerable<Mutation> OfChecks() =>
        OfRules([.. pack.Checks.Select(check => pack.Rules[check.Rule.Index])], null, _goals, _ => null);

    public IEnumerable<Mutation> OfDerivations()
    {
        var all = pack.Scope.Symbols.Concat(pack.Concepts.Definitions.SelectMany(pack.Scope.MembersOf)).OfType<DerivationSymbol>()
            .OrderBy(symbol => symbol.Name, StringComparer.Ordinal);
        foreach (var symbol in all)
        {
            var readers = ReadersOf(symbol);
            foreach (var change in readers.Goals.IsEmpty ? [] : _changes.Of(symbol.Body))
            {
                var replaced = new ReplacedDerivation(symbol, change.Changed);
                yield return new Mutation(Said(change, null, symbol.Name, null), readers.Goals)
                {
                    Bodies = [.. readers.Bodies.Select(replaced.In)],
                    Amounts = [.. readers.Amounts.Select(replaced.In)],
                };
            }
        }
    }

    internal static Func<string, string?> TitlesOf(BoundGoal goal) => id =>
        goal.Goal.Solutions.FirstOrDefault(solution => id.StartsWith($"{goal.Goal.Name}/{solution.Name}/", StringComparison.Ordinal))?.Title;

    /// <summary>Versions of one provision are one place in the file (<c>…@2027-01-01</c>): they change together.</summary>
    internal static string PlaceOf(Rule rule) => rule.Id.Split('@')[0];

    private IEnumerable<Mutation> OfRules(
        ImmutableArray<RuleBody> bodies, string? goal, ImmutableArray<string> goals, Func<string, string?> title)
    {
        foreach (var versions in bodies.GroupBy(body => PlaceOf(body.Rule), StringComparer.Ordinal))
        {
            var alike = versions.Select(body => ChangesOf(body).ToList()).ToList();
            for (var i = 0; i < alike[0].Count; i++)
            {
                yield return new Mutation(Said(alike[0][i].Change, goal, versions.Key, title(versions.Key)), goals)
                {
                    Bodies = [.. alike.Select(changes => changes[i].Body)],
                };
            }
        }
    }

    private IEnumerable<(ConditionChange Change, RuleBody Body)> ChangesOf(RuleBody body) =>
        body.Conditions.SelectMany((condition, i) => _changes.Of(condition)
                .Select(change => (change, body with { Conditions = body.Conditions.SetItem(i, change.Changed) })))
            .Concat(body.Exceptions.SelectMany((exception, i) => _changes.Of(exception)
                .Select(change => (change, body with { Exceptions = body.Exceptions.SetItem(i, change.Changed) }))));

    private static PackChange Said(ConditionChange change, string? goal, string rule, string? title) => new(
        change.Kind, goal, rule, title, change.At.Location, ChangeWords.OnOneLine(change.At.Text), change.Becomes);

    private (ImmutableArray<string> Goals, ImmutableArray<RuleBody> Bodies, ImmutableArray<AmountFormula> Amounts) ReadersOf(DerivationSymbol symbol)
    {
        ImmutableArray<RuleBody> bodies =
            [.. pack.Rules.Where(body => body.Conditions.Concat(body.Exceptions).Any(condition => DoesRead(condition, symbol)))];
        ImmutableArray<AmountFormula> amounts = [.. pack.Amounts.Where(formula => DoesRead(formula.Formula.Expression, symbol))];
        var isRead = pack.Checks.Any(check => bodies.Any(body => body.Rule.Index == check.Rule.Index));
        var goals = pack.Goals.Where(goal => isRead
            || bodies.Any(body => IsIn(body.Rule.Index, goal.Rules))
            || amounts.Any(formula => IsIn(formula.Amount.Index, goal.Amounts)));
        return ([.. goals.Select(goal => goal.Goal.Name)], bodies, amounts);
    }

    private static bool IsIn(int index, Range range) => index >= range.Start.Value && index < range.End.Value;

    private static bool DoesRead(BoundExpression expression, DerivationSymbol symbol) =>
        Reads.Within(expression).Any(part => part is BoundDerivation derivation && ReferenceEquals(derivation.Derivation, symbol));
}

/// <summary>A derivation that has become another, and with it every derivation that rests on it.</summary>
internal sealed class ReplacedDerivation
{
    private readonly Dictionary<DerivationSymbol, DerivationSymbol> _replaced = new(ReferenceEqualityComparer.Instance);

    public ReplacedDerivation(DerivationSymbol symbol, BoundExpression body) => _replaced.Add(symbol, With(symbol, body));

    public RuleBody In(RuleBody body) => body with
    {
        Conditions = [.. body.Conditions.Select(In)],
        Exceptions = [.. body.Exceptions.Select(In)],
    };

    public AmountFormula In(AmountFormula formula) =>
        formula with { Formula = formula.Formula with { Expression = In(formula.Formula.Expression) } };

    private BoundExpression In(BoundExpression expression) => BoundTree.Replace(expression, Of);

    private DerivationSymbol Of(DerivationSymbol symbol)
    {
        if (!_replaced.TryGetValue(symbol, out var replaced))
        {
            var body = In(symbol.Body);
            replaced = ReferenceEquals(body, symbol.Body) ? symbol : With(symbol, body);
            _replaced.Add(symbol, replaced);
        }

        return replaced;
    }

    private static DerivationSymbol With(DerivationSymbol symbol, BoundExpression body) =>
        new(symbol.Name, body, symbol.List, symbol.Validity, symbol.Label, symbol.Location);
}
