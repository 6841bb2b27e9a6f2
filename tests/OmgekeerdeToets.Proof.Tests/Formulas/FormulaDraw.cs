using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Formulas;

/// <summary>
/// Formulas in which every type and unit is right, over the vocabulary of one pack; all of the grammar has its chance. Written
/// from the grammar in <c>docs/taal.md</c>, not from the parser: what it makes and the loader refuses is a mistake of one of them.
/// </summary>
internal sealed partial class FormulaDraw(Draw draw, Vocabulary vocabulary)
{
    // A derivation that rests on many others may not grow without end.
    private const int LargestDerivation = 120;

    // The lists a formula stands in, outermost first.
    private readonly List<ListOf> _within = [];

    /// <summary>Whether most numbers are worked out of the members of a list.</summary>
    public bool ManyLists { get; init; }

    /// <summary>Whether most that is compared is what was compared before.</summary>
    public bool AsksAgain { get; init; }

    /// <summary>A condition, as it may stand by itself in a pack.</summary>
    public Formula Condition(int depth)
    {
        var condition = Truth(depth);
        return condition.Text[0] is '-' or '"' ? condition with { Text = $"({condition.Text})" } : condition;
    }

    /// <summary>A condition or formula about each member of a list.</summary>
    public Formula About(ListOf list, Kind kind, Dimension dimension, int depth)
    {
        _within.Add(list);
        var formula = Standing(Of(kind, dimension, depth));
        _within.RemoveAt(_within.Count - 1);
        return formula;
    }

    /// <summary>A formula of any kind.</summary>
    public Formula Value(Kind kind, Dimension dimension, int depth) => Standing(Of(kind, dimension, depth));

    /// <summary>An amount in one of the units that money has.</summary>
    public Formula Amount(Dimension money, int depth) => Standing(Number(money, depth));

    // A line of YAML that begins with a quote or a dash would be something else.
    private static Formula Standing(Formula formula) =>
        formula.Text[0] is '-' or '"' ? formula with { Text = $"({formula.Text})", Level = Level.Atom } : formula;

    private Formula Of(Kind kind, Dimension dimension, int depth) => kind switch
    {
        Kind.Truth => Truth(depth),
        Kind.Number => Number(dimension, depth),
        Kind.Date => Date(depth),
        Kind.Text => Text(depth),
        _ => Option(depth) ?? Truth(depth),
    };

    private static Formula Join(string text, Level level, params ReadOnlySpan<Formula> from)
    {
        var size = 1;
        var constant = true;
        foreach (var formula in from)
        {
            size += formula.Size;
            constant &= formula.IsConstant;
        }

        return new Formula(text, level) { Size = size, IsConstant = constant };
    }

    private string Word(params ReadOnlySpan<string> words) => words[draw.Below(words.Length)];

    /// <summary>What has a name here and is of the kind; an inner list hides what an outer one calls the same.</summary>
    private List<Readable> Named(Func<Readable, bool> fits)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<Readable>();
        for (var i = _within.Count - 1; i >= 0; i--)
        {
            foreach (var member in _within[i].Members)
            {
                if (hidden.Add(member.Name) && fits(member) && member.Size < LargestDerivation)
                {
                    found.Add(member);
                }
            }
        }

        // What stands closest is read most.
        if (found.Count > 0 && draw.Chance(75))
        {
            return found;
        }

        found.AddRange(vocabulary.Globals.Where(readable => fits(readable) && readable.Size < LargestDerivation));
        return found;
    }

    private Formula? Name(Func<Readable, bool> fits) => Named(fits) is { Count: > 0 } names ? Name(draw.Pick(names)) : null;

    private static Formula Name(Readable readable) => new(readable.Name, Level.Atom) { Size = readable.Size };
}
