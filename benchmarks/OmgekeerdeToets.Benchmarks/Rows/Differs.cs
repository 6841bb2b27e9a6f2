namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>A benchmark of a wrong result is worth nothing: it stops before it is timed.</summary>
internal static class Differs
{
    public static void When(bool differs, Situation situation, string what)
    {
        if (differs)
        {
            throw new InvalidOperationException($"{situation.Name}: {what} is not what the reference says.");
        }
    }
}
