using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>What a pack makes use of, by the words of the language; from the bound tree, so it is what the engines see.</summary>
internal static class Features
{
    /// <summary>All that must occur often enough for a proof to be one.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "en", "of", "niet", "is", "is niet", "minder dan", "hoogstens", "meer dan", "minstens", "van … tot", "van … t/m",
        "een van", "geen van", "is bekend", "is onbekend", "als … dan … anders", "onbekend",
        "+", "-", "*", "/", "- ervoor", "afgerond op", "naar boven afgerond op", "naar beneden afgerond op",
        "voor minstens een van", "voor alle", "voor geen van",
        "aantal", "aantal met", "som", "som met", "hoogste", "hoogste met", "laagste", "laagste met", "gemiddelde", "gemiddelde met",
        "zonder eenheid", "dag", "week", "maand", "jaar", "euro", "euro per maand", "euro per jaar", "km", "uur", "km per dag",
        "datum", "peildatum", "datum + dagen", "datum - dagen", "datum + maanden", "datum - maanden", "datum - datum",
        "hele jaren sinds", "hele maanden sinds", "dagen sinds",
        "ja_nee", "getal", "bedrag", "duur", "datum als gegeven", "tekst", "keuze", "lijst", "naam", "beoordeling", "beleidskeuze",
        "beleidskeuze voor een tijd", "norm", "norm met een gat", "afleiding", "afleiding per lid", "afleiding voor een tijd",
        "buitenste lid", "tenzij", "regel voor een tijd", "oplossing voor een tijd", "uitgesloten_door", "ondanks", "bedragen",
        "voorwaarde", "controle",
    ];

    public static IEnumerable<string> Of(RulePack pack)
    {
        var contents = PackContents.Of(pack);
        var within = contents.Expressions.SelectMany(Comparisons).ToHashSet<BoundExpression>(ReferenceEqualityComparer.Instance);
        return contents.Expressions.Where(expression => !within.Contains(expression)).SelectMany(expression => OfExpression(expression))
            .Concat(OfPack(pack))
            .Concat(contents.Reads().SelectMany(OfFact))
            .Concat(contents.Derivations.SelectMany(OfDerivation))
            .Distinct(StringComparer.Ordinal);
    }

    // The comparisons that a range or a membership stands for were not written as such.
    private static IEnumerable<BoundExpression> Comparisons(BoundExpression expression) =>
        expression is BoundRange or BoundMembership ? expression.Children : [];

    private static ImmutableArray<string> OfExpression(BoundExpression expression) => expression switch
    {
        BoundLogic logic => [logic.Operator == LogicOperator.And ? "en" : "of"],
        BoundNot => ["niet"],
        BoundComparison comparison => [Word(comparison.Operator)],
        BoundRange range => [range.ToHigh.Operator == ComparisonOperator.AtMost ? "van … t/m" : "van … tot"],
        BoundMembership membership => [membership.Negated ? "geen van" : "een van"],
        BoundKnown known => [known.Known ? "is bekend" : "is onbekend"],
        BoundConditional => ["als … dan … anders"],
        BoundUnknown => ["onbekend"],
        BoundQuantifier quantifier => [quantifier.Quantifier switch
        {
            Quantifier.All => "voor alle",
            Quantifier.None => "voor geen van",
            _ => "voor minstens een van",
        }],
        BoundMemberName { Depth: var depth } => depth > 0 ? ["naam", "buitenste lid"] : ["naam"],
        BoundField { Depth: > 0 } => ["buitenste lid"],
        BoundNorm norm => norm.Norm.Values.Any(value => value.Number is null) ? ["norm", "norm met een gat"] : ["norm"],
        BoundDate => ["datum"],
        BoundReferenceDate => ["peildatum"],
        _ => OfNumber(expression),
    };

    private static ImmutableArray<string> OfNumber(BoundExpression expression) => expression switch
    {
        BoundNumber number => [number.Unit.IsNone ? "zonder eenheid" : number.Unit.ToString()],
        BoundArithmetic arithmetic => [arithmetic.Operator switch
        {
            ArithmeticOperator.Add => "+",
            ArithmeticOperator.Subtract => "-",
            ArithmeticOperator.Multiply => "*",
            _ => "/",
        }],
        BoundNegation => ["- ervoor"],
        BoundRounding rounding => [rounding.Direction switch
        {
            RoundingDirection.Up => "naar boven afgerond op",
            RoundingDirection.Down => "naar beneden afgerond op",
            _ => "afgerond op",
        }],
        BoundCount count => [count.Filter is null ? "aantal" : "aantal met"],
        BoundAggregate aggregate => [Word(aggregate.Aggregate) + (aggregate.Filter is null ? "" : " met")],
        BoundDateShift shift => [$"datum {(shift.Earlier ? "-" : "+")} {(shift.InMonths ? "maanden" : "dagen")}"],
        BoundDateDifference => ["datum - datum"],
        BoundSince since => [since.Elapsed switch
        {
            Elapsed.WholeYears => "hele jaren sinds",
            Elapsed.WholeMonths => "hele maanden sinds",
            _ => "dagen sinds",
        }],
        _ => [],
    };

    private static string Word(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "is",
        ComparisonOperator.NotEqual => "is niet",
        ComparisonOperator.Less => "minder dan",
        ComparisonOperator.AtMost => "hoogstens",
        ComparisonOperator.More => "meer dan",
        _ => "minstens",
    };

    private static string Word(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Sum => "som",
        Aggregate.Highest => "hoogste",
        Aggregate.Lowest => "laagste",
        _ => "gemiddelde",
    };

    private static IEnumerable<string> OfFact(FactDefinition fact)
    {
        yield return fact.Type switch
        {
            FactType.YesNo => "ja_nee",
            FactType.Number => "getal",
            FactType.Amount => "bedrag",
            FactType.Duration => "duur",
            FactType.Date => "datum als gegeven",
            FactType.Text => "tekst",
            FactType.Choice => "keuze",
            _ => "lijst",
        };
        if (fact.IsJudgement)
        {
            yield return "beoordeling";
        }

        if (fact.IsPolicyChoice)
        {
            yield return "beleidskeuze";
        }
    }

    private static IEnumerable<string> OfDerivation(DerivationSymbol derivation) =>
        (derivation.List is null ? new[] { "afleiding" } : ["afleiding per lid"])
            .Concat(derivation.Validity == default ? [] : ["afleiding voor een tijd"]);

    private static IEnumerable<string> OfPack(RulePack pack)
    {
        var solutions = pack.Blueprint.Goals.SelectMany(goal => goal.Solutions).ToList();
        var entries = solutions.SelectMany(solution => solution.LegalEntries).ToList();
        var present = new (string Feature, bool Holds)[]
        {
            ("tenzij", pack.Bound.Rules.Any(body => !body.Exceptions.IsEmpty)),
            ("regel voor een tijd", pack.Bound.Rules.Any(body => body.Rule.Validity != default)),
            ("oplossing voor een tijd", solutions.Exists(solution => solution.Validity != default)),
            ("uitgesloten_door", entries.Exists(entry => entry.IsExclusion)),
            ("ondanks", entries.Exists(entry => !entry.Despite.IsEmpty)),
            ("bedragen", pack.Blueprint.AmountCount > 0),
            ("voorwaarde", solutions.Exists(solution => !solution.Conditions.IsEmpty)),
            ("controle", !pack.Blueprint.Checks.IsEmpty),
            ("beleidskeuze voor een tijd", pack.Blueprint.Policies.Any(policy => policy.Validity != default)),
        };
        return present.Where(pair => pair.Holds).Select(pair => pair.Feature);
    }
}
