using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Proof.Tests.Formulas;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>What every rule may have: <c>als</c>, <c>tenzij</c>, a period; conditions as a line, a list or nested groups.</summary>
internal sealed class RuleDraw(Draw draw, FormulaDraw formulas, Vocabulary vocabulary, int depth)
{
    private int _names;

    /// <summary>A mapping that is an item of a list: its first line after the dash.</summary>
    public static Block Item(IEnumerable<Block> lines)
    {
        var all = lines.ToList();
        return new Block("- " + all[0].Line, all.Skip(1)) { CanGo = true };
    }

    /// <summary>A period that holds the day every other period holds too.</summary>
    public static IEnumerable<Block> Period(Draw draw)
    {
        var sides = draw.Below(3);
        if (sides != 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"geldig_van: {PackDraw.Anchor.AddDays(-draw.Below(250)):yyyy-MM-dd}");
        }

        if (sides != 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"geldig_tot_en_met: {PackDraw.Anchor.AddDays(draw.Below(250)):yyyy-MM-dd}");
        }
    }

    /// <summary>A key with the conditions that must hold; now and then so simple that they often do.</summary>
    public Block When(string key, int simple = 20)
    {
        var isSimple = draw.Chance(simple);
        if (isSimple || draw.Chance(55))
        {
            var line = formulas.Condition(isSimple ? 0 : draw.Pick(depth - 1, depth, depth, depth + 1));
            return new Block($"{key}: {line.Text}") { Shorter = [.. line.Parts.Where(CanBegin).Select(part => $"{key}: {part}")] };
        }

        return new Block(key + ":", Items(2));
    }

    /// <summary><c>tenzij</c>, and a period: neither is usual.</summary>
    public IEnumerable<Block> Exceptions()
    {
        if (draw.Chance(20))
        {
            yield return When("tenzij") with { CanGo = true };
        }

        if (draw.Chance(12))
        {
            foreach (var line in Period(draw))
            {
                yield return line with { CanGo = true };
            }
        }
    }

    /// <summary>The conditions and the rest of a rule that need not have any.</summary>
    public IEnumerable<Block> Rest(int conditional)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"naam: regel{++_names}");
        if (draw.Chance(conditional))
        {
            yield return When("als") with { CanGo = true };
        }

        foreach (var line in Exceptions())
        {
            yield return line;
        }
    }

    public Formula Amount(Dimension money) => formulas.Amount(money, Math.Min(depth, 2));

    public Formula Condition() => formulas.Condition(depth - 1);

    /// <summary>Names of numbers that a report can show.</summary>
    public List<string> Numbers() => [.. vocabulary.Globals.Where(readable => readable.Kind == Kind.Number).Select(readable => readable.Name)];

    private ImmutableArray<Block> Items(int groups) =>
        [.. Enumerable.Range(0, draw.Between(1, 3)).Select(_ => One(groups))];

    private Block One(int groups)
    {
        if (groups == 0 || draw.Chance(75))
        {
            var line = formulas.Condition(depth - 1);
            return new Block($"- {line.Text}") { CanGo = true, Shorter = [.. line.Parts.Where(CanBegin).Select(part => $"- {part}")] };
        }

        // Below the key of a group its items stand one level deeper than the key itself.
        return new Block("- " + draw.Pick("een_van:", "alle:", "geen_van:"), new Block("", Items(groups - 1))) { CanGo = true };
    }

    private static bool CanBegin(string text) => text[0] is not ('-' or '"');
}
