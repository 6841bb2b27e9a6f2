using System.Collections.Immutable;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>The closed table of keys, second half: a case.</summary>
internal static class CaseShapes
{
    public static readonly Shape Case = new("een casus", [K.Case, K.ReferenceDate, K.Occasion],
    [
        K.Dates, K.HelpRequest, K.Goals, K.Facts, K.Judgements, K.Backing, K.DueCare, K.Particulars, K.OwnProposal,
        K.Unprejudiced, K.Decision, K.Aftermath, K.Fictional, K.Anonymised, K.Explanation, K.Source, K.Expected,
    ]);

    /// <summary>A line of a stream. What a case may hold beside this is the words of people, or what was decided about one.</summary>
    public static readonly Shape Line = new("een regel van een stroom", [],
    [
        K.ReferenceDate, K.Facts, K.Judgements, K.Backing, K.Goals, K.HelpRequest, K.DueCare, K.Occasion, K.Dates, K.Fictional, K.Anonymised,
    ]);

    public static readonly Shape LineJudgement = new("een beoordeling in een stroom", [K.Value], [K.By]);
    public static readonly Shape Occasion = new("`aanleiding`", [K.OwnInitiative], []);
    public static readonly Shape OwnInitiative = new("`eigen_initiatief`", [K.Who, K.What, K.Ground], []);
    public static readonly Shape Dates = new("`datums`", [], [K.Application, K.Period, K.Decision]);
    public static readonly Shape HelpRequest = new("`hulpvraag`", [], [K.Text, K.Wish, K.Solution]);
    public static readonly Shape Fact = new("een gegeven", [K.Value], [K.Source, K.Date, K.Reason]);
    public static readonly Shape Judgement = new("een beoordeling", [K.Value, K.By, K.Because], [K.Reason]);
    public static readonly Shape Backing = new("`draagvlak` van een oplossing", [], [K.Resident, K.Organisation, K.Because]);
    public static readonly Shape DueCare = new("`zorgvuldigheid` van een oplossing", [],
        [K.Tried, K.Heard, K.Blame, K.Suitable, K.Necessary, K.Balanced, K.Safeguards, K.By, K.Because]);

    public static readonly Shape Tried = new("iets wat is geprobeerd", [K.What, K.Date], []);
    public static readonly Shape Particular = new("een bijzonderheid", [K.What, K.By], [K.Weighed, K.Because]);
    public static readonly Shape OwnProposal = new("een eigen voorstel", [K.Title, K.Form, K.Helps, K.By],
        [K.Consequences, K.Arguments, K.Conditions, K.Legal]);

    public static readonly Shape OwnHelps = new("`helpt` van een eigen voorstel", [K.HowMuch, K.Because], []);
    public static readonly Shape OwnConsequence = new("een gevolg van een eigen voorstel", [K.Affects, K.Term, K.Because],
        [K.Cost, K.Gain, K.HowOften, K.Pleads, K.Weight, K.Unknown, K.ToFindOut, K.Estimate, K.Basis, K.Name, K.Source]);

    public static readonly Shape OwnArgument = new("een argument van een eigen voorstel", [K.Pleads, K.Weight, K.Because],
        [K.Value, K.Name, K.Source]);

    public static readonly Shape OwnLegal = new("`juridisch`", [K.Fit, K.Because, K.By], [K.LegalBasis]);
    public static readonly Shape Decision = new("een besluit", [K.What, K.By, K.On],
        [K.Solution, K.Cost, K.From, K.Through, K.How, K.Reasons, K.DiscussedWith, K.Response, K.Application]);
    public static readonly Shape Aftermath = new("een afloop", [K.On, K.What, K.By], []);
    public static readonly Shape Expectation = new("`verwacht` van een doel", [],
    [
        K.AtStake, K.Advice, K.Solution, K.Solutions, K.Outcome, K.Fit, K.LegalBasis, K.Provisional,
        K.OpenQuestionsDoNotMatter, K.DependsOn, K.Questions, K.Reasons,
    ]);

    public static ImmutableArray<Shape> All { get; } =
    [
        Case, Line, LineJudgement, Occasion, OwnInitiative, Dates, HelpRequest, Fact, Judgement, Backing, DueCare, Tried, Particular, OwnProposal,
        OwnHelps, OwnConsequence, OwnArgument, OwnLegal, Decision, Aftermath, Expectation,
    ];
}
