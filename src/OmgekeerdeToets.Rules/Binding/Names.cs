using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding;

/// <summary>
/// What every part of the binder needs: a place for messages, and the names that may be declared in what could not be read
/// (an unknown name among these is no second mistake).
/// </summary>
internal sealed record BindingContext(DiagnosticBag Diagnostics, ImmutableHashSet<string> PossiblyDeclared)
{
    /// <summary>True when somebody may have declared it where nobody can read it; <c>wet.naam</c> counts by either part.</summary>
    public bool IsPossiblyDeclared(string name) =>
        PossiblyDeclared.Contains(name) || name.Split('.', '/').Any(PossiblyDeclared.Contains);
}

/// <summary>Something that is declared, under the name that was written.</summary>
internal sealed record Declared<T>(Located<string> Name, T Item)
    where T : class;

/// <summary>What of one kind is declared in a pack, by name, with its place.</summary>
internal sealed class Names<T>
    where T : class
{
    private readonly ImmutableSortedDictionary<string, Declared<T>> _declared;

    private Names(ImmutableSortedDictionary<string, Declared<T>> declared) => _declared = declared;

    /// <summary>In name order.</summary>
    public IEnumerable<T> All => _declared.Values.Select(named => named.Item);

    public IEnumerable<string> Keys => _declared.Keys;

    /// <summary>Declares all; the second of a name is refused.</summary>
    public static Names<T> Declare(IEnumerable<Declared<T>> items, string what, BindingContext context)
    {
        var declared = ImmutableSortedDictionary.CreateBuilder<string, Declared<T>>(StringComparer.Ordinal);
        foreach (var named in items.Where(item => !item.Name.IsBroken))
        {
            if (declared.TryGetValue(named.Name.Value, out var first))
            {
                context.Diagnostics.Add(named.Name.Span, NameMessages.Twice(what, named.Name.Value, first.Name.Span.Location));
            }
            else
            {
                declared.Add(named.Name.Value, named);
            }
        }

        return new Names<T>(declared.ToImmutable());
    }

    public T? Find(string name) => _declared.TryGetValue(name, out var named) ? named.Item : null;

    public SourceLocation? PlaceOf(string name) => _declared.TryGetValue(name, out var named) ? named.Name.Span.Location : null;

    /// <summary>What was meant; null, and reported, when nothing of this kind has that name.</summary>
    public T? Look(Located<string> name, MessageKind kind, BindingContext context)
    {
        if (name.IsBroken)
        {
            return null;
        }

        if (Find(name.Value) is { } item)
        {
            return item;
        }

        if (!context.IsPossiblyDeclared(name.Value))
        {
            var near = NearMiss.Find(name.Value, Keys);
            context.Diagnostics.Add(name.Span, NameMessages.NotDeclared(kind, name.Value, near, near is null ? null : PlaceOf(near)));
        }

        return null;
    }
}
