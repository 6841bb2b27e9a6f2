using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Keeps the steps of a walk as a tree. Owned by one walk.</summary>
internal sealed class StepRecorder
{
    // For every step that is not finished: the finished steps it rests on.
    private readonly Stack<List<Step>> _open = new([[]]);

    public Step Root => _open.Peek()[0];

    /// <summary>The step that was finished last.</summary>
    public Step Last => _open.Peek()[^1];

    public void Begin() => _open.Push([]);

    public void End(BoundExpression expression, Evaluated result, Fact? fact, string? member = null)
    {
        var children = _open.Pop();
        Add(new Step(expression, result, [.. children]) { Fact = fact, Member = member });
    }

    /// <summary>A step that was taken before, and is rested on again.</summary>
    public void Add(Step? step)
    {
        if (step is not null)
        {
            _open.Peek().Add(step);
        }
    }

    /// <summary>The step that was finished last is about this member.</summary>
    public void NameLast(string member)
    {
        var siblings = _open.Peek();
        siblings[^1] = siblings[^1] with { Member = member };
    }
}
