using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;

namespace OmgekeerdeToets.Tooling;

/// <summary>What a calculator reads: what was typed, else the situation, else the policy of the pack.</summary>
internal sealed class FormulaFacts : IFactReader
{
    private readonly Situation? _situation;
    private readonly ImmutableDictionary<FactDefinition, Fact> _given;

    public FormulaFacts(Situation? situation, ImmutableArray<PolicyChoice> policies, DateOnly? referenceDate)
        : this(
            situation,
            policies
                .Where(policy => situation is null && Holds(policy, referenceDate))
                .ToImmutableDictionary(policy => policy.Definition, policy => new Fact(policy.Definition, policy.Value) { Source = policy.Source }),
            referenceDate)
    {
    }

    private FormulaFacts(Situation? situation, ImmutableDictionary<FactDefinition, Fact> given, DateOnly? referenceDate)
    {
        _situation = situation;
        _given = given;
        ReferenceDate = referenceDate;
    }

    public DateOnly? ReferenceDate { get; }

    public Fact? FactOf(FactDefinition definition) => _given.GetValueOrDefault(definition) ?? _situation?.FactOf(definition);

    public FormulaFacts With(Fact fact) => new(_situation, _given.SetItem(fact.Definition, fact), ReferenceDate);

    // A choice without days holds on every day, so also when it is not known which.
    private static bool Holds(PolicyChoice policy, DateOnly? referenceDate) =>
        policy.Validity == default || (referenceDate is { } day && policy.Validity.Contains(day));
}

/// <summary>No names: only numbers, dates and texts.</summary>
internal sealed class NoNames : IScope
{
    public static readonly NoNames Instance = new();

    public IEnumerable<Symbol> Symbols => [];

    public IEnumerable<string> Units => [];

    public Symbol? Find(string name) => null;

    public IEnumerable<Symbol> MembersOf(FactDefinition list) => [];

    public Symbol? FindMember(FactDefinition list, string name) => null;

    public bool IsPossiblyDeclared(string name) => false;

    public bool IsOutcome(string name) => false;
}
