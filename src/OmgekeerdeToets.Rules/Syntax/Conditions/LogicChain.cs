using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// Operands joined with <c>en</c> and <c>of</c>, as written. What two readers could read differently is refused,
/// with both readings, because precedence that one must know by heart is how rules come to mean what nobody meant.
/// </summary>
internal sealed record LogicChain(ImmutableArray<FormulaSyntax> Operands, ImmutableArray<LogicOperator> Operators)
{
    public Span Span => Operands[0].Span.To(Operands[^1].Span);

    private bool IsMixed => Operators.Contains(LogicOperator.And) && Operators.Contains(LogicOperator.Or);

    public void RefuseWhatCanBeReadTwice(Refusals refusals)
    {
        if (IsMixed)
        {
            refusals.Add(
                Span, Group(LogicOperator.And), Group(LogicOperator.Or), ConditionMessages.MixedAndOr);
        }
        else if (Operands.SkipLast(1).OfType<NotSyntax>().FirstOrDefault() is { } not)
        {
            refusals.Add(not.Span, BracketedParts(), NegatingTheRest(not), ConditionMessages.NotBesideOthers);
        }
        else if (Operands[^1] is QuantifierSyntax quantifier && OpenBody(quantifier) is { } body)
        {
            refusals.Add(
                quantifier.Span, Edit.Bracket(body.Span), EndingAfterFirst(quantifier, body), ConditionMessages.QuantifierBesideOthers);
        }
    }

    /// <summary>The body of a quantifier when it runs on through an unbracketed <c>en</c> or <c>of</c>; null when it does not.</summary>
    private static LogicSyntax? OpenBody(QuantifierSyntax quantifier) => quantifier.Body switch
    {
        LogicSyntax logic => logic,
        QuantifierSyntax inner => OpenBody(inner),
        _ => null,
    };

    // `a en b of c` with the runs of one operator in brackets.
    private ImmutableArray<Edit> Group(LogicOperator tighter)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var first = 0; first < Operands.Length;)
        {
            var last = first;
            while (last < Operators.Length && Operators[last] == tighter)
            {
                last++;
            }

            // The outer bracket opens before the inner ones and closes after them.
            var isRun = last > first;
            Add(edits, isRun, Edit.Before(Operands[first].Span, "("));
            edits.AddRange(Enumerable.Range(first, last - first + 1).SelectMany(Parts));
            Add(edits, isRun, Edit.After(Operands[last].Span, ")"));
            first = last + 1;
        }

        return edits.ToImmutable();
    }

    private ImmutableArray<Edit> BracketedParts() => [.. Enumerable.Range(0, Operands.Length).SelectMany(Parts)];

    private static void Add(ImmutableArray<Edit>.Builder edits, bool wanted, Edit edit)
    {
        if (wanted)
        {
            edits.Add(edit);
        }
    }

    private IEnumerable<Edit> Parts(int index) => Bracketed(index);

    // The brackets that an operand needs to stand beside others.
    private ImmutableArray<Edit> Bracketed(int index) => Operands[index] switch
    {
        NotSyntax not when index < Operands.Length - 1 => Edit.Bracket(not.Span),
        QuantifierSyntax quantifier when OpenBody(quantifier) is { } body => Edit.Bracket(body.Span),
        _ => [],
    };

    // `niet a of b` read as `niet (a of b)`.
    private ImmutableArray<Edit> NegatingTheRest(NotSyntax not)
    {
        var index = Operands.IndexOf(not);
        return
        [
            Edit.Before(not.Operand.Span, "("),
            .. Enumerable.Range(index + 1, Operands.Length - index - 1).SelectMany(Parts),
            Edit.After(Operands[^1].Span, ")"),
        ];
    }

    // `a en voor alle kinderen geldt b en c` read as `a en (voor alle kinderen geldt b) en c`.
    private ImmutableArray<Edit> EndingAfterFirst(QuantifierSyntax quantifier, LogicSyntax body)
    {
        var start = Operators[0] == body.Operator ? quantifier.Span : Span;
        return [Edit.Before(start, "("), Edit.After(body.Operands[0].Span, ")")];
    }
}
