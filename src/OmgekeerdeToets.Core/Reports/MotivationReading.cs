using System.Collections.Immutable;
using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Motivating;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports;

/// <summary>Assembles the motivation from what was found alone: it begins with the person and the goal and ends with the law.</summary>
internal static class MotivationReading
{
    public static Motivation Of(GoalContext context, AdviceDetails details)
    {
        ImmutableArray<MotivationPart> parts =
        [
            .. Parts(context, details)
                .Select(part => new MotivationPart(part.Title, [.. part.Sentences]))
                .Where(part => !part.Sentences.IsEmpty),
        ];
        return new Motivation
        {
            Parts = parts,
            Sentences = [.. parts.SelectMany(part => part.Sentences)],
            Missing = [.. Checklist.Of(context, details).Distinct(StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<(string Title, IEnumerable<Statement> Sentences)> Parts(GoalContext context, AdviceDetails details) =>
    [
        (MotivationWording.RequestPart, RequestPart.Of(context)),
        (MotivationWording.FactsPart, FactsPart.Of(context)),
        (MotivationWording.GoalPart, GoalPart.Of(context, details)),
        (MotivationWording.SolutionsPart, SolutionsPart.Of(context, details)),
        (MotivationWording.ConsequencesPart, ConsequencesPart.Of(context, details)),
        (MotivationWording.ProportionPart, ProportionPart.Of(context)),
        (MotivationWording.LawPart, LawPart.Of(context, details)),
        (MotivationWording.AgreementsPart, AgreementsPart.Of(context, details)),
    ];
}
