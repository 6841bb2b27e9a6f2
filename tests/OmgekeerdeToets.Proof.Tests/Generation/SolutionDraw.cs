using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Proof.Tests.Formulas;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>One solution: suitability, conditions, consequences, arguments and the legal check.</summary>
internal sealed class SolutionDraw(Draw draw, RuleDraw rules)
{
    private static readonly string[] Forms = ["natura", "geld", "dienst", "begeleiding", "ontheffing", "doorverwijzing"];

    /// <summary>Doing nothing: always a candidate, needs no law.</summary>
    public static Block Nothing(RuleDraw rules) => new Block(
        "niets_doen:",
        "titel: Niets doen",
        "vorm: niets_doen",
        new Block("helpt:", "hoeveel: deels", "omdat: Het gaat vanzelf over."),
        rules.When("geschikt_als"))
    { CanGo = true };

    public Block Solution(string name)
    {
        var burdens = draw.Chance(8);
        var needsNoLaw = !burdens && draw.Chance(15);
        return new Block(
            name + ":",
        [
            $"titel: De weg {name}",
            $"vorm: {(burdens ? draw.Pick("maatregel", "boete") : needsNoLaw ? draw.Pick("gesprek", "contact") : draw.Pick(Forms))}",
            new Block("helpt:", [$"hoeveel: {draw.Pick("helemaal", "deels")}", "omdat: Zo helpt het.", .. draw.Chance(25) ? [rules.When("als") with { CanGo = true }] : Array.Empty<Block>()]),
            rules.When("geschikt_als", simple: 60),
            .. draw.Chance(25) ? [new Block("standaardaanpak: ja") { CanGo = true }] : Array.Empty<Block>(),
            .. draw.Chance(15) ? RuleDraw.Period(draw).Select(line => line with { CanGo = true }) : [],
            .. GoalDraw.Shown(draw, rules),
            .. draw.Chance(60) ? [new Block("voorwaarden:", Conditions()) { CanGo = true }] : Array.Empty<Block>(),
            new Block("gevolgen:", Enumerable.Range(0, draw.Between(1, 3)).Select(_ => RuleDraw.Item(Consequence()))) { CanGo = true },
            .. draw.Chance(30) ? [new Block("argumenten:", RuleDraw.Item(Argument())) { CanGo = true }] : Array.Empty<Block>(),
            .. needsNoLaw ? [] : new[] { new Block("juridische_toets:", Legal(burdens)) },
        ])
        { CanGo = true };
    }

    private List<Block> Conditions()
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var blocks = draw.Some(["draagvlak", "draagvlak_organisatie"], draw.Below(3)).Select(backing => new Block("- " + backing) { CanGo = true }).ToList();
        foreach (var _ in Enumerable.Range(0, draw.Between(blocks.Count == 0 ? 1 : 0, 2)))
        {
            var condition = rules.Condition();
            if (slugs.Add(Slug.Of(condition.Text)))
            {
                blocks.Add(RuleDraw.Item([$"als: {condition.Text}", "afspraak: Dit spreken wij af."]));
            }
        }

        return blocks;
    }

    private IEnumerable<Block> Consequence()
    {
        yield return $"raakt: {draw.Pick("inwoner", "huishouden", "kind", "omgeving", "gemeente")}";
        yield return $"wanneer: {draw.Pick("kort", "lang")}";
        foreach (var line in draw.Below(10) switch { < 5 => Money(), < 9 => Pleading(), _ => ["onbekend: ja", "uit_te_zoeken: Wat het doet."] })
        {
            yield return line;
        }

        yield return "omdat: Dit is het gevolg.";
        foreach (var line in rules.Rest(conditional: 35))
        {
            yield return line;
        }
    }

    private IEnumerable<Block> Money()
    {
        var dimension = draw.Pick(Dimension.Money, Dimension.Money, Dimension.MoneyPerMonth, Dimension.MoneyPerYear);
        yield return $"{draw.Pick("bedrag", "bedrag", "opbrengst")}: {rules.Amount(dimension).Text}";
        if (dimension == Dimension.Money)
        {
            yield return $"hoe_vaak: {draw.Pick("eenmalig", "per_maand", "per_jaar")}";
        }
    }

    private IEnumerable<Block> Pleading()
    {
        var against = draw.Chance(45);
        return GoalDraw.Weighed(draw, against).Prepend($"pleit: {(against ? "tegen" : "voor")}");
    }

    private IEnumerable<Block> Argument()
    {
        foreach (var line in Pleading())
        {
            yield return line;
        }

        if (draw.Chance(60))
        {
            yield return $"waarde: {draw.Pick(LawDraw.Values)}";
        }

        yield return "omdat: Dit weegt mee.";
        foreach (var line in rules.Rest(conditional: 70))
        {
            yield return line;
        }
    }

    private IEnumerable<Block> Legal(bool burdens)
    {
        var exclusions = draw.Chance(40) ? draw.Some(LawDraw.Provisions, draw.Between(1, 2)) : [];
        foreach (var _ in Enumerable.Range(0, draw.Between(1, 2)))
        {
            yield return RuleDraw.Item(Ground(burdens, exclusions));
        }

        foreach (var exclusion in exclusions)
        {
            yield return RuleDraw.Item([$"uitgesloten_door: {exclusion}", "omdat: Dit gaat voor.", .. rules.Rest(conditional: 85)]);
        }
    }

    private IEnumerable<Block> Ground(bool burdens, List<string> exclusions)
    {
        yield return $"grondslag: {draw.Pick(LawDraw.Provisions)}";
        yield return $"past: {(burdens ? draw.Pick("regulier", "maatwerk") : draw.Pick("regulier", "maatwerk", "buitenwettelijk"))}";
        if (exclusions.Count > 0 && draw.Chance(40))
        {
            yield return new Block("ondanks:", draw.Some(exclusions, draw.Between(1, exclusions.Count)).Select(provision => new Block("- " + provision))) { CanGo = true };
        }

        yield return "omdat: Dit draagt de oplossing.";
        foreach (var line in rules.Rest(conditional: 75))
        {
            yield return line;
        }
    }
}
