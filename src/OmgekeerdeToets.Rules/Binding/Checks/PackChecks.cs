using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>What a pack must hold as a whole: every check looks at one thing, says it where it stands, and knows no other check.</summary>
internal static class PackChecks
{
    private static readonly ImmutableArray<Action<BoundPack, DiagnosticBag>> All =
    [
        ProtectedGrounds.Check,
        ProtectedGroundsOutsideLaw.Check,
        DelicateConcepts.Check,
        GivenForHelp.Check,
        SolutionsOfOneName.Check,
        NamesOfSolutions.Check,
        CoverageExceptions.Check,
        CoreValuesWithoutTension.Check,
        GoalAsMeans.Check,
        DecisiveArguments.Check,
        DutyWithoutBasis.Check,
        DoingNothing.Check,
        OnlyArgumentsFor.Check,
        LegalEntryMissing.Check,
        FactualWithoutReason.Check,
        ProvisionNeverInForce.Check,
        CarriesNothingAlone.Check,
        DespiteWithoutExclusion.Check,
        BurdenOutsideLaw.Check,
        AllOfAnEmptyList.Check,
        NumbersInProse.Check,
        StigmatisingProse.Check,
        LongSentences.Check,
        UnexplainedJargon.Check,
        AvoidedWords.Check,
        LabelsOutsideSentences.Check,
        LeadingQuestions.Check,
        AskedTogether.Check,
    ];

    public static void Run(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var check in All)
        {
            check(pack, diagnostics);
        }
    }
}
