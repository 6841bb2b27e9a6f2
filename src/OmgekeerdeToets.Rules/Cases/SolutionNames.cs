using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases;

/// <summary>The goals and solutions a case may name: those of the pack, and those it brings itself.</summary>
internal sealed class SolutionNames
{
    private readonly Blueprint _blueprint;
    private readonly DiagnosticBag _messages;
    private readonly ImmutableArray<(string Goal, Solution Solution)> _solutions;

    public SolutionNames(Blueprint blueprint, ImmutableArray<OwnProposal> proposals, DiagnosticBag messages)
    {
        _blueprint = blueprint;
        _messages = messages;
        _solutions =
        [
            .. blueprint.Goals.SelectMany(goal => goal.Solutions.Select(solution => (goal.Name, solution))),
            .. proposals.Select(proposal => (proposal.Goal, proposal.Solution)),
        ];
    }

    /// <summary>The name of a goal; null, with a message, when there is none.</summary>
    public string? Goal(Located<string> name)
    {
        if (name.IsBroken)
        {
            return null;
        }

        if (_blueprint.FindGoal(name.Value) is not null)
        {
            return name.Value;
        }

        var near = NearMiss.Find(name.Value, _blueprint.Goals.Select(goal => goal.Name));
        _messages.Add(name.Span, CaseMessages.GoalUnknown(name.Value, near));
        return null;
    }

    /// <summary>The solutions that <c>oplossing</c> or <c>doel/oplossing</c> means; empty, with a message, when there are none.</summary>
    public ImmutableArray<Solution> Find(Located<string> name)
    {
        if (name.IsBroken)
        {
            return [];
        }

        return name.Value.Split('/', 2) is [var goal, var solution] ? InGoal(name, goal, solution) : Anywhere(name);
    }

    /// <summary>The solutions of one goal that have this name; empty, with a message, when there are none.</summary>
    public ImmutableArray<Solution> InGoal(Located<string> name, string goal, string solution)
    {
        if (Goal(name with { Value = goal }) is null)
        {
            return [];
        }

        var found = _solutions.Where(known => known.Goal == goal && known.Solution.Name == solution).Select(known => known.Solution);
        ImmutableArray<Solution> solutions = [.. found];
        if (solutions.IsEmpty)
        {
            var near = NearMiss.Find(solution, NamesIn(goal));
            _messages.Add(name.Span, CaseMessages.SolutionNotInGoal(goal, solution, near));
        }

        return solutions;
    }

    public IEnumerable<Solution> SolutionsIn(string goal) =>
        _solutions.Where(known => known.Goal == goal).Select(known => known.Solution);

    public IEnumerable<string> NamesIn(string goal) =>
        SolutionsIn(goal).Select(solution => solution.Name).Order(StringComparer.Ordinal);

    public bool IsKnown(string solution) => _solutions.Any(known => known.Solution.Name == solution);

    public string? Near(string solution) =>
        NearMiss.Find(solution, _solutions.Select(known => known.Solution.Name).Distinct(StringComparer.Ordinal));

    private ImmutableArray<Solution> Anywhere(Located<string> name)
    {
        ImmutableArray<Solution> found =
            [.. _solutions.Where(known => known.Solution.Name == name.Value).Select(known => known.Solution)];
        if (found.IsEmpty)
        {
            _messages.Add(name.Span, CaseMessages.SolutionUnknown(name.Value, Near(name.Value)));
        }

        return found;
    }
}
