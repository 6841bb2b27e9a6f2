using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Names: innermost list first, then the pack.</summary>
internal sealed partial class ExpressionBinder
{
    private BoundExpression BindName(NameSyntax name, Expectation expected)
    {
        // A value of a choice is written by its bare name.
        if (expected.Type is { Kind: TypeKind.Choice } choice && choice.Options.Contains(name.Name, StringComparer.Ordinal))
        {
            return new BoundText(name.Span, choice, name.Name);
        }

        for (var depth = 0; depth < _lists.Count; depth++)
        {
            if (FindMember(_lists[^(depth + 1)], name.Name) is { } member)
            {
                return BindMember(name.Span, member, _lists[^(depth + 1)], depth);
            }
        }

        return _place.Scope.Find(name.Name) is { } symbol ? BindSymbol(name.Span, symbol) : RefuseName(name, expected);
    }

    private bool IsDeclared(string name) =>
        _lists.Exists(list => FindMember(list, name) is not null) || _place.Scope.Find(name) is not null;

    private Symbol? FindMember(FactDefinition list, string name) =>
        name == Keywords.MemberName ? MemberNameSymbol.Instance : _place.Scope.FindMember(list, name);

    private static BoundExpression BindMember(Span span, Symbol symbol, FactDefinition list, int depth) => symbol switch
    {
        MemberNameSymbol => new BoundMemberName(span, list, depth),
        FieldSymbol { Type: { } type } field => new BoundField(span, type, field.Definition, depth),
        DerivationSymbol { Type.IsPoison: false } derivation => new BoundDerivation(span, derivation, depth),
        _ => new BoundPoison(span),
    };

    private BoundExpression BindSymbol(Span span, Symbol symbol) => symbol switch
    {
        FactSymbol { IsList: true } list => Refuse(span, FormulaNameMessages.IsList(list.Name)),
        FactSymbol { Type: { } type } fact => new BoundFact(span, type, fact.Definition),
        DerivationSymbol { Type.IsPoison: false } derivation => new BoundDerivation(span, derivation, 0),
        NormSymbol norm => new BoundNorm(span, norm.Norm),
        _ => new BoundPoison(span),
    };

    private BoundPoison RefuseName(NameSyntax name, Expectation expected)
    {
        var scope = _place.Scope;
        if (name.Name.Length == 0 || scope.IsPossiblyDeclared(name.Name))
        {
            return new BoundPoison(name.Span);
        }

        if (expected.Type is { Kind: TypeKind.Choice } choice)
        {
            var option = NearMiss.Find(name.Name, choice.Options);
            return Refuse(name.Span, FormulaTypeMessages.NoSuchOption(name.Name, option, choice.Options));
        }

        foreach (var list in Lists())
        {
            if (scope.FindMember(list.Definition, name.Name) is { } member)
            {
                return Refuse(
                    name.Span, FormulaNameMessages.OutsideList(name.Name, list.Name, member.Type?.Kind == TypeKind.Truth));
            }
        }

        if (Legal().FirstOrDefault(symbol => symbol.Type?.Options.Contains(name.Name, StringComparer.Ordinal) == true) is { } owner)
        {
            return Refuse(name.Span, FormulaNameMessages.OptionWithoutConcept(name.Name, owner.Name));
        }

        var near = Nearest(name.Name, Legal().Where(symbol => expected.Fits(symbol.Type)));
        return Refuse(name.Span, FormulaNameMessages.Unknown(name.Name, near?.Name, near?.Location));
    }

    private FactDefinition? BindList(NameSyntax name)
    {
        var scope = _place.Scope;
        switch (scope.Find(name.Name))
        {
            case FactSymbol { IsList: true } list:
                return list.Definition;
            case null when name.Name.Length > 0 && !scope.IsPossiblyDeclared(name.Name):
                var near = Nearest(name.Name, Lists());
                Refuse(name.Span, FormulaNameMessages.UnknownList(name.Name, near?.Name, near?.Location));
                return null;
            case { } other when other.Type?.IsPoison == false:
                Refuse(name.Span, FormulaNameMessages.IsNoList(name.Name, Nearest(name.Name, Lists())?.Name));
                return null;
            default:
                return null;
        }
    }

    private IEnumerable<Symbol> Legal() => _lists.SelectMany(_place.Scope.MembersOf).Concat(_place.Scope.Symbols);

    private IEnumerable<FactSymbol> Lists() =>
        _place.Scope.Symbols.OfType<FactSymbol>().Where(symbol => symbol.IsList).OrderBy(symbol => symbol.Name, StringComparer.Ordinal);

    private static Symbol? Nearest(string name, IEnumerable<Symbol> candidates)
    {
        var all = candidates.ToList();
        return NearMiss.Find(name, all.Select(symbol => symbol.Name)) is { } near ? all.Find(symbol => symbol.Name == near) : null;
    }
}
