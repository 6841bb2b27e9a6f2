using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>Holds what a case says against the vocabulary of a pack, and makes the situation.</summary>
internal static class CaseBinder
{
    public static Loaded<Situation> Bind(CaseSyntax syntax, Blueprint blueprint) =>
        throw new NotSupportedException($"Nothing binds {syntax.Name.Value} to {blueprint.Pack.Name} yet.");
}
