using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>A comparison with both values, above the facts it reads. The side that reads facts is what was found.</summary>
internal sealed record ComparisonShape(BoundComparison Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly Operand _left = new(Expression.Left);
    private readonly Operand _right = new(Expression.Right);
    private readonly FactsBelow _facts = new(Expression, Path);

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var left = _left.In(place);
        var right = _right.In(place);
        truth = Comparing.Compare(Expression.Operator, left, right).Truth;
        var asksLeft = _facts.ReadsLeft(place) || !_facts.ReadsRight(place);
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Found = asksLeft ? _left.Show(place, left) : _right.Show(place, right),
            Expected = asksLeft ? _right.Show(place, right) : _left.Show(place, left),
            Reason = truth != Truth.Unknown ? null : asksLeft
                ? TraceValues.Reason(left) ?? TraceValues.Reason(right)
                : TraceValues.Reason(right) ?? TraceValues.Reason(left),
            IsException = isException,
            Children = _facts.At(place),
        };
    }
}

/// <summary><c>is van … tot …</c></summary>
internal sealed record RangeShape(BoundRange Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly Operand _found = new(Expression.FromLow.Left);
    private readonly Operand _low = new(Expression.FromLow.Right);
    private readonly Operand _high = new(Expression.ToHigh.Right);
    private readonly FactsBelow _facts = new(Expression, Path);

    private string Until => Expression.ToHigh.Operator == ComparisonOperator.AtMost ? Keywords.Through : Keywords.Until;

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var result = place.Evaluate(Expression);
        truth = result.Truth;
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Found = _found.Show(place),
            Expected = $"{Keywords.From} {_low.Show(place)} {Until} {_high.Show(place)}",
            Reason = TraceValues.Reason(result),
            IsException = isException,
            Children = _facts.At(place),
        };
    }
}

/// <summary><c>is een van …</c> and <c>is geen van …</c></summary>
internal sealed record MembershipShape(BoundMembership Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly Operand _found = new(Expression.Options[0].Left);
    private readonly Operand[] _options = [.. Expression.Options.Select(option => new Operand(option.Right))];
    private readonly FactsBelow _facts = new(Expression, Path);

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var result = place.Evaluate(Expression);
        truth = result.Truth;
        var where = place;
        var kind = Expression.Negated ? Keywords.NotOne : Keywords.One;
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Found = _found.Show(place),
            Expected = $"{kind} {Keywords.From} {string.Join(", ", _options.Select(option => option.Show(where)))}",
            Reason = TraceValues.Reason(result),
            IsException = isException,
            Children = _facts.At(place),
        };
    }
}

/// <summary><c>is bekend</c> and <c>is onbekend</c></summary>
internal sealed record KnownShape(BoundKnown Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly Operand _found = new(Expression.Operand);
    private readonly FactsBelow _facts = new(Expression, Path);

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        truth = place.Evaluate(Expression).Truth;
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Found = _found.Show(place),
            Expected = Expression.Known ? Keywords.Known : Keywords.Unknown,
            IsException = isException,
            Children = _facts.At(place),
        };
    }
}
