using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The choices of the municipality, for every line those that hold on its day.</summary>
internal sealed class PolicyFacts(Blueprint blueprint)
{
    private readonly (Fact Fact, DateRange Validity)[] _policies =
    [
        .. blueprint.Policies.Select(policy => (new Fact(policy.Definition, policy.Value) { Source = policy.Source }, policy.Validity)),
    ];

    public void Fill(Fact?[] facts, DateOnly day)
    {
        foreach (var (fact, validity) in _policies)
        {
            if (validity.Contains(day))
            {
                facts[fact.Definition.Index] = fact;
            }
        }
    }
}
