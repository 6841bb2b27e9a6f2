using System.Text.RegularExpressions;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Conditions as readers know them: the label of a concept where the rule has its name.</summary>
internal sealed partial class PlainNames
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public PlainNames(Blueprint blueprint)
    {
        foreach (var fact in blueprint.Facts)
        {
            _labels.TryAdd(fact.Name, fact.Label);
            foreach (var field in fact.Fields)
            {
                _labels.TryAdd(field.Name, field.Label);
            }
        }
    }

    public string In(string text) => Name().Replace(text, match => _labels.GetValueOrDefault(match.Value, NameWording.Spaced(match.Value)));

    // Words of the language have no underscore; a name of one word reads as it is.
    [GeneratedRegex("[a-z][a-z0-9]*(?:_[a-z0-9]+)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
