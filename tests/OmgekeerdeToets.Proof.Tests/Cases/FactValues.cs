using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Proof.Tests.Formulas;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Cases;

/// <summary>Values worth trying for a fact: the constants a pack compares with, one step beside them, and its own bounds.</summary>
internal sealed class FactValues(RulePack pack, PackContents contents)
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["dag"] = "week", ["week"] = "dag", ["maand"] = "jaar", ["jaar"] = "maand",
    };

    private readonly ImmutableArray<(Fraction Number, Unit Unit)> _numbers = [.. contents.Numbers(pack)];
    private readonly bool _isWide = contents.Numbers(pack).Any(number => number.Number > new Fraction(1_000_000));
    private readonly ImmutableArray<DateOnly> _dates = [.. contents.Dates()];
    private readonly ImmutableArray<string> _texts = [.. contents.Texts().Concat(Vocabulary.Texts).Distinct(StringComparer.Ordinal)];
    private readonly Dictionary<FactDefinition, ImmutableArray<Fraction>> _worthTrying = [];

    public FactValue Draw(FactDefinition definition, Draw draw) => definition.Type switch
    {
        FactType.YesNo => FactValue.Of(draw.Chance(50)),
        FactType.Choice => FactValue.Of(draw.Pick(definition.Options)),
        FactType.Text => FactValue.Of(draw.Pick(_texts)),
        FactType.Date => FactValue.Of(Day(draw)),
        _ => Number(definition, draw),
    };

    // Where numbers are wide some say it in another unit than the vocabulary does, if that makes a whole number of them.
    private FactValue Number(FactDefinition definition, Draw draw)
    {
        var number = draw.Pick(Numbers(definition));
        return _isWide && Others.TryGetValue(definition.Unit ?? "", out var other) && draw.Chance(15)
            && InUnit((number, Unit.FromCanonical(definition.Unit)), Unit.FromCanonical(other)) is { } elsewhere && elsewhere == elsewhere.Round(0)
            ? FactValue.Of(elsewhere, other)
            : FactValue.Of(number, definition.Unit);
    }

    /// <summary>In the unit of the fact, within its bounds and with no more decimals than it may have.</summary>
    public ImmutableArray<Fraction> Numbers(FactDefinition definition)
    {
        if (!_worthTrying.TryGetValue(definition, out var numbers))
        {
            numbers = WorthTrying(definition);
            _worthTrying.Add(definition, numbers);
        }

        return numbers;
    }

    private DateOnly Day(Draw draw) => _dates.Length > 0 && draw.Chance(60)
        ? draw.Pick(_dates).AddDays(draw.Between(-1, 1))
        : PackDraw.Anchor.AddDays(draw.Between(-7000, 500));

    private ImmutableArray<Fraction> WorthTrying(FactDefinition definition)
    {
        var unit = Unit.FromCanonical(definition.Unit);
        var step = Step(definition);
        ImmutableArray<Fraction> inUnit =
        [
            .. _numbers.Select(number => InUnit(number, unit)).OfType<Fraction>().SelectMany(number => new[] { number, Plus(number, step), Plus(number, -step) }),
            .. new[] { definition.Minimum, definition.Maximum }.OfType<Fraction>(),
            Fraction.Zero, new Fraction(4), new Fraction(30),
        ];
        ImmutableArray<Fraction> allowed = [.. inUnit.Select(number => OnGrid(number, definition)).Where(number => IsAllowed(number, definition)).Distinct()];
        return allowed.IsEmpty ? [definition.Minimum ?? definition.Maximum ?? Fraction.Zero] : allowed;
    }

    private static Fraction? InUnit((Fraction Number, Unit Unit) number, Unit unit) =>
        number.Unit.IsNone ? number.Number
        : UnitAlgebra.Factor(number.Unit, unit) is { } factor && Fraction.TryMultiply(number.Number, factor, out var converted) ? converted
        : null;

    private static Fraction Plus(Fraction left, Fraction right) => Fraction.TryAdd(left, right, out var sum) ? sum : left;

    public static int? Decimals(FactDefinition definition) => definition.Type switch
    {
        FactType.Duration => 0,
        FactType.Amount => Math.Min(definition.Decimals ?? 2, 2),
        _ => definition.Decimals,
    };

    private static Fraction Step(FactDefinition definition) => Fraction.FromDecimal(Decimals(definition) switch
    {
        0 => 1m,
        1 => 0.1m,
        2 => 0.01m,
        _ => 0.5m,
    });

    private static Fraction OnGrid(Fraction number, FactDefinition definition) => number.Round(Decimals(definition) ?? 2);

    private static bool IsAllowed(Fraction number, FactDefinition definition) =>
        !(definition.Minimum is { } minimum && number < minimum) && !(definition.Maximum is { } maximum && number > maximum);
}
