using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>
/// A small pack written by hand, so that what is tested about cases hangs on no rule file: one fact of every type, two goals,
/// solutions that burden and that do not.
/// </summary>
internal sealed class SamplePack : IRuleSet
{
    public static readonly Legislation Act = new() { Name = "participatiewet", Title = "Participatiewet" };

    private readonly List<Func<Situation, Truth>> _rules = [];

    private SamplePack()
    {
        Blueprint = new Blueprint
        {
            Pack = new PackIdentity("voorbeeld", "1", "sha256:0", null, IsBuiltIn: false),
            Facts = Facts,
            Goals = [Home(), School()],
            Provisions = [SpecialAssistance, Power],
            CoreValues = [Participation],
            Policies =
            [
                new(Fact("grens_afstand"), FactValue.Of(6m, "km"), "Raadsbesluit", new DateRange(null, new DateOnly(2026, 12, 31))),
                new(Fact("grens_afstand"), FactValue.Of(8m, "km"), null, new DateRange(new DateOnly(2027, 1, 1), null)),
            ],
            RuleCount = _rules.Count,
            AmountCount = 0,
        };
    }

    public static CoreValue Participation { get; } = new(Act, "meedoen", "Meedoen", "afgeleid");

    public static Provision SpecialAssistance { get; } =
        new() { Law = Act, Article = "35", Paragraph = "1", Paraphrase = "Bijzondere bijstand." };

    public static Provision Power { get; } = new() { Law = Act, Article = "18", Paragraph = "2", Paraphrase = "Verlagen." };

    public static ImmutableArray<FactDefinition> Facts { get; } = Numbered(
        new() { Name = "afstand_tot_school", Label = "de afstand", Type = FactType.Number, Unit = "km", Minimum = Fraction.Zero, Maximum = new Fraction(200), Decimals = 1, Location = new SourceLocation("begrippen/vervoer.yaml", 3, 3) },
        new() { Name = "begin_werk", Label = "de eerste werkdag", Type = FactType.Date },
        new() { Name = "duur_bijstand", Label = "de duur", Type = FactType.Duration, Unit = "maand" },
        new() { Name = "grens_afstand", Label = "de grens", Type = FactType.Number, Unit = "km", IsPolicyChoice = true },
        new() { Name = "huur", Label = "de huur", Type = FactType.Amount, Unit = "euro per maand" },
        new()
        {
            Name = "kinderen",
            Label = "de kinderen",
            Type = FactType.List,
            Fields = Numbered(
                new() { Name = "kan_fietsen", Label = "kan fietsen", Type = FactType.YesNo, List = "kinderen" },
                new() { Name = "leeftijd", Label = "leeftijd", Type = FactType.Number, Unit = "jaar", List = "kinderen" },
                new() { Name = "mist_lessen", Label = "mist lessen", Type = FactType.YesNo, List = "kinderen" },
                new() { Name = "zorg", Label = "zorg", Type = FactType.YesNo, List = "kinderen", IsJudgement = true }),
        },
        new() { Name = "kosten_noodzakelijk", Label = "noodzakelijk", Type = FactType.YesNo, IsJudgement = true },
        new() { Name = "opmerking", Label = "een opmerking", Type = FactType.Text },
        new() { Name = "punten", Label = "de punten", Type = FactType.Number },
        new() { Name = "route_is_veilig", Label = "de route is veilig", Type = FactType.YesNo },
        new() { Name = "vervoermiddel", Label = "het vervoermiddel", Type = FactType.Choice, Options = ["bus", "auto", "lopend"] },
        new() { Name = "wachttijd", Label = "de wachttijd", Type = FactType.Duration, Unit = "dag" });

    // After all that it is made of.
    public static RulePack Pack { get; } = new(new SamplePack(), []);

    public Blueprint Blueprint { get; }

    public static FactDefinition Fact(string name) => Facts.Single(fact => fact.Name == name);

    public static SituationBuilder Situation() =>
        Pack.NewSituation(new DateOnly(2026, 11, 1)).Asked("Ik wil een toelage.");

    public void Find(Situation situation, Findings findings)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            findings[new Rule { Index = i, Id = "" }] = _rules[i](situation);
        }
    }

    public OpenCells Cells(Situation situation, Goal goal) => OpenCells.FromLeaves(this, situation, goal, new Fraction(8));

    public TraceNode Explain(Situation situation, Rule rule) => new()
    {
        Id = rule.Id,
        Text = rule.Id,
        Verdict = rule.Index < 0 ? "ja" : _rules[rule.Index](situation) switch { Truth.True => "ja", Truth.False => "nee", _ => "onbekend" },
        Location = rule.Location,
    };

    private Goal School()
    {
        const string goal = "kinderen_naar_school";
        var judged = Fact("kosten_noodzakelijk");
        var safe = Fact("route_is_veilig");
        var distance = Fact("afstand_tot_school");
        var carrier = new LegalEntry
        {
            Rule = Rule(goal + "/fiets/juridische_toets/participatiewet-35-lid-1", s => s.ValueOf(judged).Truth, judged),
            Provision = SpecialAssistance,
            Fit = Fit.Regular,
        };
        return new Goal
        {
            Name = goal,
            Title = "De kinderen zijn elke schooldag op school",
            AtStake = Rule(goal + "/beoogd_effect", SomeoneMisses, Fact("kinderen").Fields.Single(field => field.Name == "mist_lessen")),
            CoreValues = [new CoreValueArgument(Always(goal + "/grondwaarden/voor"), Participation, SpeaksFor: true, Weight.Heavy)],
            Solutions =
            [
                Solution(goal, "fiets", SolutionForm.InKind, Near(goal, distance)) with
                {
                    Conditions = [new Condition { Kind = ConditionKind.ResidentBacking, Rule = Always(goal + "/fiets/voorwaarden/draagvlak") }],
                    LegalEntries = [carrier],
                },
                Solution(goal, "niets_doen", SolutionForm.Nothing, Always(goal + "/niets_doen/geschikt_als", Truth.False)),
                Solution(goal, "verlaging", SolutionForm.BenefitReduction, Always(goal + "/verlaging/geschikt_als")) with
                {
                    Safeguards = ["schriftelijk", "tijd_om_te_herstellen"],
                    LegalEntries = [new LegalEntry { Rule = Always(goal + "/verlaging/juridische_toets/macht"), Provision = Power, Fit = Fit.Regular }],
                },
                Solution(goal, "vervoerstoelage", SolutionForm.Money, Rule(goal + "/vervoerstoelage/geschikt_als", s => s.ValueOf(safe).Truth, safe)) with
                {
                    IsStandardApproach = true,
                    Helps = new Help(false, "Alleen dit jaar.", null),
                    LegalEntries = [new LegalEntry { Rule = Always(goal + "/vervoerstoelage/juridische_toets/wet"), Provision = SpecialAssistance, Fit = Fit.Regular }],
                },
            ],
        };
    }

    private Goal Home() => new()
    {
        Name = "goed_wonen",
        Title = "Een goed huis",
        AtStake = Always("goed_wonen/beoogd_effect", Truth.False),
        Solutions = [Solution("goed_wonen", "verhuizing", SolutionForm.Service, Always("goed_wonen/verhuizing/geschikt_als"))],
    };

    private static Solution Solution(string goal, string name, SolutionForm form, Rule suitable) => new()
    {
        Name = name,
        Title = name,
        Form = form,
        Helps = new Help(Wholly: true, "Het helpt.", null),
        Suitable = suitable,
        Location = new SourceLocation($"doelen/{goal}.yaml", 1, 1),
    };

    private Rule Near(string goal, FactDefinition distance) => Rule(
        goal + "/fiets/geschikt_als",
        s => s.ValueOf(distance) is { IsKnown: true, Exact: { } km } ? TruthLogic.From(km <= new Fraction(8)) : Truth.Unknown,
        distance);

    private static Truth SomeoneMisses(Situation situation)
    {
        var value = situation.ValueOf(Fact("kinderen"));
        var misses = Fact("kinderen").Fields.Single(field => field.Name == "mist_lessen");
        return value.IsKnown
            ? value.Members.Aggregate(Truth.False, (truth, member) => truth.Or(member.ValueOf(misses).Truth))
            : Truth.Unknown;
    }

    private Rule Always(string id, Truth truth = Truth.True) => Rule(id, _ => truth);

    private Rule Rule(string id, Func<Situation, Truth> holds, params FactDefinition[] reads)
    {
        _rules.Add(holds);
        return new Rule
        {
            Index = _rules.Count - 1,
            Id = id,
            Because = "Omdat het zo is.",
            Location = new SourceLocation($"doelen/{id.Split('/')[0]}.yaml", 10 + _rules.Count, 5),
            Leaves = [.. reads.Select(fact => new LeafReads([fact]))],
        };
    }

    private static ImmutableArray<FactDefinition> Numbered(params FactDefinition[] facts) =>
        [.. facts.Select((fact, i) => new FactDefinition
        {
            Name = fact.Name,
            Label = fact.Label,
            Type = fact.Type,
            Unit = fact.Unit,
            Minimum = fact.Minimum,
            Maximum = fact.Maximum,
            Decimals = fact.Decimals,
            Options = fact.Options,
            Fields = fact.Fields,
            List = fact.List,
            IsJudgement = fact.IsJudgement,
            IsPolicyChoice = fact.IsPolicyChoice,
            Location = fact.Location,
            Index = i,
        })];
}
