using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Proof.Tests.Formulas;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>The vocabulary of a pack: concepts of every type, lists with fields, policy choices and norms.</summary>
internal sealed class ConceptDraw(Draw draw, Vocabulary vocabulary, PackSize size)
{
    private static readonly ImmutableArray<ImmutableArray<string>> OptionSets =
        [["huur", "koop", "elders"], ["laag", "midden", "hoog", "geen_idee"]];

    private readonly List<Block> _policies = [];
    private int _count;

    public Block Concepts() => new("begrippen:",
    [
        .. Several(4, 6, "vast", Truth),
        .. Several(1, 2, "oordeel", name => Judged(Truth(name))),
        .. Several(4, 6, "getal", Number),
        .. Several(1, 2, "dag", Date),
        .. Several(0, 2, "soort", Choice),
        .. Several(0, 1, "tekst", Text),
        .. Several(1, 2, "lijst", List),
        .. Several(1, 2, "beleid", Policy),
    ]);

    /// <summary>The choices of the municipality, drawn with the concepts.</summary>
    public IEnumerable<Block> Policies() => _policies.Count == 0 ? [] : [new Block("beleid:", _policies) { CanGo = true }];

    public Block Norms() => new("normen:", Several(1, 2, "norm", Norm)) { CanGo = true };

    private IEnumerable<Block> Several(int low, int high, string name, Func<string, (Block Block, Readable? Readable)> one)
    {
        foreach (var _ in Enumerable.Range(0, draw.Between(low, high)))
        {
            var (block, readable) = one(string.Create(CultureInfo.InvariantCulture, $"{name}{++_count}"));
            if (readable is not null)
            {
                vocabulary.Globals.Add(readable);
            }

            yield return block with { CanGo = true };
        }
    }

    private static (Block Block, Readable? Readable) Truth(string name) =>
        (new Block(name + ":", "type: ja_nee"), new Readable(name, Kind.Truth));

    private static (Block Block, Readable? Readable) Judged((Block Block, Readable? Readable) concept) =>
        (concept.Block with { Children = concept.Block.Children.Add("soort: beoordeling") }, concept.Readable);

    private (Block Block, Readable? Readable) Number(string name)
    {
        var dimension = draw.Pick([.. Dimensions.All]);
        var unit = draw.Pick(dimension.Units());
        var type = dimension.IsMoney() && draw.Chance(70) ? "bedrag"
            : dimension is Dimension.Days or Dimension.Months && draw.Chance(70) ? "duur"
            : "getal";
        var lines = new List<Block> { $"type: {type}" };
        if (unit.Length > 0)
        {
            lines.Add($"eenheid: {unit}");
        }

        lines.AddRange(Bounds());
        return (new Block(name + ":", lines), new Readable(name, Kind.Number) { Dimension = dimension });
    }

    private IEnumerable<Block> Bounds()
    {
        if (size.WideNumbers)
        {
            yield break;
        }

        if (size.FewNumbers)
        {
            yield return "minimaal: 0";
            yield return "maximaal: 5";
            yield return "decimalen: 0";
            yield break;
        }

        if (draw.Chance(50))
        {
            yield return new Block($"minimaal: {draw.Pick("0", "0", "1", "-5")}") { CanGo = true };
        }

        if (draw.Chance(30))
        {
            yield return new Block($"maximaal: {draw.Pick("12", "20", "150")}") { CanGo = true };
        }

        if (draw.Chance(20))
        {
            yield return new Block($"decimalen: {draw.Below(3)}") { CanGo = true };
        }
    }

    private static (Block Block, Readable? Readable) Date(string name) =>
        (new Block(name + ":", "type: datum"), new Readable(name, Kind.Date));

    private static (Block Block, Readable? Readable) Text(string name) =>
        (new Block(name + ":", "type: tekst"), new Readable(name, Kind.Text));

    private (Block Block, Readable? Readable) Choice(string name)
    {
        var options = draw.Pick([.. OptionSets]);
        return (
            new Block(name + ":", "type: keuze", new Block("opties:", options.Select(option => new Block("- " + option)))),
            new Readable(name, Kind.Choice) { Options = options });
    }

    // Two lists have fields of one name, so that it matters which member is meant.
    private (Block Block, Readable? Readable) List(string name)
    {
        (Block Block, Readable? Readable)[] fields =
        [
            Truth("veld_vast"),
            Number(string.Create(CultureInfo.InvariantCulture, $"veld_getal{draw.Below(2)}")),
            .. draw.Some(new Func<(Block, Readable?)>[]
            {
                () => Truth("veld_ook"), () => Number("veld_aantal"), () => Date("veld_dag"), () => Choice("veld_soort"), () => Text("veld_tekst"),
            }, draw.Between(1, 4)).Select(field => field()),
        ];
        vocabulary.Lists.Add(new ListOf(name, [.. fields.Select(field => field.Readable!)]));
        var block = new Block(name + ":", "type: lijst", new Block("velden:", fields.Select(field => field.Block with { CanGo = true })));
        return (block, null);
    }

    private (Block Block, Readable? Readable) Policy(string name)
    {
        var (block, readable) = draw.Below(3) switch
        {
            0 => Truth(name),
            1 => Choice(name),
            _ => (new Block(name + ":", "type: getal", "eenheid: km"), new Readable(name, Kind.Number) { Dimension = Dimension.Distance }),
        };
        var value = readable!.Kind switch
        {
            Kind.Truth => draw.Pick("ja", "nee"),
            Kind.Choice => draw.Pick(readable.Options),
            _ => draw.Pick("2 km", "8 km", "0.5 km"),
        };
        _policies.Add(draw.Chance(50)
            ? new Block($"{name}: {value}") { CanGo = true }
            : new Block(name + ":", [$"waarde: {value}", "bron: Besluit van het college", .. RuleDraw.Period(draw)]) { CanGo = true });
        return (block with { Children = block.Children.Add("soort: beleidskeuze") }, readable);
    }

    // Dated values, now and then with a hole.
    private (Block Block, Readable? Readable) Norm(string name)
    {
        var dimension = draw.Pick(Dimension.Money, Dimension.MoneyPerMonth, Dimension.Distance, Dimension.Months);
        var unit = draw.Pick(dimension.Units());
        var from = PackDraw.Anchor.AddDays(draw.Between(-400, -100));
        var values = new List<Block>();
        foreach (var i in Enumerable.Range(0, draw.Between(1, 4)))
        {
            var hole = i > 0 && draw.Chance(30);
            values.Add(string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}: {(hole ? "onbekend" : FormulaDraw.Written(InCents(draw.Pick(vocabulary.Numbers), dimension)))}"));
            from = from.AddDays(draw.Between(30, 200));
        }

        var until = draw.Chance(50) ? "open" : from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (
            new Block(name + ":", $"eenheid: {unit}", new Block("waarden:", values), $"tot: {until}"),
            new Readable(name, Kind.Number) { Dimension = dimension });
    }

    /// <summary>An amount has no parts of a cent.</summary>
    private static decimal InCents(decimal number, Dimension dimension) =>
        dimension is Dimension.Money or Dimension.MoneyPerMonth ? decimal.Round(number, 2) : number;
}
