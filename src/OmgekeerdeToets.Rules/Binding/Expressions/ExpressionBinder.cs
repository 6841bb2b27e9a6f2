using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Where a formula stands.</summary>
/// <param name="Scope">What names mean there.</param>
/// <param name="List">The list whose members it is about (<c>van</c>); null for none.</param>
/// <param name="Diagnostics">Where mistakes are reported.</param>
/// <param name="InPack">In a pack, what can never become known is a mistake; a calculator shows it.</param>
internal sealed record FormulaPlace(IScope Scope, FactDefinition? List, DiagnosticBag Diagnostics, bool InPack = true);

/// <summary>
/// From syntax to meaning: resolves names, checks types and units, writes conversions out.
/// What is refused becomes poison, about which nothing more is said.
/// </summary>
internal sealed partial class ExpressionBinder
{
    private readonly FormulaPlace _place;
    private readonly Refusals _refusals;

    // Outermost first.
    private readonly List<FactDefinition> _lists = [];

    private ExpressionBinder(FormulaSyntax formula, FormulaPlace place)
    {
        _place = place;
        _refusals = new Refusals(formula.Span);
        if (place.List is { } list)
        {
            _lists.Add(list);
        }
    }

    /// <summary>A condition: its value is ja, nee or onbekend.</summary>
    public static BoundExpression Condition(FormulaSyntax formula, FormulaPlace place)
    {
        var bound = Bind(formula, place, binder => binder.BindTruth(formula));
        if (place.InPack && !bound.Type.IsPoison && Possibilities.Of(bound) == PossibleTruths.Unknown)
        {
            place.Diagnostics.Add(bound.Span, FormulaTypeMessages.NeverKnown());
            return new BoundPoison(bound.Span);
        }

        return bound;
    }

    /// <summary>A formula of any type.</summary>
    public static BoundExpression Formula(FormulaSyntax formula, FormulaPlace place) =>
        Bind(formula, place, binder => binder.Bind(formula, Expectation.Anything));

    /// <summary>A formula whose value is an amount: a number in euro, or in euro per something.</summary>
    public static BoundExpression Amount(FormulaSyntax formula, FormulaPlace place)
    {
        var bound = Bind(formula, place, binder => binder.Bind(formula, Expectation.Number));
        if (bound.Type.IsPoison || bound.Type is { Kind: TypeKind.Number, Unit.IsAmount: true })
        {
            return bound;
        }

        place.Diagnostics.Add(bound.Span, FormulaTypeMessages.NoAmount(bound.Span.Text, Describe(bound.Type)));
        return new BoundPoison(bound.Span);
    }

    /// <summary>What is refused is said at the end, so that the corrected formula in a hint holds the other corrections too.</summary>
    private static BoundExpression Bind(FormulaSyntax formula, FormulaPlace place, Func<ExpressionBinder, BoundExpression> bind)
    {
        var binder = new ExpressionBinder(formula, place);
        var bound = bind(binder);
        binder._refusals.Report(place.Diagnostics);
        RefuseOutcomes(formula, place);
        return bound;
    }

    // INVARIANT: every formula comes by here, those of a pack and those of a calculator; what names an outcome binds to poison.
    private static void RefuseOutcomes(FormulaSyntax formula, FormulaPlace place)
    {
        foreach (var name in FormulaNames.In(formula).Where(name => place.Scope.IsOutcome(name.Name)))
        {
            place.Diagnostics.Add(name.Span, FairnessMessages.NamesAnOutcome(name.Name));
        }
    }

    private BoundExpression Bind(FormulaSyntax syntax, Expectation expected) => syntax switch
    {
        BracketSyntax bracket => Bind(bracket.Inner, expected),
        NameSyntax name => BindName(name, expected),
        NumberSyntax number => BindNumberLiteral(number),
        DateSyntax date => new BoundDate(date.Span, date.Date),
        TextSyntax text => new BoundText(text.Span, ExpressionType.Text, text.Text),
        TruthSyntax { Truth: Truth.Unknown } unknown => new BoundUnknown(unknown.Span, expected.Type ?? ExpressionType.Truth),
        TruthSyntax truth => new BoundTruth(truth.Span, truth.Truth == Truth.True),
        ReferenceDateSyntax date => new BoundReferenceDate(date.Span),
        ConditionalSyntax conditional => BindConditional(conditional, expected),
        NotSyntax not => BindNot(not),
        LogicSyntax logic => BindLogic(logic),
        QuantifierSyntax quantifier => BindQuantifier(quantifier),
        KnownSyntax known => BindKnown(known),
        ComparisonSyntax comparison => BindComparison(comparison),
        RangeSyntax range => BindRange(range),
        MembershipSyntax membership => BindMembership(membership),
        ArithmeticSyntax arithmetic => BindArithmetic(arithmetic),
        NegationSyntax negation => BindNegation(negation),
        RoundingSyntax rounding => BindRounding(rounding),
        CountSyntax count => BindCount(count),
        AggregateSyntax aggregate => BindAggregate(aggregate),
        SinceSyntax since => BindSince(since),
        _ => new BoundPoison(syntax.Span),
    };

    private BoundPoison Refuse(Span span, Message message)
    {
        _refusals.Add(span, message);
        return new BoundPoison(span);
    }

    /// <summary>The sentence gets the whole formula as it should be; null where nobody can tell.</summary>
    private BoundPoison Refuse(Span span, ImmutableArray<Edit> correction, Func<string?, Message> say)
    {
        if (correction.IsEmpty)
        {
            return Refuse(span, say(null));
        }

        _refusals.Add(span, correction, say);
        return new BoundPoison(span);
    }

    private static FormulaSyntax Unwrap(FormulaSyntax syntax) => syntax is BracketSyntax bracket ? Unwrap(bracket.Inner) : syntax;

    private static string Describe(ExpressionType type) => type.Kind switch
    {
        TypeKind.Truth => TypeWords.YesNo,
        TypeKind.Date => TypeWords.Date,
        TypeKind.Text => TypeWords.Text,
        TypeKind.Choice => TypeWords.Choice,
        _ => TypeWords.Number(type.Unit),
    };
}
