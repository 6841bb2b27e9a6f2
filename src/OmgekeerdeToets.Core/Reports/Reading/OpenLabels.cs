using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What is open, in words: <c>lijst.veld (lid)</c> and <c>draagvlak oplossing</c> are for programs.</summary>
internal static class OpenLabels
{
    public static string Of(GoalContext context, OpenFact open)
    {
        if (open.Backing is { } backed)
        {
            var title = context.Verdict.Outcome.Solutions.FirstOrDefault(solution => solution.Name == backed)?.Title ?? NameWording.Spaced(backed);
            return open.OfOrganisation ? QuestionWording.OrganisationBacking(title) : QuestionWording.ResidentBacking(title);
        }

        return open.MemberName is { } member ? QuestionWording.OfMember(member, open.Definition!.Label) : open.Definition!.Label;
    }
}
