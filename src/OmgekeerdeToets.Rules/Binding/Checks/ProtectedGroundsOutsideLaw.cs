using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A distinction that only the law makes may be named only in the legal step, and is shown there as the law's.</summary>
internal static class ProtectedGroundsOutsideLaw
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> own = [.. (pack.Syntax.Header?.Protected ?? []).Select(word => word.Value)];
        var demanded = pack.Concepts.All
            .Where(concept => ProtectedGrounds.IsDemandedByLaw(concept) && ProtectedGrounds.IsAbout(concept, own))
            .Select(concept => concept.Definition)
            .ToHashSet();
        if (demanded.Count == 0)
        {
            return;
        }

        var legal = pack.Solutions().SelectMany(place => place.Solution.LegalEntries).Select(entry => entry.Rule.Index).ToHashSet();
        var elsewhere = pack.Rules.Where(body => !legal.Contains(body.Rule.Index)).SelectMany(body => pack.ReadsOf(body.Rule))
            .Concat(pack.Amounts.SelectMany(amount => pack.ReadsOf(amount.Amount)));
        foreach (var read in elsewhere.Where(read => demanded.Contains(read.Fact)))
        {
            diagnostics.Add(read.At, FairnessMessages.ProtectedOnlyInLaw(read.Fact.QualifiedName));
        }
    }
}
