using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The conditions of the advised solutions: met, or to be agreed.</summary>
internal static class AgreementReading
{
    public static ImmutableArray<Agreement> Of(GoalContext context) =>
        [.. context.Verdict.Advised.SelectMany(advised => Of(context, advised))];

    /// <summary>Those of one solution, advised or decided on.</summary>
    public static IEnumerable<Agreement> Of(GoalContext context, SolutionVerdict advised) =>
        advised.Solution.Conditions
            .Select((condition, i) => (Condition: condition, IsMet: advised.Consequences.Conditions[i]))
            .OrderBy(pair => pair.Condition.Kind)
            .ThenBy(pair => pair.Condition.Rule.Id, StringComparer.Ordinal)
            .Select(pair => Read(context, advised, pair.Condition, pair.IsMet));

    private static Agreement Read(GoalContext context, SolutionVerdict advised, Condition condition, Truth isMet)
    {
        var text = TextOf(context, condition);
        return new Agreement
        {
            Text = new Statement(
                context.Verdict.Advised.Length <= 1 ? text : AgreementWording.Of(NameWording.Quote(Phrase.Clause(advised.Solution.Title)), text),
                condition.Rule.Id),
            IsMet = isMet,
            IsVoluntary = condition.IsVoluntary,
            Basis = condition.Basis is { } basis ? new Citation(basis, context.Situation.ReferenceDate) : null,
        };
    }

    private static string TextOf(GoalContext context, Condition condition) => condition switch
    {
        { Kind: ConditionKind.ResidentBacking } => AgreementWording.ResidentBacks,
        { Kind: ConditionKind.OrganisationBacking } => AgreementWording.OrganisationBacks,
        { Agreement: { } agreement } => agreement,
        _ => AgreementWording.Holds(LabelOf(context, condition.Rule)),
    };

    /// <summary>In words of the vocabulary where the condition is one concept; otherwise as it is written.</summary>
    private static string LabelOf(GoalContext context, Rule rule) =>
        rule.Leaves is [{ Facts: [{ Type: FactType.YesNo } only] }]
            ? only.Label
            : NameWording.Spaced(rule.Because ?? Explained.Rule(context.Result, rule).Text);
}
