using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>Hands out the places of rules and amounts in the findings, and keeps what each says for the engine.</summary>
internal sealed class RuleTable
{
    private readonly BindingContext _context;
    private readonly ConditionBinder _conditions;
    private readonly Leaves _leaves;
    private readonly ImmutableArray<RuleBody>.Builder _rules = ImmutableArray.CreateBuilder<RuleBody>();
    private readonly ImmutableArray<AmountFormula>.Builder _amounts = ImmutableArray.CreateBuilder<AmountFormula>();
    private bool _saidFull;

    public RuleTable(ConditionBinder conditions, PolicyConstants policies, BindingContext context)
    {
        _conditions = conditions;
        _leaves = new Leaves(policies);
        _context = context;
    }

    public int RuleCount => _rules.Count;

    public int AmountCount => _amounts.Count;

    public ImmutableArray<RuleBody> Rules => _rules.ToImmutable();

    public ImmutableArray<AmountFormula> Amounts => _amounts.ToImmutable();

    /// <summary>A rule with what every rule may have: <c>als tenzij bron in_samenvatting geldig_…</c>.</summary>
    public Rule Add(string id, string? because, RuleSyntax syntax) => Add(
        new Rule
        {
            Index = _rules.Count,
            Id = id,
            Because = because,
            Source = syntax.Source?.Value,
            Location = syntax.Span.Location,
            Validity = Validity.Bind(syntax.Validity, _context),
            InSummary = syntax.InSummary?.Value ?? true,
        },
        IsFull(syntax.Span) ? [] : _conditions.All(syntax.When),
        IsFull(syntax.Span) ? [] : _conditions.Exceptions(syntax.Unless));

    /// <summary>A rule that is a condition and nothing else.</summary>
    public Rule Add(string id, string? because, ConditionSyntax when, Span span, DateRange validity = default) => Add(
        new Rule { Index = _rules.Count, Id = id, Because = because, Location = span.Location, Validity = validity },
        IsFull(span) ? [] : _conditions.All(when),
        []);

    /// <summary>The formula of an amount.</summary>
    public Amount Add(BoundFormula formula)
    {
        var amount = new Amount(_amounts.Count) { Leaves = _leaves.OfFormula(formula.Expression) };
        _amounts.Add(new AmountFormula(amount, formula));
        return amount;
    }

    /// <summary>Of rules beyond the limit nothing is bound, so that a pack of whatever size is refused soon.</summary>
    private bool IsFull(Span span)
    {
        if (_rules.Count == Limits.MostRules && !_saidFull)
        {
            _context.Diagnostics.Add(span, PackMessages.MoreRules(Limits.MostRules));
            _saidFull = true;
        }

        return _saidFull;
    }

    private Rule Add(Rule rule, ImmutableArray<BoundExpression> conditions, ImmutableArray<BoundExpression> exceptions)
    {
        var all = conditions.Concat(exceptions).ToImmutableArray();
        var bound = rule with
        {
            Leaves = _leaves.Of(all),
            AsksWhetherKnown = Leaves.AskWhetherKnown(all),
        };
        _rules.Add(new RuleBody(bound, conditions, exceptions));
        return bound;
    }
}

/// <summary>What a rule says: it holds when all conditions do and no exception does.</summary>
internal sealed record RuleBody(Rule Rule, ImmutableArray<BoundExpression> Conditions, ImmutableArray<BoundExpression> Exceptions);

/// <summary>What an amount or a shown value is computed with.</summary>
internal sealed record AmountFormula(Amount Amount, BoundFormula Formula);
