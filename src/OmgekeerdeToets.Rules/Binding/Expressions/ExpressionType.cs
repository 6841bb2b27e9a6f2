using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Binding.Expressions;

internal enum TypeKind
{
    /// <summary>What was refused and reported: fits everywhere, so that one mistake gives one message.</summary>
    Poison,

    /// <summary><c>ja_nee</c></summary>
    Truth,

    /// <summary><c>getal</c>, <c>bedrag</c> and <c>duur</c>: a number with a unit or without.</summary>
    Number,

    /// <summary><c>datum</c></summary>
    Date,

    /// <summary><c>tekst</c></summary>
    Text,

    /// <summary><c>keuze</c></summary>
    Choice,
}

/// <summary>The type of an expression. A <c>bedrag</c> is a number in euro, a <c>duur</c> one in days, weeks, months or years.</summary>
internal sealed record ExpressionType
{
    public static readonly ExpressionType Poison = new(TypeKind.Poison);
    public static readonly ExpressionType Truth = new(TypeKind.Truth);
    public static readonly ExpressionType Date = new(TypeKind.Date);
    public static readonly ExpressionType Text = new(TypeKind.Text);
    public static readonly ExpressionType BareNumber = new(TypeKind.Number);

    private ExpressionType(TypeKind kind) => Kind = kind;

    public TypeKind Kind { get; }

    /// <summary>Of a number; none for other types.</summary>
    public Unit Unit { get; private init; }

    /// <summary>The names of a choice; empty for other types.</summary>
    public ImmutableArray<string> Options { get; private init; } = [];

    public bool IsPoison => Kind == TypeKind.Poison;

    public static ExpressionType Number(Unit unit) => unit.IsNone ? BareNumber : new(TypeKind.Number) { Unit = unit };

    public static ExpressionType Choice(ImmutableArray<string> options) => new(TypeKind.Choice) { Options = options };

    /// <summary>The type of a concept or field; null for a list, which is no value.</summary>
    public static ExpressionType? Of(FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => Truth,
        FactType.Date => Date,
        FactType.Text => Text,
        FactType.Choice => Choice(definition.Options),
        FactType.List => null,
        _ => Number(Unit.FromCanonical(definition.Unit)),
    };

    /// <summary>Two choices are of one type when they have the same names.</summary>
    public bool Equals(ExpressionType? other) =>
        other is not null && Kind == other.Kind && Unit == other.Unit && Options.SequenceEqual(other.Options, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Kind, Unit, Options.Length);
}
