using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>
/// From <c>afleidingen</c> to derivations, each bound after what it reads. A circle is refused with the whole circle named;
/// whoever reads one of its names stays silent about it.
/// </summary>
internal sealed class DerivationBinder
{
    private readonly BindingContext _context;
    private readonly ImmutableSortedDictionary<string, Parsed> _derivations;
    private readonly ImmutableArray<FactDefinition> _lists;
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];
    private readonly DerivationSizes _sizes = new();
    private VocabularyScope _scope;

    private DerivationBinder(ImmutableSortedDictionary<string, Parsed> derivations, VocabularyScope scope, BindingContext context)
    {
        _derivations = derivations;
        _lists = [.. scope.Symbols.OfType<FactSymbol>().Where(symbol => symbol.IsList).Select(symbol => symbol.Definition)];
        _scope = scope;
        _context = context;
    }

    /// <summary>A derivation of which the formula has been read but no name looked up.</summary>
    private sealed record Parsed(DerivationSyntax Syntax, FormulaSyntax? Formula, FactDefinition? List, ImmutableArray<string> Reads);

    public static VocabularyScope Bind(ImmutableArray<DerivationSyntax> derivations, VocabularyScope scope, BindingContext context)
    {
        var unique = Names<DerivationSyntax>.Declare(
            derivations.Select(derivation => new Declared<DerivationSyntax>(derivation.Name, derivation)), NameWords.Derivation, context);
        var parsed = unique.All.ToImmutableSortedDictionary(
            derivation => derivation.Name.Value, derivation => Parse(derivation, scope, context), StringComparer.Ordinal);
        var binder = new DerivationBinder(parsed, scope, context);
        foreach (var name in parsed.Keys)
        {
            binder.Visit(name);
        }

        return binder._scope;
    }

    private static Parsed Parse(DerivationSyntax syntax, VocabularyScope scope, BindingContext context)
    {
        var formula = syntax.Is is ConditionLine line ? FormulaParser.Parse(line.Span.Text, line.Span, context.Diagnostics) : null;
        return new Parsed(
            syntax, formula, ListOf(syntax, scope, context), formula is null ? [] : [.. FormulaNames.In(formula).Select(name => name.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static FactDefinition? ListOf(DerivationSyntax syntax, VocabularyScope scope, BindingContext context)
    {
        if (syntax.Of is not { IsBroken: false } name)
        {
            return null;
        }

        if (scope.Find(name.Value) is FactSymbol { IsList: true } list)
        {
            return list.Definition;
        }

        if (!context.IsPossiblyDeclared(name.Value))
        {
            var lists = scope.Symbols.OfType<FactSymbol>().Where(symbol => symbol.IsList).ToList();
            var near = NearMiss.Find(name.Value, lists.Select(symbol => symbol.Name));
            context.Diagnostics.Add(
                name.Span, FormulaNameMessages.UnknownList(name.Value, near, lists.Find(symbol => symbol.Name == near)?.Location));
        }

        return null;
    }

    private void Visit(string name)
    {
        if (_done.Contains(name) || !_derivations.TryGetValue(name, out var derivation))
        {
            return;
        }

        if (_path.IndexOf(name) is >= 0 and var start)
        {
            Refuse(start);
            return;
        }

        if (_path.Count == DerivationSizes.Largest)
        {
            RefuseAsTooLarge(derivation);
            return;
        }

        _path.Add(name);
        foreach (var read in derivation.Reads)
        {
            Visit(read);
        }

        _path.RemoveAt(_path.Count - 1);
        if (_done.Add(name))
        {
            Declare(derivation);
        }
    }

    /// <summary>Everything on the way round is refused in one message, at the first name in name order.</summary>
    private void Refuse(int start)
    {
        var circle = _path.Skip(start).ToList();
        var first = circle.Order(StringComparer.Ordinal).First();
        var from = circle.IndexOf(first);
        var inOrder = circle.Skip(from).Concat(circle.Take(from)).Append(first);
        _context.Diagnostics.Add(_derivations[first].Syntax.Name.Span, PackMessages.GoesRound(inOrder));
        foreach (var name in circle)
        {
            Poison(_derivations[name]);
        }
    }

    private void RefuseAsTooLarge(Parsed derivation)
    {
        _context.Diagnostics.Add(derivation.Syntax.Name.Span, PackMessages.TooLarge(DerivationSizes.Largest));
        Poison(derivation);
    }

    private void Poison(Parsed derivation)
    {
        var name = derivation.Syntax.Name;
        _done.Add(name.Value);
        _scope = _scope.With(new PoisonSymbol(name.Value, name.Span.Location), derivation.List);
    }

    private void Declare(Parsed derivation)
    {
        var (syntax, name) = (derivation.Syntax, derivation.Syntax.Name.Value);
        var location = syntax.Name.Span.Location;
        if (Taken(derivation) is { } taken)
        {
            _context.Diagnostics.Add(syntax.Name.Span, NameMessages.Twice(NameWords.Name, name, taken.Location));
            return;
        }

        var body = derivation.Formula is null or BrokenSyntax || (syntax.Of is not null && derivation.List is null)
            ? new BoundPoison(syntax.Is.Span)
            : Bind(derivation);
        if (_sizes.IsTooLarge(body))
        {
            RefuseAsTooLarge(derivation);
            return;
        }

        var symbol = new DerivationSymbol(
            name, body, derivation.List, Validity.Bind(syntax.Validity, _context), syntax.Label?.Value, location);
        _sizes.Remember(symbol);
        _scope = _scope.With(symbol, derivation.List);
    }

    private BoundExpression Bind(Parsed derivation) =>
        ExpressionBinder.Formula(derivation.Formula!, new FormulaPlace(_scope, derivation.List, _context.Diagnostics));

    /// <summary>A field, a derivation per member and a name outside lists never share a name.</summary>
    private Symbol? Taken(Parsed derivation)
    {
        var name = derivation.Syntax.Name.Value;
        return _scope.Find(name)
            ?? (derivation.List is { } list
                ? _scope.FindMember(list, name)
                : _lists.Select(other => _scope.FindMember(other, name)).FirstOrDefault(symbol => symbol is not null));
    }
}
