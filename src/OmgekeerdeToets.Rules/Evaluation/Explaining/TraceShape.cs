using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>
/// What the node of one condition is in every case: its id and its text. <see cref="At"/> fills in what the case makes of it.
/// </summary>
/// <param name="Text">The condition as it is written.</param>
/// <param name="Path">Its id; below a member of a list only what comes after the id of that member.</param>
internal abstract record TraceShape(string Text, string Path)
{
    /// <summary>The node in one case, and the truth of the condition there.</summary>
    public abstract TraceNode At(in Place place, bool isException, out Truth truth);

    /// <summary>The shapes of conditions side by side. Siblings never share an id: the second of a name gets a number.</summary>
    public static TraceShape[] Below(string path, IEnumerable<BoundExpression> conditions)
    {
        var names = new SiblingNames(path);
        return [.. conditions.Select(condition => Of(condition, names.Next(Slug.Of(TraceValues.Text(condition)))))];
    }

    public static TraceShape Of(BoundExpression condition, string path) => condition switch
    {
        BoundFact fact => new FactShape(fact, fact.Definition, TraceValues.Text(fact), path),
        BoundField field => new FactShape(field, field.Definition, TraceValues.Text(field), path),
        BoundComparison comparison => new ComparisonShape(comparison, path),
        BoundRange range => new RangeShape(range, path),
        BoundMembership membership => new MembershipShape(membership, path),
        BoundKnown known => new KnownShape(known, path),
        BoundQuantifier quantifier => new QuantifierShape(quantifier, path),
        BoundDerivation derivation => new DerivationShape(derivation, path),
        _ => new GroupShape(condition, path),
    };
}

/// <summary>Hands out ids below one node.</summary>
internal sealed class SiblingNames(string path)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Next(string name)
    {
        var count = _seen[name] = _seen.GetValueOrDefault(name) + 1;
        return count == 1 ? $"{path}/{name}" : FormattableString.Invariant($"{path}/{name}-{count}");
    }
}
