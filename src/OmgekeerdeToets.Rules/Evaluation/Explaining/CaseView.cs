using System.Runtime.CompilerServices;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>
/// What one case states, as the reasoning shows it: many conditions read one fact, so its words are made once per case.
/// Shared by threads: two that come at once may make the same words twice.
/// </summary>
internal sealed class CaseView
{
    private static readonly ConditionalWeakTable<Situation, CaseView> Known = [];

    private readonly FactView?[] _views;

    private CaseView(Situation situation)
    {
        Situation = situation;
        Facts = new SituationReader(situation);
        _views = new FactView?[situation.Blueprint.Facts.Length];
    }

    public Situation Situation { get; }

    public SituationReader Facts { get; }

    public static CaseView Of(Situation situation) => Known.GetValue(situation, one => new CaseView(one));

    public FactView Of(BoundFact fact)
    {
        ref var view = ref _views[fact.Definition.Index];
        return view ??= FactView.Of(Situation.FactOf(fact.Definition), fact.Definition, fact.Type);
    }
}

/// <summary>One fact of a case, or field of a member, in the words of the reasoning.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="Shown">With its unit; <c>onbekend</c> when it has no value.</param>
/// <param name="Reason">Why it is unknown; null when it is known.</param>
/// <param name="About">The concept, who said or judged it, and when.</param>
internal sealed record FactView(Evaluated Value, string Shown, string? Reason, TraceAbout About)
{
    public static FactView Of(Fact? fact, FactDefinition definition, ExpressionType type)
    {
        var value = Reading.Of(fact, definition);
        var about = new TraceAbout(definition.QualifiedName, null, fact?.JudgedBy ?? fact?.Source, fact?.Date, definition.IsJudgement);
        return new FactView(value, TraceValues.Show(value, type), TraceValues.Reason(value), about);
    }
}
