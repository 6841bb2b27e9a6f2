using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The provisions of the legal step of one solution: what carries first, then what is open, then what excludes.</summary>
internal static class LegalReading
{
    public static ImmutableArray<LegalBasis> Of(GoalContext context, SolutionVerdict verdict) =>
    [
        .. SolutionParts.Of(verdict.Solution).LegalEntries
            .Select(entry => Read(context, verdict, entry))
            .OrderByDescending(basis => basis.Carries)
            .ThenBy(basis => basis.Fit is null)
            .ThenByDescending(basis => basis.Holds),
    ];

    /// <summary>Whose judgements make that the law carries a solution.</summary>
    public static ImmutableArray<string> Judges(GoalContext context, SolutionAdvice option) =>
    [
        .. option.LegalBases.Where(basis => basis.Carries)
            .SelectMany(basis => LeafReading.Judges(context.Result, basis.Entry!.Rule))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static LegalBasis Read(GoalContext context, SolutionVerdict verdict, LegalEntry entry) => new()
    {
        Citation = entry.Provision is { } provision ? new Citation(provision, context.Situation.ReferenceDate) : null,
        Fit = entry.Fit,
        Holds = LegalCheck.Holds(entry, context.Findings),
        Carries = verdict.Legal.Carriers.Contains(entry),
        Because = new Statement(BecauseOf(context, entry), entry.Rule.Id),
        Entry = entry,
    };

    /// <summary>The sentence of the pack where the entry applies; else what makes that it does not, or why that is unknown.</summary>
    private static string BecauseOf(GoalContext context, LegalEntry entry)
    {
        if (entry.Provision is { } provision && LawWording.NotInForce(provision, context.Situation.ReferenceDate) is { } why)
        {
            return Phrase.Sentence(why);
        }

        if (LegalCheck.Holds(entry, context.Findings) == Truth.True && entry.Rule.Because is { } because)
        {
            return Phrase.Stopped(because);
        }

        var clauses = LeafReading.Of(context.Result, entry.Rule);
        return clauses.IsEmpty
            ? Phrase.Stopped(entry.Rule.Because ?? LawWording.WithoutCondition)
            : string.Join(" ", clauses.Select(Phrase.Sentence));
    }
}
