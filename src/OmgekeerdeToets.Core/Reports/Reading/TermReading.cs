using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>One thing a decision has to say to be carried out.</summary>
/// <param name="Title">How it is headed.</param>
/// <param name="Said">What the case says of it; null where it says nothing.</param>
/// <param name="Spoken">What it is called in a sentence.</param>
/// <param name="Belongs">Whether what was decided asks for it: a talk has no amount.</param>
internal sealed record Term(string Title, string? Said, string Spoken, bool Belongs)
{
    public bool IsLacking => Belongs && Said is null;
}

/// <summary>How much, from when, until when and how: what a decision says, and what it should say by the form of what was decided.</summary>
internal static class TermReading
{
    private static readonly ImmutableArray<SolutionForm> InMoney =
        [SolutionForm.Money, SolutionForm.BenefitReduction, SolutionForm.Fine, SolutionForm.Recovery];

    private static readonly ImmutableArray<SolutionForm> Lasting =
        [SolutionForm.Money, SolutionForm.Service, SolutionForm.Guidance, SolutionForm.Exemption, SolutionForm.Duty, SolutionForm.Suspension, SolutionForm.BenefitReduction];

    private static readonly ImmutableArray<SolutionForm> Delivered = [.. InMoney, SolutionForm.InKind, SolutionForm.Service];

    /// <param name="decision">What was decided.</param>
    /// <param name="decided">The solutions it comes down to, as they were assessed; what is done without a decision in law asks for nothing here.</param>
    public static ImmutableArray<Term> Of(Decision decision, IEnumerable<SolutionVerdict> decided)
    {
        var forms = decided.Where(solution => solution.Legal.Fit != Fit.Factual).Select(solution => solution.Solution.Form).ToHashSet();
        var terms = decision.Terms;
        var lasts = Lasting.Any(forms.Contains) && terms.Amount is not { Per: null }; // an amount per nothing is paid once
        return
        [
            new Term(TermWording.Amount, terms.Amount is { } amount ? TermWording.Show(amount) : null, TermWording.TheAmount, InMoney.Any(forms.Contains)),
            new Term(TermWording.From, Day(terms.From), TermWording.TheFrom, lasts),
            new Term(TermWording.Through, Day(terms.Through), TermWording.TheThrough, lasts),
            new Term(TermWording.How, terms.How is { } how ? Phrase.Sentence(how) : null, TermWording.TheHow, Delivered.Any(forms.Contains)),
        ];
    }

    /// <summary>What is missing, in one sentence; null when nothing is.</summary>
    public static string? Lacking(ImmutableArray<Term> terms)
    {
        var lacking = terms.Where(term => term.IsLacking).Select(term => term.Spoken).ToList();
        return lacking.Count == 0 ? null : TermWording.Lacking(lacking);
    }

    private static string? Day(DateOnly? day) => day is { } known ? DateWording.Show(known) : null;
}
