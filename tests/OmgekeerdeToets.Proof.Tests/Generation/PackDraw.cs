using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Proof.Tests.Formulas;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>How large the packs are that are drawn.</summary>
/// <param name="Goals">At least and at most; half of the packs stay below five.</param>
/// <param name="Solutions">At most, per goal.</param>
/// <param name="Depth">How deep formulas go.</param>
internal sealed record PackSize(int Goals, int Solutions, int Depth)
{
    public static readonly PackSize Usual = new(6, 2, 2);

    /// <summary>Few goals, and numbers that can only be 0 to 5: so every answer to every question can be tried.</summary>
    public static readonly PackSize Small = new(2, 3, 2) { FewNumbers = true };

    /// <summary>
    /// Few goals, and numbers at the ends of what a word, a cent and a fraction can hold, with many decimals: where an engine that
    /// counts in whole parts has to go on otherwise.
    /// </summary>
    public static readonly PackSize Wide = new(2, 2, 3) { WideNumbers = true };

    /// <summary>Few goals, and most numbers are worked out of the members of a list: of some of them it is unknown whether they count.</summary>
    public static readonly PackSize Lists = new(2, 2, 3) { ManyLists = true };

    /// <summary>
    /// Few goals, and the same value is asked again and again: against other constants, in one condition and in many, whether it is
    /// known. What an engine computes once, and what it may only put together where the value is known, shows here.
    /// </summary>
    public static readonly PackSize Again = new(2, 2, 3) { ManyLists = true, AsksAgain = true };

    public bool FewNumbers { get; init; }

    public bool WideNumbers { get; init; }

    public bool ManyLists { get; init; }

    public bool AsksAgain { get; init; }

    /// <summary>What constants are drawn from.</summary>
    public ImmutableArray<decimal> Numbers => this switch
    {
        { FewNumbers: true } => [0m, 1m, 2m, 3m, 4m, 5m, 0.5m, 2.5m],
        { WideNumbers: true } =>
        [
            0m, 1m, 7.25m, 0.0001m, 33.3333m, 10737418.23m, 10737418.24m, 21474836.475m, 11529215046068.46m, 11529215046068.47m,
            11529215046068469.76m, 46116860184273879.04m, 92233720368547758.07m, 9007199254740993m, 999999999999999999m, 0.00000001m,
        ],
        _ => [0m, 1m, 2m, 3m, 5m, 8m, 10m, 12m, 18m, 0.5m, 2.5m, 7.25m, 100m],
    };
}

/// <summary>
/// A pack of rules as text, drawn so that it loads: types and units right, every name declared, every period meeting every other.
/// It makes no sense to people; it is there to be computed.
/// </summary>
internal sealed class PackDraw
{
    /// <summary>Every period of a generated pack holds this day, so that no provision lies outside the rule that cites it.</summary>
    public static readonly DateOnly Anchor = new(2026, 6, 15);

    private readonly Draw _draw;
    private readonly PackSize _size;
    private readonly Vocabulary _vocabulary;
    private readonly FormulaDraw _formulas;

    private PackDraw(Draw draw, PackSize size)
    {
        _draw = draw;
        _size = size;
        _vocabulary = new Vocabulary
        {
            Dates = [.. Enumerable.Range(0, 4).Select(_ => Anchor.AddDays(draw.Between(-500, 300))), new DateOnly(2024, 2, 29), new DateOnly(2026, 1, 31)],
            Numbers = [.. draw.Some(size.Numbers, 6)],
        };
        _formulas = new FormulaDraw(draw, _vocabulary) { ManyLists = size.ManyLists, AsksAgain = size.AsksAgain };
    }

    public static PackText Of(ulong seed, PackSize? size = null) => new PackDraw(new Draw(seed), size ?? PackSize.Usual).Draw();

    private PackText Draw()
    {
        var concepts = new ConceptDraw(_draw, _vocabulary, _size);
        ImmutableArray<Block> vocabulary = [concepts.Concepts(), concepts.Norms(), Derivations(), Checks()];
        var goals = _draw.Chance(55) ? _draw.Between(Math.Min(5, _size.Goals), _size.Goals) : _draw.Between(1, Math.Min(4, _size.Goals));
        var texts = new RuleDraw(_draw, _formulas, _vocabulary, _size.Depth);
        return new PackText(
        [
            new PackPage("pakket.yaml", [.. Header(), .. concepts.Policies()]),
            new PackPage("wetten.yaml", [LawDraw.Laws(_draw)]),
            new PackPage("begrippen/alles.yaml", [.. vocabulary.Where(block => !block.Children.IsEmpty)]),
            .. Enumerable.Range(1, goals).Select(i => new PackPage(
                string.Create(CultureInfo.InvariantCulture, $"doelen/doel{i}.yaml"), new GoalDraw(_draw, texts, _size).Goal(i))),
        ]);
    }

    private IEnumerable<Block> Header()
    {
        yield return "naam: gegenereerd";
        yield return "versie: 1.0.0";
        yield return "taalversie: 1";
        yield return "gemaakt_door: de proef op de som";
        if (_draw.Chance(30))
        {
            yield return new Block($"horizon: {_draw.Pick("12 maanden", "2 jaar", "60 maanden")}") { CanGo = true };
            yield return new Block($"korte_termijn: {_draw.Pick("1 maand", "3 maanden")}") { CanGo = true };
        }

        if (_draw.Chance(30))
        {
            string[] criteria = ["helpt", "draagvlak", "zware_rijen", "wettelijk", "lichte_rijen", "kosten_inwoner", "kosten_gemeente"];
            yield return new Block("weging:", _draw.Some(criteria, criteria.Length).Select(criterion => new Block("- " + criterion))) { CanGo = true };
        }
    }

    // Each may rest on those before it.
    private Block Derivations()
    {
        var blocks = new List<Block>();
        for (var i = 1; i <= _draw.Between(2, 5); i++)
        {
            blocks.Add(Derivation(string.Create(CultureInfo.InvariantCulture, $"afgeleid{i}")));
        }

        return new Block("afleidingen:", blocks) { CanGo = true };
    }

    private Block Derivation(string name)
    {
        var list = _draw.Chance(35) && _vocabulary.Lists.Count > 0 ? _draw.Pick(_vocabulary.Lists) : null;
        var kind = _draw.Pick(Kind.Truth, Kind.Truth, Kind.Number, Kind.Number, Kind.Number, Kind.Date);
        var dimension = kind == Kind.Number ? _draw.Pick([.. _vocabulary.DimensionsInUse]) : Dimension.Bare;
        var formula = list is null
            ? _formulas.Value(kind, dimension, _size.Depth)
            : _formulas.About(list, kind, dimension, _size.Depth - 1);
        var lines = new List<Block> { $"is: {formula.Text}" };
        if (list is not null)
        {
            lines.Add($"van: {list.Name}");
        }

        if (_draw.Chance(20))
        {
            lines.AddRange(RuleDraw.Period(_draw));
        }

        (list is null ? _vocabulary.Globals : list.Members)
            .Add(new Readable(name, kind) { Dimension = dimension, Size = formula.Size + 1 });
        return new Block(name + ":", lines) { CanGo = true };
    }

    private Block Checks()
    {
        var rules = new RuleDraw(_draw, _formulas, _vocabulary, _size.Depth);
        return new Block("controles:", Enumerable.Range(1, _draw.Below(3)).Select(i => RuleDraw.Item(
        [
            string.Create(CultureInfo.InvariantCulture, $"melding: Dit klopt niet met elkaar, nummer {i}."),
            rules.When("als"),
            .. rules.Exceptions(),
        ])))
        { CanGo = true };
    }
}
