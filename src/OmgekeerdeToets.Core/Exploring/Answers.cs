using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>The situation with its open facts answered, one answer per axis.</summary>
internal sealed class Answers
{
    /// <summary>No answer: this fact is left open.</summary>
    public const int None = -1;

    private readonly Situation _situation;
    private readonly Goal _goal;
    private readonly ImmutableArray<Axis> _axes;
    private readonly ImmutableArray<ImmutableArray<Fact>> _facts;
    private readonly ImmutableArray<int> _ofMembers;
    private readonly ImmutableArray<int> _ofBacking;

    public Answers(Situation situation, Goal goal, ImmutableArray<Axis> axes)
    {
        _situation = situation;
        _goal = goal;
        _axes = axes;
        _facts = [.. axes.Select(axis => axis.Fact is { Backing: null, Definition: { } definition }
            ? [.. axis.Cells.Select(cell => new Fact(definition, cell))]
            : ImmutableArray<Fact>.Empty)];
        _ofMembers = [.. Enumerable.Range(0, axes.Length).Where(i => axes[i].Fact is { List: not null })];
        _ofBacking = [.. Enumerable.Range(0, axes.Length).Where(i => axes[i].Fact is { Backing: not null })];
    }

    /// <summary>What an engine reads: facts and fields, not backing. <paramref name="digits"/> has an answer or <see cref="None"/> per axis.</summary>
    public Situation Facts(ReadOnlySpan<int> digits)
    {
        var facts = _situation.Content.Facts.ToBuilder();
        for (var axis = 0; axis < _axes.Length; axis++)
        {
            if (digits[axis] != None && !_facts[axis].IsEmpty && _axes[axis].Fact is { List: null, Definition: { } definition })
            {
                facts[definition.Index] = _facts[axis][digits[axis]];
            }
        }

        foreach (var axis in _ofMembers)
        {
            if (digits[axis] != None)
            {
                AnswerMember(facts, _axes[axis].Fact!, _facts[axis][digits[axis]]);
            }
        }

        return new Situation(_situation.Blueprint, _situation.Content with { Facts = facts.MoveToImmutable() });
    }

    /// <summary>What the weighing reads beside findings: backing.</summary>
    public Situation Backing(ReadOnlySpan<int> digits)
    {
        var answered = _situation;
        foreach (var axis in _ofBacking)
        {
            answered = digits[axis] == None ? answered : _axes[axis].Fact!.Answer(answered, _goal, _axes[axis].Cells[digits[axis]]);
        }

        return answered;
    }

    private static void AnswerMember(ImmutableArray<Fact?>.Builder facts, OpenFact open, Fact answer)
    {
        var list = facts[open.List!.Index]!;
        var answered = list.Value.Members[open.Member].With(open.Definition!, answer);
        facts[open.List.Index] = new Fact(open.List, FactValue.Of(list.Value.Members.SetItem(open.Member, answered)));
    }
}
