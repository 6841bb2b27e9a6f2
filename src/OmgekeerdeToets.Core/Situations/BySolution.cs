using System.Collections.Immutable;

namespace OmgekeerdeToets.Situations;

/// <summary>
/// What a case says per solution, by <c>oplossing</c> or <c>doel/oplossing</c>. A case names few solutions and every
/// assessment asks about all of them, so this is a short row that is looked through, without making a name to look for.
/// </summary>
internal sealed class BySolution<T>
    where T : class
{
    public static readonly BySolution<T> None = new([]);

    private readonly ImmutableArray<(string Name, T Said)> _said;

    private BySolution(ImmutableArray<(string Name, T Said)> said) => _said = said;

    /// <summary>Under the name as the case wrote it.</summary>
    /// <exception cref="KeyNotFoundException">The case does not say anything under this name.</exception>
    public T this[string name] => Find(name) ?? throw new KeyNotFoundException(name);

    /// <param name="said">Each name once.</param>
    public static BySolution<T> Of(ImmutableArray<(string Name, T Said)> said) => said.IsEmpty ? None : new(said);

    /// <summary>What is said of the solution in this goal, else of that name wherever it stands; null when nothing is.</summary>
    public T? Find(string goal, string solution)
    {
        T? anywhere = null;
        var lengthInGoal = goal.Length + 1 + solution.Length;
        foreach (ref readonly var said in _said.AsSpan())
        {
            // The lengths first: they tell nearly all names apart.
            if (said.Name.Length == lengthInGoal && IsInGoal(said.Name, goal, solution))
            {
                return said.Said;
            }

            if (said.Name.Length == solution.Length && said.Name == solution)
            {
                anywhere = said.Said;
            }
        }

        return anywhere;
    }

    /// <summary>The same, with this said under this name.</summary>
    public BySolution<T> With(string name, T said)
    {
        for (var i = 0; i < _said.Length; i++)
        {
            if (_said[i].Name == name)
            {
                return new(_said.SetItem(i, (name, said)));
            }
        }

        return new(_said.Add((name, said)));
    }

    private T? Find(string name)
    {
        foreach (var (known, said) in _said)
        {
            if (known == name)
            {
                return said;
            }
        }

        return null;
    }

    private static bool IsInGoal(string name, string goal, string solution) =>
        name[goal.Length] == '/'
        && name.StartsWith(goal, StringComparison.Ordinal)
        && name.EndsWith(solution, StringComparison.Ordinal);
}
