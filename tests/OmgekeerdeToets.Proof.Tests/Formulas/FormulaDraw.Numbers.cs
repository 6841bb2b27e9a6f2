using System.Globalization;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <content>Numbers with the algebra of their units, aggregates, and time that has passed.</content>
internal sealed partial class FormulaDraw
{
    private Dimension AnyDimension()
    {
        var named = Named(readable => readable.Kind == Kind.Number);
        return named.Count > 0 && draw.Chance(80) ? draw.Pick(named).Dimension : draw.Pick([.. vocabulary.DimensionsInUse]);
    }

    private Formula Number(Dimension dimension, int depth) =>
        (ManyLists && depth > 0 && draw.Chance(60) ? Aggregate(dimension, depth) : null) ?? AnyNumber(dimension, depth);

    private Formula AnyNumber(Dimension dimension, int depth) => depth <= 0 ? NumberLeaf(dimension) : draw.Below(20) switch
    {
        0 or 1 => Sum(dimension, "+", depth),
        2 or 3 => Sum(dimension, "-", depth),
        4 => Times(dimension, depth),
        5 => Paid(dimension, depth) ?? Times(dimension, depth),
        6 or 7 => Divided(dimension, depth),
        8 => Ratio(dimension, depth),
        9 => Negated(dimension, depth),
        10 or 11 => Rounded(dimension, depth),
        12 => Choice(depth, d => Number(dimension, d)),
        13 or 14 or 15 => Aggregate(dimension, depth) ?? Passed(dimension, depth) ?? NumberLeaf(dimension),
        16 or 17 => Passed(dimension, depth) ?? Aggregate(dimension, depth) ?? NumberLeaf(dimension),
        _ => NumberLeaf(dimension),
    };

    private Formula NumberLeaf(Dimension dimension) => draw.Chance(75) ? Open(dimension, 0) : Constant(dimension);

    // Something a case can change, as far as this pack has it.
    private Formula Open(Dimension dimension, int depth)
    {
        if (depth > 0 && draw.Chance(60))
        {
            return Number(dimension, depth);
        }

        return Name(readable => readable.Kind == Kind.Number && readable.Dimension == dimension)
            ?? Aggregate(dimension, depth) ?? Passed(dimension, 0) ?? Constant(dimension);
    }

    private Formula Constant(Dimension dimension) =>
        new(Quantity(draw.Pick(vocabulary.Numbers), draw.Pick(dimension.Units())), Level.Atom) { IsConstant = true };

    private string Quantity(decimal number, string unit)
    {
        var word = Dimensions.Word(unit, draw.Chance(70));
        return word.Length == 0 ? Written(number) : $"{Written(number)} {word}";
    }

    /// <summary>As it stands in a pack.</summary>
    public static string Written(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    private Formula Sum(Dimension dimension, string sign, int depth)
    {
        var (left, right) = (Number(dimension, depth - 1), Number(dimension, depth - 1));
        return Join($"{left.At(Level.Sum)} {sign} {right.At(Level.Product)}", Level.Sum, left, right);
    }

    private Formula Times(Dimension dimension, int depth)
    {
        var (left, right) = (Number(dimension, depth - 1), Number(Dimension.Bare, depth - 1));
        (left, right) = draw.Chance(50) ? (left, right) : (right, left);
        return Join($"{left.At(Level.Product)} {Word("*")} {right.At(Level.Factor)}", Level.Product, left, right);
    }

    // X per U × n U = X
    private Formula? Paid(Dimension total, int depth)
    {
        var rates = Dimensions.RatesOf(total).Where(vocabulary.DimensionsInUse.Contains).ToList();
        if (rates.Count == 0)
        {
            return null;
        }

        var rate = draw.Pick(rates);
        var (left, right) = (Number(rate, depth - 1), Number(rate.Paid()!.Value.By, depth - 1));
        return Join($"{left.At(Level.Product)} * {right.At(Level.Factor)}", Level.Product, left, right);
    }

    // By a number that a case decides and that may be zero, by a constant that is not, or X / n U = X per U.
    private Formula Divided(Dimension dimension, int depth)
    {
        if (dimension.Paid() is { } paid && draw.Chance(50))
        {
            var unit = dimension switch { Dimension.MoneyPerMonth => "maand", Dimension.MoneyPerYear => "jaar", _ => "dag" };
            var total = Number(paid.Total, depth - 1);
            return Join($"{total.At(Level.Product)} / {Quantity(draw.Pick(2m, 3m, 0.5m), unit)}", Level.Product, total);
        }

        var left = Number(dimension, depth - 1);
        var right = Divisor(Number(Dimension.Bare, depth - 1), "");
        return Join($"{left.At(Level.Product)} / {right.At(Level.Factor)}", Level.Product, left, right);
    }

    private Formula Divisor(Formula divisor, string unit) => divisor.IsConstant
        ? new Formula(Quantity(draw.Pick(2m, 3m, 7m, 0.5m), unit), Level.Atom) { IsConstant = true }
        : divisor;

    // Two of one unit make a bare number.
    private Formula Ratio(Dimension dimension, int depth)
    {
        if (dimension != Dimension.Bare)
        {
            return Divided(dimension, depth);
        }

        var of = AnyDimension();
        var (left, right) = (Number(of, depth - 1), Divisor(Number(of, depth - 1), draw.Pick(of.Units())));
        return Join($"{left.At(Level.Product)} / {right.At(Level.Factor)}", Level.Product, left, right);
    }

    private Formula Negated(Dimension dimension, int depth)
    {
        var operand = Number(dimension, depth - 1);
        return Join($"-{operand.At(Level.Atom)}", Level.Factor, operand);
    }

    private Formula Rounded(Dimension dimension, int depth)
    {
        var operand = Number(dimension, depth - 1);
        var direction = Word("", "naar boven ", "naar beneden ");
        return Join($"{operand.At(Level.Atom)} {direction}afgerond op {draw.Below(3)} decimalen", Level.Rounding, operand);
    }

    private Formula? Aggregate(Dimension dimension, int depth)
    {
        var fields = vocabulary.Lists
            .SelectMany(list => list.Members.Select(member => (List: list, Member: member)))
            .Where(field => field.Member.Kind == Kind.Number && field.Member.Dimension == dimension && field.Member.Size < LargestDerivation)
            .ToList();
        var counts = dimension == Dimension.Bare && vocabulary.Lists.Count > 0 && (fields.Count == 0 || draw.Chance(50));
        if (_within.Count >= 2 || (!counts && fields.Count == 0))
        {
            return null;
        }

        var (list, member) = counts ? (draw.Pick(vocabulary.Lists), null) : draw.Pick(fields);
        var filter = draw.Chance(ManyLists ? 80 : 50) ? Filter(list, depth) : null;
        var text = counts ? $"aantal {list.Name}" : $"{Word("som", "hoogste", "laagste", "gemiddelde")} van {list.Name}.{member!.Name}";
        return new Formula(filter is null ? text : $"{text} met {filter.Text}", Level.Atom)
        {
            Size = 1 + (member?.Size ?? 0) + (filter?.Size ?? 0),
        };
    }

    private Formula Filter(ListOf list, int depth)
    {
        _within.Add(list);
        var filter = Truth(Math.Min(depth - 1, 1));
        _within.RemoveAt(_within.Count - 1);
        return filter.Level == Level.Atom && list.Members.Exists(member => member.Name == filter.Text)
            ? filter
            : filter with { Text = $"({filter.Text})" };
    }

    // The time since a date, and between two.
    private Formula? Passed(Dimension dimension, int depth)
    {
        var date = Date(Math.Min(depth - 1, 1), asks: true);
        switch (dimension)
        {
            case Dimension.Months:
                return Join($"{Word("hele jaren", "hele maanden")} sinds {date.At(Level.Atom)}", Level.Atom, date) with { IsConstant = false };
            case Dimension.Days when draw.Chance(50):
                return Join($"dagen sinds {date.At(Level.Atom)}", Level.Atom, date) with { IsConstant = false };
            case Dimension.Days:
                var other = Date(0);
                return Join($"{date.At(Level.Sum)} - {other.At(Level.Product)}", Level.Sum, date, other) with { IsConstant = false };
            default:
                return null;
        }
    }
}
