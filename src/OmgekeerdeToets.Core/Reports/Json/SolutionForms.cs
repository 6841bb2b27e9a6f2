using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From a solution and what belongs to it to its JSON form.</summary>
internal static class SolutionForms
{
    public static OptionForm Of(SolutionAdvice option) => new(
        option.Solution,
        option.Title,
        FormWords.Of(option.Form),
        CodeWords.Of(option.Outcome),
        option.IsRequested,
        option.IsStandardApproach,
        option.ProposedBy,
        CodeWords.Of(option.Backing),
        [.. option.Reasons.Select(AdviceForms.TextOf)],
        [.. option.Consequences.Select(ConsequenceOf)],
        [.. option.Arguments.Select(ArgumentOf)],
        new CostsForm(
            TotalOf(option.MunicipalCosts, option.MunicipalCostsAreComplete),
            TotalOf(option.ResidentCosts, option.ResidentCostsAreComplete)),
        LawOf(option));

    public static ArgumentForm ArgumentOf(Argument argument) => new(
        argument.CoreValue,
        CodeWords.Speaks(argument.SpeaksFor),
        CodeWords.Of(argument.Weight),
        CodeWords.Of(argument.Holds),
        argument.Because.Text,
        argument.Because.TraceId);

    public static ProvisionForm ProvisionOf(Citation citation) => new(
        citation.Law, citation.Article, citation.Paragraph, citation.Part, citation.Under, citation.Jci, citation.Link, citation.IsChecked);

    private static ConsequenceForm ConsequenceOf(Consequence consequence) => new(
        CodeWords.Of(consequence.Party),
        CodeWords.When(consequence.IsLongTerm),
        CodeWords.Of(consequence.Holds),
        consequence.SpeaksFor is { } speaksFor ? CodeWords.Speaks(speaksFor) : null,
        consequence.Weight is { } weight ? CodeWords.Of(weight) : null,
        consequence.Amount is { } amount ? InCents(amount) : null,
        consequence.Rhythm,
        consequence.IsRevenue,
        consequence.IsEstimate,
        consequence.ToFindOut,
        consequence.Because.Text,
        consequence.Because.TraceId);

    private static TotalForm? TotalOf(decimal? total, bool isComplete) =>
        total is { } amount ? new TotalForm(InCents(amount), isComplete) : null;

    /// <summary>With at least two decimals, as amounts are written.</summary>
    private static decimal InCents(decimal amount) => amount + 0.00m;

    private static LawForm LawOf(SolutionAdvice option) => new(
        CodeWords.Of(option.Fit),
        [.. option.LegalBases.Where(basis => basis.Carries).Select(BasisOf)],
        [.. option.LegalBases.Where(basis => basis.Fit is null && basis.Holds == Truth.True).Select(BasisOf)],
        [.. option.LegalBases.Where(basis => basis.Holds == Truth.Unknown).Select(BasisOf)]);

    private static BasisForm BasisOf(LegalBasis basis) => new(
        basis.Citation?.Law,
        basis.Citation?.Article,
        basis.Citation?.Paragraph,
        basis.Citation?.Part,
        basis.Citation?.Under,
        basis.Citation?.Jci,
        basis.Citation?.Link,
        basis.Citation is { IsChecked: true },
        basis.Fit is { } fit ? CodeWords.Of(fit) : null,
        basis.Because.Text,
        basis.Because.TraceId);
}
