using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Some rules and amounts of a pack, compiled for the days on which nothing dated in them changes. Immutable.
/// </summary>
internal sealed class CompiledRules
{
    /// <summary>The days it is good for.</summary>
    public required Period Period { get; init; }

    /// <summary>Its first conjunctions are the rules, in order.</summary>
    public required CompiledSpace Space { get; init; }

    /// <summary>Where every amount is, in order.</summary>
    public required ImmutableArray<AmountPlace> Amounts { get; init; }

    public required RegisterNeeds Needs { get; init; }

    public required ImmutableArray<(int Register, Fraction Value)> Numbers { get; init; }

    public required ImmutableArray<(int Register, long Value)> Wholes { get; init; }

    public required ImmutableArray<(int Register, int Value)> Days { get; init; }

    public required ImmutableArray<(int Register, string Value)> Texts { get; init; }
}

/// <summary>The register of an amount; the scale of one in whole parts, and 0 of a fraction.</summary>
internal readonly record struct AmountPlace(int Register, int Scale);

/// <summary>How many registers of each bank there are, how many blocks of 128 conjunctions, and how many slots are read at one moment at most.</summary>
internal readonly record struct RegisterNeeds(int Truths, int Numbers, int Dates, int Texts, int Scaled, int Blocks, int Slots);

/// <summary>
/// Conjunctions over slots, and the steps that find their truth; a space of its own for every list. A block of conjunctions is
/// four words: which of the first 64 were made false, which unknown, and the same for the other 64.
/// </summary>
internal sealed class CompiledSpace
{
    public const int ConjunctionsInBlock = 128;

    /// <summary>What the facts come to, before any step.</summary>
    public required FactSlots Facts { get; init; }

    /// <summary>What is done, in order.</summary>
    public required StepRun[] Runs { get; init; }

    public required SpaceStep[] Steps { get; init; }

    public required Slot[] Slots { get; init; }

    /// <summary>The rows of all cells of all slots. The first is that of nothing: as long as any, it changes no block.</summary>
    public required Vector256<ulong>[] Rows { get; init; }

    /// <summary>For every slot the blocks that its rows touch, one behind the other.</summary>
    public required int[] Touched { get; init; }

    /// <summary>What constants make of the conjunctions, before anything is read.</summary>
    public required Vector256<ulong>[] Start { get; init; }

    /// <summary>The first block of what is found.</summary>
    public required int At { get; init; }

    /// <summary>The first block of what was found over all members together; only for the space of a list.</summary>
    public required int TotalAt { get; init; }

    public required NumberInput[] Inputs { get; init; }

    public required MemberRun[] Lists { get; init; }

    /// <summary>What is read after the facts.</summary>
    public required Layer[] Layers { get; init; }

    public required Fold[] Folds { get; init; }

    /// <summary>The conjunctions whose truth a register holds.</summary>
    public required TruthRead[] Reads { get; init; }
}

/// <summary>Something that rules read, with what each of its cells does to the conjunctions that read it.</summary>
internal sealed record Slot
{
    /// <summary>Row 0 is that of the unknown, row p + 1 that of position p.</summary>
    public required int FirstRow { get; init; }

    /// <summary>Where the blocks it touches stand.</summary>
    public required int FirstTouched { get; init; }

    /// <summary>How many blocks it touches: the length of a row.</summary>
    public required int Length { get; init; }

    /// <summary>The last position: above all constants.</summary>
    public required int LastPosition { get; init; }

    public NumberPoints? Numbers { get; init; }

    /// <summary>The constants of a number in whole parts, in halves of one.</summary>
    public HalfPoints? Halves { get; init; }

    public WholePoints? Days { get; init; }

    public TextPoints? Texts { get; init; }
}

/// <summary>A conjunction whose truth goes to a register.</summary>
internal readonly record struct TruthRead(int Word, int Bit, int Target);

/// <summary>How a number is read from a case: a host may state it in another unit than it is declared in.</summary>
/// <param name="Fact">The index of its definition.</param>
/// <param name="OtherUnit">The other unit it may be stated in; null when there is none.</param>
/// <param name="Factor">What it is multiplied with then.</param>
/// <param name="WhenUnknown">Within what it lies when it is unknown.</param>
internal sealed record NumberInput(int Fact, string? OtherUnit, Fraction Factor, Interval WhenUnknown)
{
    /// <summary>The same in whole parts, as words count them.</summary>
    public ScaledBounds Bounds { get; } = ScaledBounds.Of(WhenUnknown, FactWord.Scale) ?? ScaledBounds.Open;
}

/// <summary>A list whose members run through their space, and what is worked out of them together.</summary>
/// <param name="List">The index of the list.</param>
/// <param name="Members">What every member runs through.</param>
/// <param name="Counts">How many members there are of some kind.</param>
/// <param name="Scaled">Sums, highest and lowest of numbers in whole parts.</param>
/// <param name="Aggregates">The other aggregates.</param>
internal sealed record MemberRun(int List, CompiledSpace Members, MemberAggregate[] Counts, MemberAggregate[] Scaled, MemberAggregate[] Aggregates);

/// <summary>A number worked out of all members.</summary>
/// <param name="Aggregate">What is worked out; null for how many there are.</param>
/// <param name="IsScaled">Whether that is a number in whole parts.</param>
/// <param name="Counts">The truth of whether a member counts.</param>
/// <param name="Number">Its number.</param>
/// <param name="Target">Where the outcome goes.</param>
internal readonly record struct MemberAggregate(Aggregate? Aggregate, bool IsScaled, int Counts, int Number, int Target);
