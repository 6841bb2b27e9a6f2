using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>What was told for help (<c>gegeven_voor: hulp</c>) is never a ground for a burden; it may still stand in its way.</summary>
internal static class GivenForHelp
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var grounds = pack.Solutions().Where(place => place.Solution.IsBurdening).SelectMany(place => GroundsOf(place.Solution));
        foreach (var read in grounds.SelectMany(rule => pack.ReadsOf(rule)).Where(read => read.Fact.GivenForHelp))
        {
            diagnostics.Add(read.At, FairnessMessages.ToldForHelp(read.Fact.QualifiedName));
        }
    }

    private static IEnumerable<Rule> GroundsOf(Solution burden) =>
        burden.Conditions.Select(condition => condition.Rule)
            .Append(burden.Suitable)
            .Concat(burden.Helps.When is { } when ? [when] : [])
            .Concat(burden.Consequences.Where(consequence => consequence.SpeaksFor == true).Select(consequence => consequence.Rule))
            .Concat(burden.Arguments.Where(argument => argument.SpeaksFor).Select(argument => argument.Rule))
            .Concat(burden.LegalEntries.Where(entry => !entry.IsExclusion).Select(entry => entry.Rule));
}
