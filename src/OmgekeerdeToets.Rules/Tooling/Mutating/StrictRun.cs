using System.Collections.Immutable;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>Tries every change of a pack against its cases, on a few threads; what comes out does not depend on how many.</summary>
internal sealed class StrictRun(RulePack pack, string? only)
{
    private const int Threads = 2;

    public StrictnessReport Run(Action<int, int>? progress, CancellationToken cancellationToken)
    {
        var (cases, unusable) = ReadCases();
        return Report(cases, unusable, Try(cases, progress, cancellationToken));
    }

    /// <summary>Every change, and whether some case notices it.</summary>
    internal ImmutableArray<(Mutation Mutation, bool IsNoticed)> Try() => Try(ReadCases().Cases, null, CancellationToken.None);

    private ImmutableArray<(Mutation Mutation, bool IsNoticed)> Try(
        ImmutableArray<ExpectingCase> cases, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<Mutation> mutations = [.. Mutations()];
        var noticed = new bool[mutations.Length];
        var done = 0;
        _ = Parallel.For(0, mutations.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken }, i =>
        {
            noticed[i] = !mutations[i].IsInvalid && IsNoticed(mutations[i], cases);
            progress?.Invoke(Interlocked.Increment(ref done), mutations.Length);
        });
        return [.. mutations.Select((mutation, i) => (mutation, noticed[i]))];
    }

    private bool IsNoticed(Mutation mutation, ImmutableArray<ExpectingCase> cases)
    {
        var rules = mutation.Apply(pack);
        return cases.Where(each => mutation.Goals.Any(each.IsAbout)).Any(each => each.Notices(mutation, pack, rules));
    }

    private (ImmutableArray<ExpectingCase> Cases, ImmutableArray<string> Unusable) ReadCases()
    {
        var cases = ImmutableArray.CreateBuilder<ExpectingCase>();
        var unusable = ImmutableArray.CreateBuilder<string>();
        foreach (var file in pack.CaseFiles)
        {
            var read = new CaseReader(pack).ReadCase(file.Path, file.Bytes.Span);
            if (read.IsOk && read.Value.Syntax.Expected.IsEmpty)
            {
                continue;
            }

            if (read.IsOk && new ExpectingCase(pack, read.Value) is { IsMet: true } expecting)
            {
                cases.Add(expecting);
            }
            else
            {
                unusable.Add(file.Path);
            }
        }

        return (cases.ToImmutable(), unusable.ToImmutable());
    }

    private IEnumerable<Mutation> Mutations()
    {
        var rules = new RuleMutations(pack.Bound);
        var ofGoals = pack.Bound.Goals.Where(goal => only is null || goal.Goal.Name == only)
            .SelectMany(goal => rules.Of(goal).Concat(new GoalMutations(pack.Bound, goal).All()));
        return only is null ? ofGoals.Concat(rules.OfChecks()).Concat(rules.OfDerivations()) : ofGoals;
    }

    private StrictnessReport Report(
        ImmutableArray<ExpectingCase> cases, ImmutableArray<string> unusable, ImmutableArray<(Mutation Mutation, bool IsNoticed)> tried) => new()
        {
            Cases = cases.Length,
            Unusable = unusable,
            Goals =
            [
                .. pack.Bound.Goals.Select(goal => goal.Goal.Name).Where(goal => only is null || goal == only).Concat(only is null ? new string?[] { null } : [])
                    .Select(goal => new GoalStrictness(
                        goal,
                        cases.Count(each => goal is null || each.IsAbout(goal)),
                        tried.Count(pair => pair.Mutation.Said.Goal == goal && pair.IsNoticed),
                        tried.Count(pair => pair.Mutation.Said.Goal == goal && pair.Mutation.IsInvalid),
                        [
                            .. tried.Where(pair => pair.Mutation.Said.Goal == goal && !pair.IsNoticed && !pair.Mutation.IsInvalid)
                                .Select(pair => pair.Mutation.Said)
                                .OrderBy(said => said.Location?.Path, StringComparer.Ordinal).ThenBy(said => said.Location?.Line).ThenBy(said => said.Location?.Column),
                        ])),
            ],
        };
}
