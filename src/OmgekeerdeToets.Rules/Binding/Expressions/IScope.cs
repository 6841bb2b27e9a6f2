namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>What names mean where a formula stands. A pack is one; so is the calculator without a pack.</summary>
internal interface IScope
{
    /// <summary>Everything that can be named outside a list, in any order.</summary>
    IEnumerable<Symbol> Symbols { get; }

    /// <summary>The units that concepts and norms are declared in.</summary>
    IEnumerable<string> Units { get; }

    /// <summary>What a name means outside a list; null when nothing does.</summary>
    Symbol? Find(string name);

    /// <summary>Fields and member derivations of a list; the built-in <c>naam</c> is not the scope's affair.</summary>
    IEnumerable<Symbol> MembersOf(FactDefinition list);

    /// <summary>A field or member derivation of a list; null when it has none of that name.</summary>
    Symbol? FindMember(FactDefinition list, string name);

    /// <summary>True when it may be declared in something that could not be read: then an unknown name is no second mistake.</summary>
    bool IsPossiblyDeclared(string name);

    /// <summary>True for what the method itself decides: no formula may name it, wherever it stands.</summary>
    bool IsOutcome(string name);
}
