using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>What a name in a formula can stand for. Two symbols are the same when they are the same object.</summary>
internal abstract class Symbol(string name, SourceLocation? location)
{
    public string Name { get; } = name;

    /// <summary>Where it is declared; null for what is built in.</summary>
    public SourceLocation? Location { get; } = location;

    /// <summary>The type of its value; null for a list.</summary>
    public abstract ExpressionType? Type { get; }
}

/// <summary>A concept of its own: a fact, a judgement, or a policy choice.</summary>
internal sealed class FactSymbol(FactDefinition definition) : Symbol(definition.Name, definition.Location)
{
    public FactDefinition Definition { get; } = definition;

    public override ExpressionType? Type { get; } = ExpressionType.Of(definition);

    public bool IsList => Definition.Type == FactType.List;
}

/// <summary>A field of a list.</summary>
internal sealed class FieldSymbol(FactDefinition definition) : Symbol(definition.Name, definition.Location)
{
    public FactDefinition Definition { get; } = definition;

    public override ExpressionType? Type { get; } = ExpressionType.Of(definition);
}

/// <summary>The built-in <c>naam</c> of every member of a list.</summary>
internal sealed class MemberNameSymbol() : Symbol(Syntax.Keywords.MemberName, null)
{
    public static readonly MemberNameSymbol Instance = new();

    public override ExpressionType Type => ExpressionType.Text;
}

/// <summary>A derived fact (<i>afleiding</i>), bound already.</summary>
/// <param name="name">Its name.</param>
/// <param name="body">What it is.</param>
/// <param name="list">The list it is derived for each member of (<c>van</c>); null when it is derived once.</param>
/// <param name="validity">When it holds; on other days it is unknown.</param>
/// <param name="label">What people read.</param>
/// <param name="location">Where it is declared.</param>
internal sealed class DerivationSymbol(
    string name, BoundExpression body, FactDefinition? list, DateRange validity, string? label, SourceLocation? location)
    : Symbol(name, location)
{
    public BoundExpression Body { get; } = body;

    public FactDefinition? List { get; } = list;

    public DateRange Validity { get; } = validity;

    public string? Label { get; } = label;

    public override ExpressionType Type => Body.Type;

    /// <summary>What it could become over all cases; kept, because derivations may rest on one another many times over.</summary>
    public PossibleTruths Possible { get; } = body.Type.Kind == TypeKind.Truth ? Possibilities.Of(body) : PossibleTruths.Any;

    public bool CanBeKnown { get; } = Possibilities.CanBeKnown(body);
}

/// <summary>A dated amount or number (<i>norm</i>).</summary>
internal sealed class NormSymbol(Norm norm, SourceLocation? location) : Symbol(norm.Name, location)
{
    public Norm Norm { get; } = norm;

    public override ExpressionType Type { get; } = ExpressionType.Number(norm.Unit);
}

/// <summary>Something declared that was refused and reported, such as a derivation that goes in a circle.</summary>
internal sealed class PoisonSymbol(string name, SourceLocation? location) : Symbol(name, location)
{
    public override ExpressionType Type => ExpressionType.Poison;
}

/// <summary>A norm over time.</summary>
/// <param name="Name">As formulas use it.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">The unit of all its values.</param>
/// <param name="Values">By day on which each begins to hold, earliest first; a null value is a hole.</param>
/// <param name="Until">The first day on which the last value no longer holds; null when it is open.</param>
internal sealed record Norm(string Name, string? Label, Unit Unit, ImmutableArray<NormValue> Values, DateOnly? Until)
{
    /// <summary>The value that holds on a day; null before the first and from <see cref="Until"/> on.</summary>
    public NormValue? On(DateOnly day) =>
        Until is { } until && day >= until ? null : Values.LastOrDefault(value => value.From <= day);
}

/// <summary>From this day this value; null is a hole (<c>onbekend</c>).</summary>
internal sealed record NormValue(DateOnly From, Fraction? Number);
