using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What is open, in words: <c>lijst.veld (lid)</c> and <c>draagvlak oplossing</c> are for programs.</summary>
internal static class OpenLabels
{
    public static string Of(GoalContext context, string name) =>
        OfBacking(context, name) ?? OfField(context.Blueprint, name) ?? context.Blueprint.FindFact(name)?.Label ?? NameWording.Spaced(name);

    private static string? OfBacking(GoalContext context, string name)
    {
        foreach (var solution in context.Verdict.Outcome.Solutions)
        {
            if (name == OpenFact.NameOfBacking(solution.Name, ofOrganisation: false))
            {
                return QuestionWording.ResidentBacking(solution.Title);
            }

            if (name == OpenFact.NameOfBacking(solution.Name, ofOrganisation: true))
            {
                return QuestionWording.OrganisationBacking(solution.Title);
            }
        }

        return null;
    }

    private static string? OfField(Blueprint blueprint, string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') && name[..open].Split('.') is [var list, var field]
            && blueprint.FindFact(list)?.Fields.FirstOrDefault(one => one.Name == field) is { } definition
                ? QuestionWording.OfMember(name[(open + 2)..^1], definition.Label)
                : null;
    }
}
