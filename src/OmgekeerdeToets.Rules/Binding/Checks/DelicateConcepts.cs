using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// Health, disability and the like (<c>gevoelig</c>) may only help: the goal at stake, the suitability of a solution that is not
/// the standard road and no burden, arguments for; or stand where a cited provision names them. Never in an argument against,
/// a condition, or an exclusion of our own.
/// </summary>
internal static class DelicateConcepts
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        var reads = pack.Goals
            .SelectMany(goal => goal.Goal.CoreValues.Where(argument => !argument.SpeaksFor))
            .SelectMany(argument => pack.ReadsOf(argument.Rule))
            .Concat(pack.Solutions().SelectMany(place => HarmfulReads(pack, place.Solution)));
        foreach (var read in reads.Where(read => read.Fact.IsDelicate))
        {
            diagnostics.Add(read.At, FairnessMessages.DelicateHere(read.Fact.QualifiedName));
        }
    }

    private static IEnumerable<Read> HarmfulReads(BoundPack pack, Solution solution)
    {
        var rules = solution.Conditions.Select(condition => condition.Rule)
            .Concat(solution.Consequences.Where(consequence => consequence.SpeaksFor == false).Select(consequence => consequence.Rule))
            .Concat(solution.Arguments.Where(argument => !argument.SpeaksFor).Select(argument => argument.Rule))
            .Concat(solution.LegalEntries.Where(IsExclusionOfOurOwn).Select(entry => entry.Rule));
        if (solution.IsStandardApproach || solution.IsBurdening)
        {
            rules = rules.Append(solution.Suitable);
        }

        if (solution.Helps.When is { } when)
        {
            rules = rules.Append(when);
        }

        return rules.SelectMany(rule => pack.ReadsOf(rule))
            .Concat(solution.Consequences.Where(consequence => consequence.Money is not null)
                .SelectMany(consequence => pack.ReadsOf(consequence.Money!.Amount)));
    }

    private static bool IsExclusionOfOurOwn(LegalEntry entry) =>
        entry.IsExclusion && entry.Provision is { Law.Kind: LawKind.PolicyRule or LawKind.WorkInstruction };
}
