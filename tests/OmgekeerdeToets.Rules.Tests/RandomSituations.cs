using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>Cases of which every fact is unknown or some value its type and bounds allow; the same every time.</summary>
internal sealed class RandomSituations(Blueprint blueprint, int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<Situation> Take(int count) => Enumerable.Range(0, count).Select(_ => Next());

    private Situation Next() => new(blueprint, new SituationContent
    {
        ReferenceDate = new DateOnly(2024, 1, 1).AddDays(_random.Next(1500)),
        Facts = [.. blueprint.Facts.Select(Stated)],
    });

    private Fact? Stated(FactDefinition definition) => _random.Next(4) switch
    {
        0 => null,
        1 when _random.Next(2) == 0 => new Fact(definition, FactValue.RatherNotSay),
        _ => new Fact(definition, Value(definition)) { Source = "gesprek" },
    };

    private FactValue Value(FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => FactValue.Of(_random.Next(2) == 0),
        FactType.Choice => FactValue.Of(definition.Options[_random.Next(definition.Options.Length)]),
        FactType.Date => FactValue.Of(new DateOnly(2020, 1, 1).AddDays(_random.Next(3000))),
        FactType.Text => FactValue.Of("tekst " + _random.Next(3)),
        FactType.List => FactValue.Of(Members(definition)),
        _ => FactValue.Of(Number(definition), definition.Unit),
    };

    private ImmutableArray<ListMember> Members(FactDefinition list) =>
    [
        .. Enumerable.Range(1, _random.Next(4)).Select(i =>
            new ListMember("lid " + i, [.. list.Fields.Select(Stated)])),
    ];

    private Fraction Number(FactDefinition definition)
    {
        var number = new Fraction(_random.Next(30));
        number = definition.Minimum is { } low && number < low ? low : number;
        return definition.Maximum is { } high && number > high ? high : number;
    }
}
