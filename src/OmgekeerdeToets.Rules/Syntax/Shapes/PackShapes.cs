using System.Collections.Immutable;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>The closed table of keys, first half: the files of a pack.</summary>
internal static class PackShapes
{
    private static readonly ImmutableArray<string> Validity = [K.ValidFrom, K.ValidThrough];

    /// <summary>What every rule may have.</summary>
    private static readonly ImmutableArray<string> Rule = [K.When, K.Unless, K.Name, K.Source, K.InSummary, .. Validity];

    public static readonly Shape Header = new("pakket.yaml", [K.Name, K.Version, K.LanguageVersion, K.MadeBy],
        [K.Description, K.Horizon, K.ShortTerm, K.Weighing, K.Policy, K.Protected, K.Avoid, K.Coverage]);

    public static readonly Shape Policy = new("een beleidskeuze", [K.Value], [K.Source, .. Validity]);
    public static readonly Shape Coverage = new("`dekking`", [], [K.Exceptions]);
    public static readonly Shape Method = new("werkwijze.yaml", [], [K.Steps, K.WorkingPrinciples, K.Unprejudiced, K.LifeDomains, K.Conversation]);
    public static readonly Shape Conversation = new("`gesprek`", [], [K.Opening, K.OpenQuestions, K.AskTogether, K.InDanger]);
    public static readonly Shape JoinedQuestion = new("`samen_vragen`", [K.Question, K.Concepts], []);
    public static readonly Shape OpenQuestions = new("`open_vragen`", [], [K.WhatIsGoingOn, K.WhatIsWanted, K.WhatGoesWell, K.WhatWasTried]);
    public static readonly Shape Steps = new("`stappen`", [], [K.IntendedEffect, K.CoreValues, K.Consequences, K.LegalCheck]);
    public static readonly Shape Step = new("een stap", [], [K.Title, K.Questions]);
    public static readonly Shape WorkingPrinciple = new("een werkprincipe", [K.Title], [K.Source]);

    public static readonly Shape Law = new("een wet", [K.Title], [K.Kind, K.Bwb, K.Cvdr, K.FoundAt, K.Municipality, K.CoreValues, K.Provisions]);
    public static readonly Shape CoreValue = new("een grondwaarde van een wet", [K.Title, K.Origin], []);
    public static readonly Shape Provision = new("een bepaling", [K.Article, K.Content, K.Verified],
        [K.Paragraph, K.Part, K.SubPart, K.Certainty, K.Serves, .. Validity]);

    public static readonly Shape Verification = new("`gecontroleerd`", [K.Text, K.Paraphrase, K.By, K.On], []);

    /// <summary>Everything that is declared for all goals together; a file may hold one kind or several.</summary>
    public static readonly Shape Declarations = new("een bestand met begrippen, normen of wetten", [],
        [K.Concepts, K.Derivations, K.Norms, K.Checks, K.Laws]);

    public static readonly Shape Concept = new("een begrip", [K.Type],
    [
        K.Label, K.LabelNo, K.Question, K.Kind, K.JudgedBy, K.WeighIn, K.Unit, K.Decimals, K.Minimum, K.Maximum, K.Options,
        K.Fields, K.Sensitivity, K.LifeDomain, K.InfluencedBy, K.Sensitive, K.GivenFor, K.RequiredBy, K.MustBeTold, K.Explanation,
    ]);

    public static readonly Shape Derivation = new("een afleiding", [K.Is], [K.Of, K.Label, K.Explanation, .. Validity]);
    public static readonly Shape Norm = new("een norm", [K.Unit, K.Values, K.Until], [K.LegalBasis, K.Label, K.Source]);
    public static readonly Shape Check = new("een controle", [K.When, K.Message], Without(Rule, K.When));

    public static readonly Shape Goal = new("een doel",
        [K.Goal, K.Title, K.LifeDomain, K.IntendedEffect, K.CoreValues, K.Solutions],
        [K.Source, K.Evidence, K.Acute, K.Explanation, K.Show, .. Validity]);

    public static readonly Shape IntendedEffect = new("`beoogd_effect`", [K.AtStakeWhen, K.Because], []);
    public static readonly Shape CoreValueArgument = new("een grondwaarde van een doel", [K.Value, K.Pleads, K.Weight, K.Because], Rule);
    public static readonly Shape Solution = new("een oplossing", [K.Title, K.Form, K.Helps, K.SuitableWhen],
    [
        K.StandardApproach, K.Conditions, K.AsksOfResident, K.Consequences, K.Arguments, K.LegalCheck, K.Factual, K.Safeguards,
        K.First, K.Who, K.Handover, K.FollowUp, K.Review, K.FitsPrinciples, K.Show, K.RulesOut, K.Requires, K.Strengthens,
        K.NeverWins, K.Explanation, K.Source, .. Validity,
    ]);

    public static readonly Shape Helps = new("`helpt`", [K.HowMuch, K.Because], [K.When]);
    public static readonly Shape Requirement = new("een voorwaarde", [K.When], [K.Agreement, K.Voluntary, K.LegalBasis, K.Because]);
    public static readonly Shape Factual = new("`feitelijk`", [K.Because], [K.LegalBasis]);
    public static readonly Shape Consequence = new("een gevolg", [K.Affects, K.Term, K.Because],
        [K.Cost, K.Gain, K.HowOften, K.Pleads, K.Weight, K.Unknown, K.ToFindOut, K.Estimate, K.Basis, .. Rule]);

    public static readonly Shape Argument = new("een argument", [K.Pleads, K.Weight, K.Because], [K.Value, .. Rule]);
    public static readonly Shape LegalGround = new("een grondslag", [K.LegalBasis, K.Fit], [K.Despite, K.DeviatesFrom, K.Because, .. Rule]);
    public static readonly Shape LegalExclusion = new("een uitsluiting", [K.ExcludedBy], [K.Because, .. Rule]);
    public static readonly Shape Group = new("een groep condities", [], [K.AnyOf, K.AllOf, K.NoneOf]);

    public static ImmutableArray<Shape> All { get; } =
    [
        Header, Policy, Coverage, Method, Conversation, OpenQuestions, JoinedQuestion, Steps, Step, WorkingPrinciple, Law, CoreValue, Provision, Verification,
        Declarations, Concept, Derivation, Norm, Check, Goal, IntendedEffect, CoreValueArgument, Solution, Helps, Requirement,
        Factual, Consequence, Argument, LegalGround, LegalExclusion, Group,
    ];

    private static ImmutableArray<string> Without(ImmutableArray<string> keys, string key) => keys.Remove(key, StringComparer.Ordinal);
}
