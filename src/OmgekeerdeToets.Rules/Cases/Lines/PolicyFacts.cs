namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The choices of the municipality as they hold on a day; a stream has few days. For one thread.</summary>
internal sealed class PolicyFacts(Blueprint blueprint)
{
    private DateOnly? _day;
    private Fact[] _facts = [];

    public void Fill(Fact?[] facts, DateOnly day)
    {
        if (_day != day)
        {
            _day = day;
            _facts =
            [
                .. blueprint.Policies.Where(policy => policy.Validity.Contains(day))
                    .Select(policy => new Fact(policy.Definition, policy.Value) { Source = policy.Source }),
            ];
        }

        foreach (var fact in _facts)
        {
            facts[fact.Definition.Index] = fact;
        }
    }
}
