using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Proof.Tests.Formulas;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>One goal file: what puts it at stake, the core values, and the solutions.</summary>
internal sealed class GoalDraw(Draw draw, RuleDraw rules, PackSize size)
{
    private static readonly string[] LifeDomains = ["wonen", "financien", "werk_en_opleiding", "kinderen_en_opvoeding"];

    public ImmutableArray<Block> Goal(int number)
    {
        var solutions = Enumerable.Range(1, draw.Between(1, size.Solutions))
            .Select(i => new SolutionDraw(draw, rules).Solution(string.Create(CultureInfo.InvariantCulture, $"weg{number}_{i}")));
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"doel: doel{number}"),
            "titel: Wat iemand wil bereiken",
            $"leefgebied: {draw.Pick(LifeDomains)}",
            .. draw.Chance(15) ? RuleDraw.Period(draw).Select(line => line with { CanGo = true }) : [],
            .. Shown(draw, rules),
            new Block("beoogd_effect:", rules.When("aan_de_orde_als", simple: 60), "omdat: Hierom speelt het."),
            new Block("grondwaarden:", Enumerable.Range(0, draw.Between(1, 2)).Select(i => RuleDraw.Item(CoreValue(first: i == 0)))),
            new Block("oplossingen:", draw.Chance(50) ? solutions.Append(SolutionDraw.Nothing(rules)) : solutions),
        ];
    }

    /// <summary><c>toon</c>: numbers that a report shows.</summary>
    public static IEnumerable<Block> Shown(Draw draw, RuleDraw rules) => draw.Chance(10)
        ? [new Block("toon:", draw.Some(rules.Numbers(), draw.Between(1, 2)).Select(name => new Block("- " + name))) { CanGo = true }]
        : [];

    // A goal that nothing pleads for is refused.
    private IEnumerable<Block> CoreValue(bool first)
    {
        var against = !first && draw.Chance(50);
        yield return $"waarde: {draw.Pick(LawDraw.Values)}";
        yield return $"pleit: {(against ? "tegen" : "voor")}";
        foreach (var line in Weighed(draw, against))
        {
            yield return line;
        }

        yield return "omdat: Hierom telt deze waarde.";
        foreach (var line in rules.Rest(conditional: 40))
        {
            yield return line;
        }
    }

    /// <summary>A weight; decisive only against, and then with its source.</summary>
    public static IEnumerable<Block> Weighed(Draw draw, bool against)
    {
        var decisive = against && draw.Chance(25);
        yield return $"gewicht: {(decisive ? "doorslaggevend" : draw.Pick("licht", "zwaar"))}";
        if (decisive)
        {
            yield return "bron: Wet1, de toelichting";
        }
    }
}
