using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>The members of a list, one by one through their space.</summary>
internal readonly ref partial struct SpaceRun
{
    private void RunMembers(ReadOnlySpan<MemberRun> runs)
    {
        foreach (var run in runs)
        {
            RunMembers(run);
        }
    }

    private void RunMembers(MemberRun run)
    {
        var list = situation[run.List]?.Value ?? FactValue.NotAsked;
        var total = registers.Blocks.AsSpan(run.Members.TotalAt, run.Members.Start.Length);
        if (!list.IsKnown)
        {
            total.Fill(ConjunctionBits.AllUnknown);
            SetOpen(run.Counts);
            SetOpen(run.Scaled);
            SetUnknown(run.Aggregates);
            return;
        }

        total.Clear();
        var members = list.Members;
        var first = registers.TakeItems(run.Aggregates.Length * members.Length);
        Tallying.Begin(registers, run);
        for (var i = 0; i < members.Length; i++)
        {
            RunMember(run, members[i]);
            Tallying.Count(registers, run.Counts);
            Tallying.Add(registers, run.Scaled);
            for (var j = 0; j < run.Aggregates.Length; j++)
            {
                registers.Items(first + (j * members.Length), members.Length)[i] = ItemOf(in run.Aggregates[j]);
            }
        }

        Tallying.End(registers, run.Scaled);
        for (var j = 0; j < run.Aggregates.Length; j++)
        {
            var items = registers.Items(first + (j * members.Length), members.Length);
            registers.Set(run.Aggregates[j].Target, Aggregation.BoundsOf(run.Aggregates[j].Aggregate, items));
        }

        registers.GiveBackItems(first);
    }

    private void SetOpen(ReadOnlySpan<MemberAggregate> aggregates)
    {
        foreach (ref readonly var aggregate in aggregates)
        {
            registers.Scaled(aggregate.Target) = ScaledBounds.Open;
        }
    }

    private void SetUnknown(ReadOnlySpan<MemberAggregate> aggregates)
    {
        foreach (ref readonly var aggregate in aggregates)
        {
            registers.SetUnknown(aggregate.Target);
        }
    }

    // Of all members together a conjunction is false when it is of one of them, and so on: their truths are its operands.
    private void RunMember(MemberRun run, ListMember member)
    {
        new SpaceRun(registers, run.Members, situation, member.Fields, member.Words, member.Name).Execute();
        var total = registers.Blocks.AsSpan(run.Members.TotalAt, run.Members.Start.Length);
        var found = registers.Blocks.AsSpan(run.Members.At, total.Length);
        for (var i = 0; i < total.Length; i++)
        {
            total[i] |= found[i];
        }
    }

    private Item ItemOf(in MemberAggregate aggregate) =>
        new(registers.Truths[aggregate.Counts], registers.BoundsOf(aggregate.Number));
}
