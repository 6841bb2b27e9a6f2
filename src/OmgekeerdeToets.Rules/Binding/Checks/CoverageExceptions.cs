using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A rule that needs no case of its own (<c>dekking.uitzonderingen</c>) must exist.</summary>
internal static class CoverageExceptions
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var ids = pack.Rules.Select(body => body.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var context = new BindingContext(diagnostics, pack.Syntax.PossiblyDeclared);
        foreach (var exception in pack.Syntax.Header?.CoverageExceptions ?? [])
        {
            if (!ids.Contains(exception.Rule.Value) && !exception.Rule.IsBroken && !context.IsPossiblyDeclared(exception.Rule.Value))
            {
                diagnostics.Add(exception.Rule.Span, NameMessages.NotDeclared(
                    NameMessages.UnknownRule, exception.Rule.Value, NearMiss.Find(exception.Rule.Value, ids), null));
            }
        }
    }
}
