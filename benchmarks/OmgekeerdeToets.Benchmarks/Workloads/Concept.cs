using System.Collections.Immutable;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The kinds of value a made-up concept has.</summary>
internal enum ConceptKind
{
    YesNo,
    Amount,
    Number,
    Choice,
    Date,
    Duration,
}

/// <summary>One concept of a workload: what rules compare it with, and what cases say of it.</summary>
/// <param name="Name">As rules and cases use it.</param>
/// <param name="Kind">What its values are.</param>
internal sealed record Concept(string Name, ConceptKind Kind)
{
    /// <summary>As it stands behind a number; empty for a bare number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The lowest value, in steps.</summary>
    public int Low { get; init; }

    /// <summary>The highest value, in steps.</summary>
    public int High { get; init; }

    /// <summary>How large a step is.</summary>
    public int Step { get; init; } = 1;

    /// <summary>Whether the vocabulary says the lowest and highest; amounts have no highest.</summary>
    public bool IsBounded => Kind is ConceptKind.Number or ConceptKind.Duration;

    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>The judge, for a judgement.</summary>
    public string? Judge { get; init; }

    public static Concept YesNo(string name) => new(name, ConceptKind.YesNo);

    public static Concept Judgement(string name) => new(name, ConceptKind.YesNo) { Judge = "klantmanager_inkomen" };

    public static Concept Amount(string name, int high, int step) =>
        new(name, ConceptKind.Amount) { Unit = "euro", High = high / step, Step = step };

    public static Concept Number(string name, int low, int high, string unit) =>
        new(name, ConceptKind.Number) { Unit = unit, Low = low, High = high };

    public static Concept Months(string name, int high) => new(name, ConceptKind.Duration) { Unit = "maand", High = high };

    public static Concept Choice(string name, params ImmutableArray<string> options) => new(name, ConceptKind.Choice) { Options = options };

    public static Concept Date(string name) => new(name, ConceptKind.Date);

    /// <summary>A value of it, in the unit: as a formula writes it without the unit.</summary>
    public int Value(Dice dice) => dice.Between(Low, High) * Step;

    /// <summary>A value to compare with: never at the very ends, where a comparison would say nothing.</summary>
    public int Threshold(Dice dice) => dice.Between(Low + 1, High - 1) * Step;
}

/// <summary>A list with its fields.</summary>
/// <param name="Name">As rules and cases use it.</param>
/// <param name="Fields">What is known of each member.</param>
/// <param name="Most">How many members a case has at most.</param>
internal sealed record ConceptList(string Name, ImmutableArray<Concept> Fields, int Most);

/// <summary>The words of a workload.</summary>
/// <param name="Concepts">In the order in which they are declared.</param>
/// <param name="Lists">The lists.</param>
internal sealed record ConceptBook(ImmutableArray<Concept> Concepts, ImmutableArray<ConceptList> Lists)
{
    public ImmutableArray<Concept> Of(ConceptKind kind) => [.. Concepts.Where(concept => concept.Kind == kind)];
}
