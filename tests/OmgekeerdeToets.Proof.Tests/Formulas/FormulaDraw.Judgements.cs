namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <content>Comparing: order, ranges, membership; texts and choices.</content>
internal sealed partial class FormulaDraw
{
    private Formula Judgement(int depth) => draw.Below(12) switch
    {
        0 => OfDates(depth),
        1 => OfTexts(depth),
        2 or 3 => OfOptions(depth) ?? Ordered(depth),
        4 => OfTruths(depth),
        5 => Range(depth),
        6 => Membership(depth),
        _ => Ordered(depth),
    };

    private Formula Ordered(int depth)
    {
        var dimension = AnyDimension();
        var left = Compared(ref dimension, depth);
        var right = draw.Chance(60) ? Constant(dimension) : Number(dimension, depth - 1);
        return Compared(left, Order(), right);
    }

    // A fact or field against a constant: a case can turn it either way.
    private Formula? OrderedFact() => Name(readable => readable.Kind == Kind.Number && readable.Size == 1) is null
        ? null
        : OrderedFact(AnyDimension());

    private Formula? OrderedFact(Dimension dimension) =>
        Name(readable => readable.Kind == Kind.Number && readable.Size == 1 && readable.Dimension == dimension) is { } fact
            ? Compared(fact, Order(), Constant(dimension))
            : null;

    private string Order() => Word(
        "is", "=", "is niet", "<>", "minder dan", "<", "hoogstens", "<=", "meer dan", ">", "minstens", ">=",
        "minder dan", "hoogstens", "meer dan", "minstens");

    private Formula Compared(Formula left, string order, Formula right) =>
        Join($"{left.At(Level.Sum)} {order} {right.At(Level.Sum)}", Level.Judgement, left, right);

    private Formula OfDates(int depth) => draw.Chance(20)
        ? DateRange(depth)
        : Compared(Date(depth, asks: true), Order(), Date(depth - 1));

    private Formula DateRange(int depth)
    {
        var (low, high) = (draw.Pick(vocabulary.Dates), draw.Pick(vocabulary.Dates));
        (low, high) = low <= high ? (low, high) : (high, low);
        var date = Date(depth - 1, asks: true);
        return Join($"{date.At(Level.Sum)} van {Written(low)} {Word("tot", "t/m")} {Written(high)}", Level.Judgement, date);
    }

    private Formula OfTexts(int depth)
    {
        var left = Text(depth, asks: true);
        if (draw.Chance(30))
        {
            var options = draw.Some(Vocabulary.Texts, draw.Between(1, 3)).Select(text => $"\"{text}\"");
            return Join($"{left.At(Level.Sum)} {Word("een van", "geen van")} ({string.Join(", ", options)})", Level.Judgement, left);
        }

        var right = Text(0);
        return Join($"{left.At(Level.Sum)} {Word("is", "is niet", "=", "<>")} {right.At(Level.Sum)}", Level.Judgement, left, right);
    }

    private Formula? OfOptions(int depth)
    {
        if (Choices() is not { Count: > 0 } choices)
        {
            return null;
        }

        var choice = draw.Pick(choices);
        var left = draw.Chance(20) && depth > 0
            ? Choice(depth, _ => Name(draw.Pick(choices.Where(other => SameOptions(other, choice)).ToList())))
            : Name(choice);
        if (draw.Chance(40))
        {
            var options = draw.Some(choice.Options, draw.Between(1, choice.Options.Length));
            return Join($"{left.At(Level.Sum)} {Word("een van", "geen van")} ({string.Join(", ", options)})", Level.Judgement, left);
        }

        var others = choices.Where(other => SameOptions(other, choice)).ToList();
        var right = draw.Chance(30) ? draw.Pick(others).Name : draw.Pick(choice.Options);
        return Join($"{left.At(Level.Sum)} {Word("is", "is niet")} {right}", Level.Judgement, left);
    }

    // Ja and nee are values too, and can be compared as such.
    private Formula OfTruths(int depth)
    {
        var left = Name(readable => readable.Kind == Kind.Truth) ?? Judgement(depth);
        var right = draw.Chance(50) ? new Formula(Word("ja", "nee"), Level.Atom) { IsConstant = true } : Truth(depth - 1);
        return Compared(left, Word("is", "is niet"), right);
    }

    private Formula Range(int depth)
    {
        var dimension = AnyDimension();
        var operand = Compared(ref dimension, depth);
        var unit = draw.Pick(dimension.Units());
        var (low, high) = (draw.Pick(vocabulary.Numbers), draw.Pick(vocabulary.Numbers));
        (low, high) = low <= high ? (low, high) : (high, low);
        var first = draw.Chance(50) ? Written(low) : Quantity(low, unit);
        var text = $"{operand.At(Level.Sum)} van {first} {Word("tot", "t/m")} {Quantity(high, unit)}";
        return Join(text, Level.Judgement, operand);
    }

    private Formula Membership(int depth)
    {
        var dimension = AnyDimension();
        var operand = Compared(ref dimension, depth);
        var options = draw.Some(vocabulary.Numbers, draw.Between(1, 3)).Select(number => Quantity(number, draw.Pick(dimension.Units())));
        return Join($"{operand.At(Level.Sum)} {Word("een van", "geen van")} ({string.Join(", ", options)})", Level.Judgement, operand);
    }

    private List<Readable> Choices() => Named(readable => readable.Kind == Kind.Choice);

    private static bool SameOptions(Readable one, Readable other) => one.Options.SequenceEqual(other.Options, StringComparer.Ordinal);

    private Formula Text(int depth, bool asks = false)
    {
        if (depth > 0 && draw.Chance(15))
        {
            return Choice(depth, _ => Text(0));
        }

        if (_within.Count > 0 && draw.Chance(50))
        {
            return new Formula("naam", Level.Atom);
        }

        return asks || draw.Chance(20)
            ? Name(readable => readable.Kind == Kind.Text) ?? Quoted()
            : Quoted();
    }

    private Formula Quoted() => new($"\"{draw.Pick(Vocabulary.Texts)}\"", Level.Atom) { IsConstant = true };

    private Formula? Option(int depth) => Choices() is { Count: > 0 } choices
        ? depth > 0 && draw.Chance(40) ? OptionChoice(choices, depth) : Name(draw.Pick(choices))
        : null;

    private Formula OptionChoice(List<Readable> choices, int depth)
    {
        var same = choices.Where(other => SameOptions(other, choices[0])).ToList();
        return Choice(depth, _ => Name(draw.Pick(same)));
    }
}
