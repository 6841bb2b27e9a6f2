using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>Where a condition is explained: in which case, and for which members of lists.</summary>
/// <param name="Case">The case.</param>
/// <param name="Walk">The reference evaluator, over that case.</param>
internal readonly record struct Place(CaseView Case, TreeWalk Walk)
{
    public Place(CaseView view)
        : this(view, TreeWalk.Over(view.Facts))
    {
    }

    /// <summary>The members the condition is about, innermost first; null outside lists.</summary>
    public Members? Members { get; init; }

    /// <summary>The id of the member the paths of shapes come after; null outside lists.</summary>
    public string? Below { get; init; }

    /// <summary>The name of the member, for the condition that is evaluated once per member, and not for what is below it.</summary>
    public string? Member { get; init; }

    public string IdOf(string path) => Below + path;

    public Evaluated Evaluate(BoundExpression expression) =>
        expression is BoundFact fact ? Case.Of(fact).Value : Walk.Evaluate(expression, Members);

    public Place WithoutMember => this with { Member = null };
}
