using System.Globalization;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets;

/// <summary>
/// What is known in one case (<i>casus</i>) at its reference date (<i>peildatum</i>). What is absent was not asked: unknown,
/// never no. Immutable, shared between threads, and made for one pack; a new answer makes a new situation.
/// </summary>
public sealed class Situation
{
    private readonly SituationContent _content;

    internal Situation(Blueprint blueprint, SituationContent content)
    {
        Blueprint = blueprint;
        _content = content;
    }

    /// <summary>The name of the case; null for a line of a stream.</summary>
    public string? Name => _content.Name;

    /// <summary>The line of the stream it came from (<i>regel</i>), counted from 1; null for a case of its own.</summary>
    public int? Line => _content.Line == 0 ? null : _content.Line;

    /// <summary>The reference date (<i>peildatum</i>): rules, norms and law count as they stand on this day.</summary>
    public DateOnly ReferenceDate => _content.ReferenceDate;

    /// <summary>What the case states, in the order of the vocabulary; what is absent was not asked.</summary>
    public IEnumerable<Fact> Facts => _content.Facts.OfType<Fact>();

    /// <summary>The name of the solution the resident asked for; null when they asked for none.</summary>
    public string? RequestedSolution => _content.HelpRequest?.Solution;

    internal Blueprint Blueprint { get; }

    internal SituationContent Content => _content;

    internal Fact? FactOf(FactDefinition definition) => _content.Facts[definition.Index];

    internal FactValue ValueOf(FactDefinition definition) => _content.Facts[definition.Index]?.Value ?? FactValue.NotAsked;

    internal Backing BackingOf(string goal, string solution) =>
        _content.Backings.Find(goal, solution) ?? Backing.NotAsked;

    internal DueCare? DueCareOf(string goal, string solution) => _content.DueCare.Find(goal, solution);

    /// <summary>The same case on another day.</summary>
    internal Situation On(DateOnly referenceDate) => new(Blueprint, _content with { ReferenceDate = referenceDate });

    internal Situation With(Fact fact)
    {
        var facts = _content.Facts.SetItem(fact.Definition.Index, fact);
        return new Situation(Blueprint, _content with { Facts = facts });
    }

    internal Situation WithBacking(string goal, string solution, Backing backing) =>
        new(Blueprint, _content with { Backings = _content.Backings.With(goal + "/" + solution, backing) });

    /// <summary>Name, date and counts; never a fact, so that nothing personal ends up in a log.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Situation '{Name}' at {ReferenceDate:yyyy-MM-dd}: {Facts.Count()} facts");
}
