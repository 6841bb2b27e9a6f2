using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>A fact, or a field of a member: as a condition, or below a comparison that reads it.</summary>
internal sealed record FactShape(BoundExpression Expression, FactDefinition Definition, string Text, string Path) : TraceShape(Text, Path)
{
    private readonly bool _isTruth = Definition.Type == FactType.YesNo;

    public override TraceNode At(in Place place, bool isException, out Truth truth)
    {
        var view = Expression is BoundField field
            ? FactView.Of(Members.At(place.Members, field.Depth).Fields[field.Definition.Index], field.Definition, field.Type)
            : place.Case.Of((BoundFact)Expression);
        truth = view.Value.Truth;
        return Show(view, place.IdOf(Path), place.Member, isException);
    }

    /// <summary>The node of what a case states.</summary>
    public TraceNode Show(FactView view, string id, string? member, bool isException = false) => new()
    {
        Id = id,
        Text = Text,
        Verdict = _isTruth ? CodeWords.Of(view.Value.Truth) : null,
        Found = view.Shown,
        Reason = view.Reason,
        About = view.About,
        Member = member,
        IsException = isException,
    };
}
