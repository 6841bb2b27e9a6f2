using System.Globalization;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <content>Dates, and dates with a duration.</content>
internal sealed partial class FormulaDraw
{
    private Formula Date(int depth, bool asks = false) => depth <= 0 ? DateLeaf(asks) : draw.Below(6) switch
    {
        0 or 1 => Shifted(depth),
        2 => Choice(depth, d => Date(d)),
        _ => DateLeaf(asks),
    };

    private Formula DateLeaf(bool asks) => draw.Below(asks ? 4 : 8) switch
    {
        0 => new Formula("peildatum", Level.Atom),
        <= 3 => Name(readable => readable.Kind == Kind.Date) ?? DateLiteral(),
        _ => DateLiteral(),
    };

    private Formula DateLiteral() => new(Written(draw.Pick(vocabulary.Dates)), Level.Atom) { IsConstant = true };

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Formula Shifted(int depth)
    {
        var date = Date(depth - 1, asks: true);
        var duration = Duration(depth);
        return Join($"{date.At(Level.Sum)} {Word("+", "-")} {duration.At(Level.Product)}", Level.Sum, date, duration);
    }

    // A constant part of a day would be refused; what a case makes of it is not.
    private Formula Duration(int depth)
    {
        var dimension = draw.Pick(Dimension.Days, Dimension.Months);
        var duration = draw.Chance(50) ? Number(dimension, depth - 1) : Constant(dimension);
        return duration.IsConstant
            ? new Formula(Quantity(draw.Between(1, 20), draw.Pick(dimension.Units())), Level.Atom) { IsConstant = true }
            : duration;
    }
}
