namespace OmgekeerdeToets.Weighing;

/// <summary>What is best among the solutions of a goal, beside what still waits: all that the kind of advice looks at.</summary>
internal readonly ref struct Best
{
    public Best(ReadOnlySpan<WeighedSolution> solutions)
    {
        AreConventional = true;
        var leastHelp = int.MaxValue;
        var mostWaiting = int.MinValue;
        foreach (ref readonly var solution in solutions)
        {
            if (solution.IsBest)
            {
                Count++;
                AreConventional &= solution.IsConventional;
                leastHelp = Math.Min(leastHelp, solution.HelpLevel);
            }
            else if (solution.IsWaiting)
            {
                SomeWait = true;
                mostWaiting = Math.Max(mostWaiting, solution.HelpLevel);
            }
        }

        SomeWaitingHelpAsMuch = SomeWait && mostWaiting >= leastHelp;
    }

    public int Count { get; }

    /// <summary>Whether all of the best are roads usually taken.</summary>
    public bool AreConventional { get; }

    /// <summary>Whether a solution is not yet assessable.</summary>
    public bool SomeWait { get; }

    /// <summary>Whether one that is not yet assessable helps at least as much as one of the best.</summary>
    public bool SomeWaitingHelpAsMuch { get; }
}
