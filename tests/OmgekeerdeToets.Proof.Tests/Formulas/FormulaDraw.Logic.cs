using System.Collections.Immutable;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <content><c>en</c>, <c>of</c>, <c>niet</c>, quantifiers, <c>is bekend</c>, <c>als … dan … anders …</c>.</content>
internal sealed partial class FormulaDraw
{
    private Formula Truth(int depth) => depth <= 0 ? Leaf() : draw.Below(16) switch
    {
        0 or 1 => Chain("en", depth),
        2 or 3 => Chain("of", depth),
        4 => Not(depth),
        5 or 6 => Quantifier(depth) ?? Chain("of", depth),
        7 => Known(depth),
        8 => Choice(depth, Truth),
        9 => Literal(depth),
        _ => Judgement(depth),
    };

    private Formula Leaf() => Name(readable => readable.Kind == Kind.Truth) is { } name && draw.Chance(40)
        ? name
        : Judgement(0);

    // The last of a chain may be `niet …` or a quantifier without brackets.
    private Formula Chain(string word, int depth)
    {
        var operands = Enumerable.Range(0, draw.Between(2, 3)).Select(_ => Truth(depth - 1)).ToList();
        var last = operands.Count - 1;
        var text = string.Join($" {word} ", operands.Select((operand, i) => operand.At(i == last ? Level.Member : Level.Judgement)));
        return Join(text, Level.Logic, [.. operands]) with { Parts = [.. operands.Select(operand => operand.Text)] };
    }

    private Formula Not(int depth)
    {
        var operand = Truth(depth - 1);
        var isName = operand.Level == Level.Atom && operand.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        var text = isName && draw.Chance(60) ? $"niet {operand.Text}" : $"niet ({operand.Text})";
        return Join(text, Level.Member, operand) with { Parts = [operand.Text] };
    }

    private Formula? Quantifier(int depth)
    {
        if (vocabulary.Lists.Count == 0 || _within.Count >= 2)
        {
            return null;
        }

        var list = draw.Pick(vocabulary.Lists);
        _within.Add(list);
        var body = Truth(depth - 1);
        _within.RemoveAt(_within.Count - 1);
        var bare = body.Level <= Level.Judgement || draw.Chance(30);
        var text = $"voor {Word("minstens een van", "alle", "geen van")} {list.Name} geldt {(bare ? body.At(Level.Logic) : $"({body.Text})")}";
        return Join(text, bare && body.Level > Level.Judgement ? Level.Logic : Level.Member, body) with { IsConstant = false };
    }

    private Formula Known(int depth)
    {
        var operand = draw.Below(5) switch
        {
            0 => Truth(depth - 1),
            1 => Date(depth - 1),
            2 => new Formula("onbekend", Level.Atom) { IsConstant = true },
            _ => Known(AnyDimension(), depth - 1),
        };
        var text = $"{operand.At(Level.Sum)} is {Word("bekend", "onbekend", "niet bekend", "niet onbekend")}";
        return Join(text, Level.Judgement, operand);
    }

    // A branch may be left open, on a condition that a case decides: so it is not open for everybody.
    private Formula Choice(int depth, Func<int, Formula> branch)
    {
        var leavesOpen = draw.Chance(25);
        var condition = leavesOpen ? OrderedFact() ?? Truth(depth - 1) : Truth(depth - 1);
        leavesOpen &= !condition.IsConstant && condition.Level == Level.Judgement;
        var (then, otherwise) = (branch(depth - 1), branch(depth - 1));
        var open = leavesOpen ? draw.Below(2) : -1;
        var text = $"als {condition.At(Level.Logic)} dan {(open == 0 ? "onbekend" : then.At(Level.Logic))} "
            + $"anders {(open == 1 ? "onbekend" : otherwise.At(Level.Logic))}";
        return Join(text, Level.Choice, condition, then, otherwise) with { IsConstant = false };
    }

    // What the literal leaves of it is never only unknown: the other operand can still decide.
    private Formula Literal(int depth)
    {
        var operand = Judgement(depth - 1);
        var text = draw.Below(4) switch
        {
            0 => $"{operand.At(Level.Judgement)} of onbekend",
            1 => $"{operand.At(Level.Judgement)} en onbekend",
            2 => $"{operand.At(Level.Judgement)} en ja",
            _ => $"{operand.At(Level.Judgement)} of nee",
        };
        return Join(text, Level.Logic, operand) with { Parts = [operand.Text] };
    }
}
