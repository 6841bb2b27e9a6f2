using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Where the rules of a goal stand, and the provision of those in the legal step, found by their ids.</summary>
internal sealed class RulePlaces
{
    private readonly Dictionary<string, (SourceLocation? Location, Provision? Provision)> _places = new(StringComparer.Ordinal);
    private readonly DateOnly _date;

    public RulePlaces(GoalView view)
    {
        _date = view.Context.Situation.ReferenceDate;
        var goal = view.Context.Goal;
        Add(goal.AtStake);
        foreach (var argument in goal.CoreValues)
        {
            Add(argument.Rule);
        }

        foreach (var solution in view.Advice.Verdict.Outcome.Solutions)
        {
            Add(goal.Name, solution);
        }
    }

    /// <summary>A sentence with, below it, the file and line of the rule it stands on and the link of its provision.</summary>
    public Item Item(Marker marker, Statement statement) => new(marker, statement.Text)
    {
        Below = Below(statement.TraceId),
    };

    public ImmutableArray<Block> Below(string id)
    {
        var (location, provision) = _places.GetValueOrDefault(id);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (location is not null)
        {
            blocks.Add(new Paragraph(RichText.Name(WhyWording.Rule(location))));
        }

        if (provision is not null)
        {
            var citation = new Citation(provision, _date);
            blocks.Add(new Paragraph(RichText.Strong(LawWording.Show(citation)) + RichText.Muted($" ({LawWording.Mark(citation)})")));
            blocks.AddRange(CitationBlocks.Place(citation));
        }

        return blocks.ToImmutable();
    }

    private void Add(string goal, Solution solution)
    {
        _places[TraceIds.Solution(goal, solution.Name)] = (solution.Location, null);
        Add(solution.Suitable);
        if (solution.Helps.When is { } when)
        {
            Add(when);
        }

        foreach (var rule in solution.Conditions.Select(c => c.Rule)
            .Concat(solution.Consequences.Select(c => c.Rule))
            .Concat(solution.Arguments.Select(a => a.Rule)))
        {
            Add(rule);
        }

        foreach (var entry in solution.LegalEntries)
        {
            _places[entry.Rule.Id] = (entry.Rule.Location, entry.Provision);
        }
    }

    private void Add(Rule rule) => _places[rule.Id] = (rule.Location, null);
}
