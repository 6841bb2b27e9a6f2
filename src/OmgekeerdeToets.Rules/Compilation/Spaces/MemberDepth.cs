using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>The scopes an expression stands in, innermost first, as depths count them. A scope that is not chosen yet is null.</summary>
internal sealed record Surroundings(ScopeCompiler? Scope, Surroundings? Outer)
{
    public static ScopeCompiler At(Surroundings? surroundings, int depth)
    {
        for (; depth > 0; depth--)
        {
            surroundings = surroundings?.Outer;
        }

        return surroundings?.Scope ?? throw new ArgumentOutOfRangeException(nameof(depth), "The binder counts depths.");
    }
}

/// <summary>Of which members an expression depends.</summary>
internal static class MemberDepth
{
    /// <summary>Of none.</summary>
    public const int None = int.MaxValue;

    /// <summary>The depth of the innermost member it reads.</summary>
    public static int Innermost(BoundExpression expression) => Innermost(expression, 0);

    /// <summary>True for what evaluates its parts once per member, with that member at depth 0.</summary>
    public static bool IsOfMembers(BoundExpression expression) => expression is BoundQuantifier or BoundCount or BoundAggregate;

    private static int Innermost(BoundExpression expression, int inside)
    {
        var depth = expression switch
        {
            BoundField field => field.Depth,
            BoundMemberName name => name.Depth,
            BoundDerivation { Derivation.List: not null } derivation => derivation.Depth,
            _ => -1,
        };
        var innermost = depth >= inside ? depth - inside : None;
        foreach (var child in expression.Children)
        {
            innermost = Math.Min(innermost, Innermost(child, IsOfMembers(expression) ? inside + 1 : inside));
        }

        return innermost;
    }
}
