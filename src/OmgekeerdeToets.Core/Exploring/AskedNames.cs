using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The names of all that the rules of a pack read and that can be open, each one object: a stream asks for them with every line,
/// and should not make or compare texts for it. For one thread.
/// </summary>
internal sealed class AskedNames
{
    private const int MostMembers = 4096;

    private readonly Dictionary<FactDefinition, AskedConcept> _concepts = [];
    private readonly Dictionary<string, (AskedName ByResident, AskedName ByOrganisation)> _backings = new(StringComparer.Ordinal);
    private readonly AskedConcept[]?[] _readByRules;
    private readonly AskedConcept[]?[] _readByAmounts;
    private int _members;

    public AskedNames(Blueprint blueprint)
    {
        _readByRules = new AskedConcept[blueprint.RuleCount][];
        _readByAmounts = new AskedConcept[blueprint.AmountCount][];
        foreach (var concept in blueprint.Facts)
        {
            var whole = new AskedName(concept.Name, (int)concept.Sensitivity);
            _concepts[concept] = new AskedConcept(concept, null, whole);
            foreach (var field in concept.Fields)
            {
                _concepts[field] = new AskedConcept(concept, field, whole);
            }
        }
    }

    /// <summary>What a rule reads, each once.</summary>
    public ReadOnlySpan<AskedConcept> ReadBy(Rule rule) => _readByRules[rule.Index] ??= Read(rule.Leaves);

    /// <summary>What an amount reads, each once.</summary>
    public ReadOnlySpan<AskedConcept> ReadBy(Amount amount) => _readByAmounts[amount.Index] ??= Read(amount.Leaves);

    /// <summary>The name of a field of one member.</summary>
    public AskedName Of(AskedConcept asked, string member)
    {
        if (!asked.Members.TryGetValue(member, out var name))
        {
            asked.Members[member] = name = new AskedName(OpenFact.NameOfField(asked.Field!, member), (int)asked.Field!.Sensitivity);
            _members++;
        }

        return name;
    }

    /// <summary><c>draagvlak oplossing</c> and <c>draagvlak_organisatie oplossing</c></summary>
    public (AskedName ByResident, AskedName ByOrganisation) BackingOf(string solution)
    {
        if (!_backings.TryGetValue(solution, out var names))
        {
            _backings[solution] = names = (
                new AskedName(OpenFact.NameOfBacking(solution, ofOrganisation: false), 0),
                new AskedName(OpenFact.NameOfBacking(solution, ofOrganisation: true), 0));
        }

        return names;
    }

    /// <summary>For between two goals: what is kept does not grow with a stream that calls every member otherwise.</summary>
    public void KeepFew()
    {
        if (_members <= MostMembers)
        {
            return;
        }

        _members = 0;
        foreach (var asked in _concepts.Values)
        {
            asked.Members.Clear();
        }
    }

    private AskedConcept[] Read(ImmutableArray<LeafReads> leaves) =>
        [.. leaves.SelectMany(leaf => leaf.Facts).Distinct().Select(fact => _concepts[fact])];
}
