using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The provisions of the legal step of one solution: what carries first, then what is open, then what excludes.</summary>
internal static class LegalReading
{
    public static ImmutableArray<LegalBasis> Of(GoalContext context, SolutionVerdict verdict) =>
        Of(context, verdict, new RuleClauses(context.Result));

    /// <param name="context">The goal.</param>
    /// <param name="verdict">The solution.</param>
    /// <param name="clauses">What rules were put into words already.</param>
    public static ImmutableArray<LegalBasis> Of(GoalContext context, SolutionVerdict verdict, RuleClauses clauses) =>
    [
        .. InTheirVersion(context, SolutionParts.Of(verdict.Solution).LegalEntries)
            .Select(entry => Read(context, verdict, entry, clauses))
            .OrderByDescending(basis => basis.Carries)
            .ThenBy(basis => basis.Fit is null)
            .ThenByDescending(basis => basis.Holds),
    ];

    /// <summary>A provision whose text changed is there once: in the version of the day, or in all where none is in force.</summary>
    public static IEnumerable<LegalEntry> InTheirVersion(GoalContext context, IEnumerable<LegalEntry> entries)
    {
        var date = context.Situation.ReferenceDate;
        var all = entries.ToList();
        return all.Where(entry => entry.Provision is not { } provision
            || provision.Validity.Contains(date)
            || !all.Exists(other => other.Provision is { } version && version.Key == provision.Key && version.Validity.Contains(date)));
    }

    /// <summary>Whose judgements make that the law carries a solution.</summary>
    public static ImmutableArray<string> Judges(GoalContext context, SolutionAdvice option) =>
    [
        .. option.LegalBases.Where(basis => basis.Carries)
            .SelectMany(basis => LeafReading.Judges(context.Result, basis.Entry!.Rule))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static LegalBasis Read(GoalContext context, SolutionVerdict verdict, LegalEntry entry, RuleClauses clauses) => new()
    {
        Citation = entry.Provision is { } provision ? new Citation(provision, context.Situation.ReferenceDate) : null,
        Fit = entry.Fit,
        Holds = LegalCheck.Holds(entry, context.Findings),
        Carries = verdict.Legal.Carriers.Contains(entry),
        Because = new Statement(BecauseOf(context, entry, clauses), entry.Rule.Id),
        Entry = entry,
    };

    /// <summary>The sentence of the pack where the entry applies; else what makes that it does not, or why that is unknown.</summary>
    private static string BecauseOf(GoalContext context, LegalEntry entry, RuleClauses clauses)
    {
        if (entry.Provision is { } provision && LawWording.NotInForce(provision, context.Situation.ReferenceDate) is { } why)
        {
            return Phrase.Sentence(why);
        }

        if (LegalCheck.Holds(entry, context.Findings) == Truth.True && entry.Rule.Because is { } because)
        {
            return Phrase.Stopped(because);
        }

        var said = clauses.Of(entry.Rule);
        return said.IsEmpty
            ? Phrase.Stopped(entry.Rule.Because ?? LawWording.WithoutCondition)
            : string.Join(" ", said.Select(Phrase.Sentence));
    }
}
