using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary><c>hoogstens</c>, <c>van … tot …</c>, <c>een van (…)</c>, <c>is bekend</c>.</summary>
internal sealed partial class FormulaParser
{
    // oordeel = som [ VERGELIJK som | "van" som ("tot" | "t/m") som | ("een van" | "geen van") "(" … ")" | "is" ["niet"] ("bekend" | "onbekend") ] .
    private FormulaSyntax ParseComparison()
    {
        var first = _position;
        var left = ParseSum();
        if (ParseJudgement(left) is not { } judgement)
        {
            return left;
        }

        var links = ImmutableArray.CreateBuilder<Edit>();
        while (!_stopped && RightOperand(judgement) is { } shared && ParseJudgement(shared) is { } next)
        {
            links.AddRange(Unchain(judgement, shared, next));
            judgement = next with { Span = left.Span.To(next.Span) };
        }

        if (!_stopped && links.Count > 0)
        {
            // The `en` that is put in must not run into an `of` beside it.
            var isWhole = first == 0 && Current.Kind == TokenKind.End;
            ImmutableArray<Edit> edits =
                [.. isWhole ? [] : Edit.Bracket(judgement.Span)[..1], .. links, .. isWhole ? [] : Edit.Bracket(judgement.Span)[1..]];
            _refusals.Add(judgement.Span, edits, ConditionMessages.ChainedComparison);
        }

        return judgement;
    }

    // `5 < a < 10` means `5 < a en a < 10`; where there is no operand to share, and where the last word is ja or nee, the whole
    // first comparison was meant.
    private static ImmutableArray<Edit> Unchain(FormulaSyntax first, FormulaSyntax shared, FormulaSyntax next) =>
        next is KnownSyntax or ComparisonSyntax { Right: TruthSyntax { Truth: not Truth.Unknown } } || ReferenceEquals(shared, first)
            ? Edit.Bracket(first.Span)
            : [Edit.After(shared.Span, $" {Keywords.And} {shared.Span.Text}")];

    private static FormulaSyntax? RightOperand(FormulaSyntax judgement) => judgement switch
    {
        ComparisonSyntax comparison => comparison.Right,
        RangeSyntax range => range.High,
        MembershipSyntax or KnownSyntax => judgement,
        _ => null,
    };

    // Null when no comparison follows.
    private FormulaSyntax? ParseJudgement(FormulaSyntax left)
    {
        var word = Current.Span;
        if (ParseKnown(left) is { } known)
        {
            return known;
        }

        if (ParseComparisonWord() is { } comparison)
        {
            CountOperator(word);
            var right = ParseSum();
            return new ComparisonSyntax(left.Span.To(right.Span), comparison, left, right);
        }

        if (Ahead(Keywords.One, Keywords.From) || Ahead(Keywords.NotOne, Keywords.From))
        {
            return ParseMembership(left);
        }

        if (Current.Is(Keywords.From))
        {
            return ParseRange(left);
        }

        return Current.Is(Keywords.Between) ? ParseBetween(left) : null;
    }

    private KnownSyntax? ParseKnown(FormulaSyntax left)
    {
        var word = Current.Span;
        bool? known =
            TryTakeAll(Keywords.Is, Keywords.Known) || TryTakeAll(Keywords.Is, Keywords.Not, Keywords.Unknown) ? true
            : TryTakeAll(Keywords.Is, Keywords.Unknown) || TryTakeAll(Keywords.Is, Keywords.Not, Keywords.Known) ? false
            : null;
        if (known is not { } isKnown)
        {
            return null;
        }

        CountOperator(word);
        return new KnownSyntax(left.Span.To(Previous.Span), left, isKnown);
    }

    private ComparisonOperator? ParseComparisonWord() =>
        TryTakeAll(Keywords.Is, Keywords.Not) || TryTake("<>") ? ComparisonOperator.NotEqual
        : TryTake(Keywords.Is) || TryTake("=") ? ComparisonOperator.Equal
        : TryTakeAll(Keywords.Less, Keywords.Than) || TryTake("<") ? ComparisonOperator.Less
        : TryTakeAll(Keywords.More, Keywords.Than) || TryTake(">") ? ComparisonOperator.More
        : TryTake(Keywords.AtMost) || TryTake("<=") ? ComparisonOperator.AtMost
        : TryTake(Keywords.AtLeast) || TryTake(">=") ? ComparisonOperator.AtLeast
        : null;

    private RangeSyntax ParseRange(FormulaSyntax left)
    {
        CountOperator(Take().Span);
        var low = ParseSum();
        var included = TryTake(Keywords.Through);
        if (!included)
        {
            Expect(Keywords.Until);
        }

        var high = ParseSum();
        return new RangeSyntax(left.Span.To(high.Span), left, low, high, included);
    }

    // `tussen 5 en 16` does not say whether 16 counts.
    private RangeSyntax ParseBetween(FormulaSyntax left)
    {
        var between = Take().Span;
        CountOperator(between);
        var low = ParseSum();
        var and = Current.Span;
        Expect(Keywords.And);
        var high = ParseSum();
        if (!_stopped)
        {
            _refusals.Add(
                between,
                [Edit.Replace(between, Keywords.From), Edit.Replace(and, Keywords.Until)],
                [Edit.Replace(between, Keywords.From), Edit.Replace(and, Keywords.Through)],
                ConditionMessages.Between);
        }

        return new RangeSyntax(left.Span.To(high.Span), left, low, high, HighIncluded: false);
    }

    private MembershipSyntax ParseMembership(FormulaSyntax left)
    {
        var negated = Current.Is(Keywords.NotOne);
        CountOperator(Take().Span);
        Take();
        var open = Current;
        Expect("(");
        var options = ImmutableArray.CreateBuilder<FormulaSyntax>();
        do
        {
            options.Add(ParseOption());
        }
        while (!_stopped && TryTake(","));
        if (!_stopped && Current.Kind == TokenKind.End)
        {
            Stop(open.Span, ConditionMessages.BracketOpen());
        }

        Expect(")");
        return new MembershipSyntax(left.Span.To(Previous.Span), left, options.ToImmutable(), negated);
    }

    // waarde: a literal or the name of an option; nothing to compute.
    private FormulaSyntax ParseOption()
    {
        CountOperator(Current.Span);
        var option = ParseSum();
        var literal = option is NegationSyntax negation ? negation.Operand : option;
        if (!_stopped && literal is not (NameSyntax or NumberSyntax or DateSyntax or TextSyntax or TruthSyntax))
        {
            Stop(option.Span, ConditionMessages.OptionIsNoLiteral());
        }

        return option;
    }
}
