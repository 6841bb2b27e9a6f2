using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary><c>pakket.yaml</c>: what the pack is, and what it decides for all its goals.</summary>
internal sealed record HeaderSyntax(
    Span Span,
    Located<string> Name,
    Located<string> Version,
    Located<string> LanguageVersion,
    Located<string> MadeBy,
    Located<string>? Description,
    Located<string>? Horizon,
    Located<string>? ShortTerm,
    ImmutableArray<Located<string>>? Weighing,
    ImmutableArray<PolicySyntax> Policies,
    ImmutableArray<Located<string>> Protected,
    ImmutableArray<AvoidedWordSyntax> Avoided,
    ImmutableArray<CoverageExceptionSyntax> CoverageExceptions);

/// <summary>A choice of policy (<c>beleid</c>): the value a municipality gives to a concept of soort <c>beleidskeuze</c>.</summary>
internal sealed record PolicySyntax(Located<string> Name, Located<string> Value, Located<string>? Source, ValiditySyntax Validity);

/// <summary>A word that this pack does not use, and what it says instead (<c>vermijd</c>).</summary>
internal sealed record AvoidedWordSyntax(Located<string> Word, Located<string> Instead);

/// <summary>A rule that needs no case of its own, and why (<c>dekking.uitzonderingen</c>).</summary>
internal sealed record CoverageExceptionSyntax(Located<string> Rule, Located<string> Reason);

/// <summary><c>werkwijze.yaml</c>: the questions of the steps, the working principles, the reflection, the life domains.</summary>
internal sealed record MethodSyntax(
    Span Span,
    StepSyntax? IntendedEffect,
    StepSyntax? CoreValues,
    StepSyntax? Consequences,
    StepSyntax? LegalCheck,
    ImmutableArray<WorkingPrincipleSyntax> Principles,
    ImmutableArray<Located<string>> Unprejudiced,
    ImmutableArray<TitledNameSyntax>? LifeDomains,
    ConversationSyntax? Conversation);

/// <summary>Texts for a talk (<c>gesprek</c>).</summary>
internal sealed record ConversationSyntax(
    ImmutableArray<Located<string>> Opening,
    Located<string>? Situation,
    Located<string>? Wish,
    Located<string>? GoesWell,
    Located<string>? Tried,
    ImmutableArray<JoinedQuestionSyntax> Joined,
    ImmutableArray<Located<string>> InDanger);

/// <summary>One question that several concepts answer (<c>samen_vragen</c>).</summary>
internal sealed record JoinedQuestionSyntax(Located<string> Question, ImmutableArray<Located<string>> Concepts);

/// <summary>How a step is called, and what is asked in it.</summary>
internal sealed record StepSyntax(Span Span, Located<string>? Title, ImmutableArray<Located<string>> Questions);

internal sealed record WorkingPrincipleSyntax(Located<string> Name, Located<string> Title, Located<string>? Source);

/// <summary>A name with its title; the title is null where only names are listed.</summary>
internal sealed record TitledNameSyntax(Located<string> Name, Located<string>? Title);
