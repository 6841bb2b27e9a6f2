using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>Counts what comes of the lines. Each thread has one of its own; together they are the totals, whatever thread had which line.</summary>
internal sealed class BatchTally(Blueprint blueprint)
{
    private readonly GoalTally[] _goals = [.. blueprint.Goals.Select(goal => new GoalTally(goal))];

    public long Computed { get; set; }

    public long Refused { get; set; }

    /// <summary>Of the goal at this place in the pack.</summary>
    public void Count(int goal, GoalVerdict verdict, bool isProvisional) => _goals[goal].Count(verdict, isProvisional);

    public void Add(BatchTally other)
    {
        Computed += other.Computed;
        Refused += other.Refused;
        for (var i = 0; i < _goals.Length; i++)
        {
            _goals[i].Add(other._goals[i]);
        }
    }

    /// <param name="referenceDate">The day that counted for all lines; null when each had its own.</param>
    /// <param name="only">The one goal that was asked for; null for all.</param>
    public BatchTotalsForm ToForm(DateOnly? referenceDate, string? only) => new(
        BatchTotalsForm.Name,
        PackForm.Of(blueprint.Pack),
        referenceDate is { } date ? DateWording.Iso(date) : null,
        Computed + Refused,
        Computed,
        Refused,
        [.. _goals.Where(tally => only is null || tally.Goal.Name == only).Select(tally => tally.ToForm())]);
}
