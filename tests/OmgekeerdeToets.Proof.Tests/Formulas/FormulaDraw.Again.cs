namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <content>What was compared before is compared again: with something else, or to know whether it is known.</content>
internal sealed partial class FormulaDraw
{
    // Few, so that each comes back often: what comes after them takes the place of an older one.
    private const int MostAsked = 3;

    private readonly Dictionary<string, List<(Formula Operand, Dimension Dimension)>> _asked = new(StringComparer.Ordinal);

    /// <summary>What is compared: a number of the dimension, or one that was compared before, with its own.</summary>
    private Formula Compared(ref Dimension dimension, int depth)
    {
        if (Again(depth) is var (known, its))
        {
            dimension = its;
            return known;
        }

        var operand = Open(dimension, depth);
        Remember(operand, dimension);
        return operand;
    }

    private Formula Known(Dimension dimension, int depth) => Again(depth)?.Operand ?? Number(dimension, depth);

    private (Formula Operand, Dimension Dimension)? Again(int depth) => AsksAgain && AskedHere() is { Count: > 0 } asked && draw.Chance(depth > 0 ? 60 : 85)
        ? draw.Pick(asked)
        : null;

    private void Remember(Formula operand, Dimension dimension)
    {
        if (AsksAgain && !operand.IsConstant && operand.Size is > 1 and < LargestDerivation)
        {
            var asked = AskedHere();
            asked.Insert(draw.Below(asked.Count + 1), (operand, dimension));
            asked.RemoveRange(Math.Min(asked.Count, MostAsked), Math.Max(0, asked.Count - MostAsked));
        }
    }

    // A name means something else among the members of another list.
    private List<(Formula Operand, Dimension Dimension)> AskedHere()
    {
        var here = string.Join(' ', _within.Select(list => list.Name));
        if (!_asked.TryGetValue(here, out var asked))
        {
            _asked[here] = asked = [];
        }

        return asked;
    }
}
