using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets;

/// <summary>
/// What came of reading what an author wrote: the value, or the diagnostics (<i>meldingen</i>) that say why there is none.
/// Nothing is thrown for a mistake of an author; warnings may stand beside a value.
/// </summary>
/// <typeparam name="T">What was to be read: a pack, a case.</typeparam>
public sealed class Loaded<T>
    where T : class
{
    internal Loaded(T? value, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        Value = diagnostics.Any(d => d.Severity == Severity.Error) ? null : value;
    }

    /// <summary>The value; null exactly when there is at least one error among the diagnostics.</summary>
    public T? Value { get; }

    /// <summary>All errors and warnings, ordered by file, line and column; empty when there is nothing to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>True when there is a value, with or without warnings.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsOk => Value is not null;

    /// <summary>The value, for a caller who prefers exceptions.</summary>
    /// <exception cref="OmgekeerdeToetsException">There is no value; its message and its diagnostics say why.</exception>
    public T GetOrThrow() => Value ?? throw new OmgekeerdeToetsException(Diagnostics);
}

/// <summary>Makes a <see cref="Loaded{T}"/> without naming the type twice.</summary>
internal static class Loaded
{
    public static Loaded<T> Of<T>(T? value, DiagnosticBag diagnostics)
        where T : class => new(value, diagnostics.ToSorted());
}
