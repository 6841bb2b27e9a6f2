using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>
/// The tree under one rule: its conditions and exceptions, down to the facts. What does not depend on the case (ids, texts,
/// what is compared with) is worked out once per rule; the verdicts are those of the reference evaluator.
/// </summary>
internal sealed class RuleTrace
{
    private static readonly ConditionalWeakTable<RuleBody, RuleTrace> Known = [];

    private readonly Rule _rule;
    private readonly string _text;
    private readonly TraceAbout _about;
    private readonly TraceShape[] _parts;
    private readonly int _conditions;

    private RuleTrace(RuleBody body)
    {
        _rule = body.Rule;
        _text = _rule.Because ?? string.Join($" {Keywords.And} ", body.Conditions.Select(TraceValues.Text));
        _parts = TraceShape.Below(_rule.Id, body.Conditions.AddRange(body.Exceptions));
        _conditions = body.Conditions.Length;
        _about = TraceAbout.Nothing with { Location = _rule.Location };
    }

    public static TraceNode Of(RuleBody body, Situation situation) =>
        Known.GetValue(body, one => new RuleTrace(one)).Explain(situation);

    private TraceNode Explain(Situation situation)
    {
        if (!_rule.Validity.Contains(situation.ReferenceDate))
        {
            return Root(Truth.False, OutOfValidity(_rule.Validity, situation.ReferenceDate), []);
        }

        var place = new Place(CaseView.Of(situation));
        var holds = Truth.True;
        var children = new TraceNode[_parts.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            var isException = i >= _conditions;
            children[i] = _parts[i].At(place, isException, out var truth);
            holds = holds.And(isException ? truth.Not() : truth);
        }

        return Root(holds, null, ImmutableCollectionsMarshal.AsImmutableArray(children));
    }

    private TraceNode Root(Truth holds, string? reason, ImmutableArray<TraceNode> children) => new()
    {
        Id = _rule.Id,
        Text = _text,
        Verdict = CodeWords.Of(holds),
        Reason = reason,
        About = _about,
        Joining = Joining.All,
        Children = children,
    };

    private static string OutOfValidity(DateRange validity, DateOnly day) => validity.From is { } from && day < from
        ? UnknownWords.NotYetValid(from)
        : UnknownWords.NoLongerValid(validity.Until!.Value);
}
