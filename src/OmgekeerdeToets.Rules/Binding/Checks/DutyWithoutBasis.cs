using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// An agreement about what the resident does (a condition on something the resident can change) is voluntary, or names the
/// provision on which it can be laid on someone (Participatiewet 55).
/// </summary>
internal static class DutyWithoutBasis
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var place in pack.Solutions())
        {
            foreach (var condition in place.Solution.Conditions.Where(condition => AsksTheResident(condition, pack)))
            {
                var syntax = place.Syntax.Conditions.First(written => written.Span.Location == condition.Rule.Location);
                if (syntax.LegalBasis is null && syntax.Voluntary is null)
                {
                    diagnostics.Add(syntax.Agreement!.Span, ConsequenceMessages.DutyNeedsBasis());
                }
            }
        }
    }

    private static bool AsksTheResident(Condition condition, BoundPack pack) =>
        condition.Kind == ConditionKind.Rule && condition.Agreement is not null
        && pack.ReadsOf(condition.Rule).Any(read => read.Fact.Influence == Influence.Resident);
}
