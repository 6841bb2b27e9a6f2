using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Looks for a real completion that gives another advice, where not all can be looked at: a difference that was really found is
/// certain, and finding none says nothing.
/// </summary>
internal sealed class RealCompletions
{
    /// <summary>Enough to find what is easy to find; a count, so that the same case gives the same answer.</summary>
    private const int MostTried = 2_048;

    private static readonly ImmutableArray<long> Probes = [0, 1, 2, 5, 10, 18, 50, 100, 500, 1_000, 10_000, 1_000_000];

    private readonly IRuleSet _engine;
    private readonly GoalVerdict _shown;
    private readonly Situation _situation;
    private readonly ImmutableArray<OpenFact> _facts;
    private readonly ImmutableArray<ImmutableArray<FactValue>> _values;

    private RealCompletions(IRuleSet engine, Situation situation, GoalVerdict shown, ImmutableArray<OpenFact> facts, ImmutableArray<ImmutableArray<FactValue>> values)
    {
        _engine = engine;
        _situation = situation;
        _shown = shown;
        _facts = facts;
        _values = values;
    }

    public static bool SomeDiffer(IRuleSet engine, Situation situation, GoalVerdict shown, ImmutableArray<Axis> facts, int budget)
    {
        var completions = new RealCompletions(
            engine, situation, shown, [.. facts.Select(axis => axis.Fact!)], [.. facts.Select(axis => ValuesOf(axis, situation))]);
        return completions.Combinations().Take(Math.Min(budget, MostTried)).Any(completions.Differs);
    }

    /// <summary>Its cells; of a number that breaks also some of its size, of a list one without members and one of one member.</summary>
    private static ImmutableArray<FactValue> ValuesOf(Axis axis, Situation situation) => axis.Fact!.Definition switch
    {
        { Type: FactType.Number or FactType.Amount or FactType.Duration } number =>
            [.. axis.Cells.Concat(FactCells.Of(number, TurningPoints.At(Probes.Select(probe => new Fraction(probe))))).Distinct()],
        { Type: FactType.Date } date =>
            [.. axis.Cells.Concat(FactCells.Of(date, TurningPoints.At(DatesAround(situation.ReferenceDate)))).Distinct()],
        { Type: FactType.List } list => [FactValue.Of(ImmutableArray<ListMember>.Empty), .. OneMember(list)],
        _ => axis.Cells,
    };

    private static IEnumerable<DateOnly> DatesAround(DateOnly day) =>
        new[] { 0, 1, 5, 10, 20, 40, 70 }.Where(years => years < day.Year).Select(years => day.AddYears(-years));

    private static IEnumerable<FactValue> OneMember(FactDefinition list)
    {
        var cells = list.Fields.Select(field => FactCells.Of(field, TurningPoints.At(Probes.Select(probe => new Fraction(probe))))).ToList();
        return Enumerable.Range(0, cells.Select(values => values.Length).DefaultIfEmpty(1).Max()).Select(i => FactValue.Of(ImmutableArray.Create(new ListMember(
            "1", [.. list.Fields.Select((field, f) => cells[f].IsEmpty ? null : new Fact(field, cells[f][Math.Min(i, cells[f].Length - 1)]))]))));
    }

    /// <summary>From the first and the last answers each change of one, and then steps through all that reach far.</summary>
    private IEnumerable<int[]> Combinations()
    {
        foreach (var start in new[] { _values.Select(_ => 0).ToArray(), [.. _values.Select(values => values.Length - 1)] })
        {
            yield return start;
            foreach (var (fact, answer) in _values.SelectMany((values, fact) => values.Select((_, answer) => (fact, answer))))
            {
                var changed = start.ToArray();
                changed[fact] = answer;
                yield return changed;
            }
        }

        for (var step = 1L; ; step++)
        {
            yield return Far(step);
        }
    }

    /// <summary>Different answers for every fact at every step, the same at every run.</summary>
    private int[] Far(long step)
    {
        var digits = new int[_values.Length];
        var state = unchecked((ulong)step * 0x9E3779B97F4A7C15UL);
        for (var fact = 0; fact < digits.Length; fact++)
        {
            state = unchecked((state ^ (state >> 29)) * 0xBF58476D1CE4E5B9UL);
            digits[fact] = (int)((state >> 33) % (ulong)_values[fact].Length);
        }

        return digits;
    }

    private bool Differs(int[] digits)
    {
        var answered = _situation;
        for (var fact = 0; fact < digits.Length; fact++)
        {
            answered = _facts[fact].Answer(answered, _shown.Goal, _values[fact][digits[fact]]);
        }

        return !Assessment.Weigh(Findings.Of(_engine, answered, _shown.Goal))[0].SameAdvice(_shown);
    }
}
