using System.Collections.Immutable;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Cases;

/// <summary>What a burdening solution asks of the authority itself (<c>zorgvuldigheid</c>); every answer is that of a person.</summary>
internal sealed record DueCareSyntax(
    Located<string> Solution,
    ImmutableArray<TriedSyntax> Tried,
    Located<string>? Heard,
    Located<string>? Blame,
    Located<string>? Suitable,
    Located<string>? Necessary,
    Located<string>? Balanced,
    ImmutableArray<SafeguardAnswerSyntax> Safeguards,
    Located<string>? By,
    Located<string>? Because);

/// <summary>A lighter way that was tried, and when.</summary>
internal sealed record TriedSyntax(Span Span, Located<string> What, Located<DateOnly> Date);

internal sealed record SafeguardAnswerSyntax(Located<string> Name, Located<string> Answer);

/// <summary>Something the rules do not know (<c>bijzonderheid</c>); until it has been weighed every advice is provisional.</summary>
internal sealed record ParticularSyntax(
    Span Span, Located<string> What, Located<string> By, Located<bool>? Weighed, Located<string>? Because);

/// <summary>A solution of resident and professional themselves (<c>eigen_voorstel</c>). It holds no conditions.</summary>
internal sealed record OwnProposalSyntax(
    Located<string> Goal,
    Located<string> Name,
    Located<string> Title,
    Located<string> Form,
    HelpsSyntax Helps,
    Located<string> By,
    ImmutableArray<ConsequenceSyntax> Consequences,
    ImmutableArray<ArgumentSyntax> Arguments,
    ImmutableArray<RequirementSyntax> Conditions,
    OwnLegalSyntax? Legal);

internal sealed record OwnLegalSyntax(
    Span Span, Located<string> Fit, CitationSyntax? LegalBasis, Located<string> Because, Located<string> By);

/// <summary>The decision of a person (<c>besluit</c>) on a goal, with that person's own reasons.</summary>
internal sealed record DecisionSyntax(
    Located<string> Goal,
    Located<string> What,
    ImmutableArray<Located<string>> Solutions,
    Located<string> By,
    Located<DateOnly> On,
    Located<string>? Reasons,
    Located<string>? DiscussedWith,
    Located<string>? Response,
    Located<string>? Application,
    DecisionTermsSyntax Terms);

/// <summary>How much, from when, until when and how: what a decision says of its carrying out.</summary>
internal sealed record DecisionTermsSyntax(Located<string>? Amount, Located<DateOnly>? From, Located<DateOnly>? Through, Located<string>? How);

/// <summary>What became of an advice (<c>afloop</c>).</summary>
internal sealed record AftermathSyntax(Located<string> Goal, Located<DateOnly> On, Located<string> What, Located<string> By);

/// <summary>
/// What a case expects of a goal (<c>verwacht</c>). Null is not checked; a list is the whole set; a map checks only the names in it.
/// </summary>
internal sealed record ExpectationSyntax(
    Located<string> Goal,
    Located<string>? AtStake,
    Located<string>? Advice,
    Located<string>? Solution,
    ImmutableArray<Located<string>>? Solutions,
    ImmutableArray<ExpectedPerSolution> Outcomes,
    ImmutableArray<ExpectedPerSolution> Fits,
    ImmutableArray<CitationSyntax> LegalBases,
    Located<bool>? Provisional,
    Located<string>? OpenQuestionsDoNotMatter,
    ImmutableArray<Located<string>>? DependsOn,
    ImmutableArray<Located<string>>? Questions,
    ImmutableArray<Located<string>>? Reasons);

internal sealed record ExpectedPerSolution(Located<string> Solution, Located<string> Word);
