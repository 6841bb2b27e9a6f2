using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Toys;

/// <summary>
/// A rule set written by hand: each rule is a function of the situation. It shows that the method needs no YAML and no
/// rule language, and it is the second implementation of the door between method and engine.
/// </summary>
internal sealed class ToyRules : IRuleSet
{
    private readonly List<Func<Situation, Truth>> _rules = [];
    private readonly List<FactDefinition> _facts = [];
    private readonly List<Goal> _goals = [];
    private Blueprint? _blueprint;

    public static Legislation Law { get; } = new() { Name = "testwet", Title = "Testwet" };

    public static CoreValue CoreValue { get; } = new(Law, "meedoen", "Meedoen", "afgeleid");

    /// <summary>An amount that nobody knows: this rule set never fills it.</summary>
    public static Amount UnknownAmount { get; } = new(0);

    /// <summary>All the care that a burdening solution without further wishes asks.</summary>
    public static DueCare CompleteCare { get; } = new()
    {
        Attempts = [new Attempt("bellen", new DateOnly(2026, 10, 1))],
        Heard = Truth.True,
        Blame = Blame.WillNot,
        Suitable = Truth.True,
        Necessary = Truth.True,
        Balanced = Truth.True,
        By = "klantmanager_inkomen",
        Because = "Alles is geprobeerd.",
    };

    public ImmutableArray<Criterion> Order { get; init; } = Criteria.Default;

    public Blueprint Blueprint => _blueprint ??= new()
    {
        Pack = new PackIdentity("speelgoed", "1", "sha256:0", null, IsBuiltIn: false),
        Facts = [.. _facts],
        Goals = [.. _goals],
        CoreValues = [CoreValue],
        Order = Order,
        RuleCount = _rules.Count,
        AmountCount = 1,
    };

    public FactDefinition Fact(string name) => Fact(index => new FactDefinition { Name = name, Label = name, Type = FactType.YesNo, Index = index });

    /// <summary>A fact of any kind, at the place it is given.</summary>
    public FactDefinition Fact(Func<int, FactDefinition> make)
    {
        var definition = make(_facts.Count);
        _facts.Add(definition);
        _blueprint = null;
        return definition;
    }

    /// <summary>A rule that reads one yes/no fact.</summary>
    public Rule When(FactDefinition fact, string? id = null) => Rule(id ?? fact.Name, s => s.ValueOf(fact).Truth, fact);

    public Rule Unless(FactDefinition fact, string? id = null) => Rule(id ?? "niet_" + fact.Name, s => s.ValueOf(fact).Truth.Not(), fact);

    public Rule Always(Truth truth = Truth.True) => Rule("vast", _ => truth);

    public Rule Rule(string id, Func<Situation, Truth> holds, params FactDefinition[] reads)
    {
        _rules.Add(holds);
        _blueprint = null;
        return new Rule
        {
            Index = _rules.Count - 1,
            Id = id,
            Because = "omdat " + id,
            Leaves = [.. reads.Select(fact => new LeafReads([fact]))],
        };
    }

    public Goal Goal(Rule atStake, params Solution[] solutions) => Goal(atStake, Always(), solutions);

    public Goal Goal(Rule atStake, bool protectsChildren, params Solution[] solutions) =>
        Goal(atStake, Always(), protectsChildren, solutions);

    public Goal Goal(Rule atStake, Rule carriedBy, params Solution[] solutions) => Goal(atStake, carriedBy, protectsChildren: false, solutions);

    public Goal Goal(Rule atStake, Rule carriedBy, bool protectsChildren, params Solution[] solutions)
    {
        var goal = new Goal
        {
            ProtectsChildren = protectsChildren,
            Name = "doel",
            Title = "Een doel",
            AtStake = atStake,
            CoreValues = [new CoreValueArgument(carriedBy, CoreValue, SpeaksFor: true, Weight.Heavy)],
            Solutions = [.. solutions.OrderBy(solution => solution.Name, StringComparer.Ordinal)],
        };
        _goals.Clear();
        _goals.Add(goal);
        _blueprint = null;
        return goal;
    }

    /// <summary>All goals at once, in name order, each made with <see cref="Goal(Rule, Solution[])"/> and given a name of its own.</summary>
    public void Goals(params Goal[] goals)
    {
        _goals.Clear();
        _goals.AddRange(goals);
        _blueprint = null;
    }

    public Solution Solution(string name, Rule? suitable = null, bool wholly = true, SolutionForm form = SolutionForm.Service) => new()
    {
        Name = name,
        Title = name,
        Form = form,
        Helps = new Help(wholly, "het helpt", null),
        Suitable = suitable ?? Always(),
        LegalEntries = [Carrier(Always())],
    };

    public static Provision Provision(string article, DateRange validity = default) =>
        new() { Law = Law, Article = article, Paraphrase = "Een bepaling.", Validity = validity };

    public static LegalEntry Carrier(Rule rule, Fit fit = Fit.Regular, Provision? provision = null, params Provision[] despite) =>
        new() { Rule = rule, Provision = provision ?? Provision("1"), Fit = fit, Despite = [.. despite] };

    public static LegalEntry Exclusion(Rule rule, Provision provision) => new() { Rule = rule, Provision = provision };

    public Situation Situation(params (FactDefinition Fact, bool Value)[] answers)
    {
        var facts = new Fact?[_facts.Count];
        foreach (var (fact, value) in answers)
        {
            facts[fact.Index] = new Fact(fact, FactValue.Of(value));
        }

        return new Situation(Blueprint, new SituationContent
        {
            Name = "Speelgoed",
            ReferenceDate = new DateOnly(2026, 11, 1),
            Facts = [.. facts],
        });
    }

    public void Find(Situation situation, Findings findings)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            findings[new Rule { Index = i, Id = "" }] = _rules[i](situation);
        }
    }

    public OpenCells Cells(Situation situation, Goal goal) => OpenCells.FromLeaves(this, situation, goal);

    public TraceNode Explain(Situation situation, Rule rule) =>
        new() { Id = rule.Id, Text = rule.Id, Verdict = _rules[rule.Index](situation).ToString() };
}
