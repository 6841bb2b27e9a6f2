using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>A condition above its operands: <c>en</c>, <c>of</c>, <c>niet</c>, <c>als … dan … anders …</c>, or one without any.</summary>
internal sealed record GroupShape(BoundExpression Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly TraceShape[] _operands = Below(Path, Expression.Children);

    private readonly Joining _joining = Expression switch
    {
        BoundLogic { Operator: LogicOperator.And } => Joining.All,
        BoundLogic => Joining.Some,
        BoundNot => Joining.Not,
        BoundConditional => Joining.Choice,
        _ => Joining.Nothing,
    };

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var below = place.WithoutMember;
        var nodes = new TraceNode[_operands.Length];
        var all = Truth.True;
        var some = Truth.False;
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = _operands[i].At(below, isException: false, out var holds);
            all = all.And(holds);
            some = some.Or(holds);
        }

        truth = _joining switch
        {
            Joining.All => all,
            Joining.Some => some,
            Joining.Not => all.Not(),
            _ => place.Evaluate(Expression).Truth,
        };
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Reason = _operands.Length == 0 ? TraceValues.Reason(place.Evaluate(Expression)) : null,
            IsException = isException,
            Joining = _joining,
            Children = ImmutableCollectionsMarshal.AsImmutableArray(nodes),
        };
    }
}

/// <summary>A derivation above its body, which it has while it is valid.</summary>
internal sealed record DerivationShape(BoundDerivation Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly TraceShape _body = Below(Path, [Expression.Derivation.Body])[0];

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var derivation = Expression.Derivation;
        var result = place.Evaluate(Expression);
        truth = result.Truth;
        var isValid = derivation.Validity.Contains(place.Case.Situation.ReferenceDate);
        var members = derivation.List is null ? null : new Members(Members.At(place.Members, Expression.Depth), null);
        return new TraceNode
        {
            Id = place.IdOf(Path),
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Reason = isValid ? null : TraceValues.Reason(result),
            IsException = isException,
            Joining = Joining.All,
            Children = isValid ? [_body.At(place.WithoutMember with { Members = members }, isException: false, out _)] : [],
        };
    }
}

/// <summary>A quantifier above one node per member, which goes by the name of that member.</summary>
internal sealed record QuantifierShape(BoundQuantifier Expression, string Path) : TraceShape(TraceValues.Text(Expression), Path)
{
    private readonly TraceShape _body = Of(Expression.Body, "");

    private readonly Joining _joining = Expression.Quantifier switch
    {
        Quantifier.All => Joining.All,
        Quantifier.AtLeastOne => Joining.Some,
        _ => Joining.None,
    };

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var result = place.Evaluate(Expression);
        truth = result.Truth;
        var id = place.IdOf(Path);
        var names = new SiblingNames(id);
        var nodes = ImmutableArray.CreateBuilder<TraceNode>();
        foreach (var member in place.Case.Situation.ValueOf(Expression.List).Members)
        {
            var about = place with
            {
                Members = new Members(member, place.Members),
                Below = names.Next(Slug.Of(member.Name)),
                Member = member.Name,
            };
            nodes.Add(_body.At(about, isException: false, out _));
        }

        return new TraceNode
        {
            Id = id,
            Text = Text,
            Verdict = CodeWords.Of(truth),
            Member = place.Member,
            Reason = nodes.Count == 0 ? TraceValues.Reason(result) : null,
            IsException = isException,
            Joining = _joining,
            Children = nodes.DrainToImmutable(),
        };
    }
}
