using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Writing;

/// <summary>A small tree as YAML on one line.</summary>
internal static class YamlInline
{
    private const string Plain = " _-.:/";

    public static string Of(YamlEntry entry) => $"{entry.Key.Value}: {Of(entry.Value)}";

    public static string Of(YamlNode node) => node switch
    {
        MappingNode { Entries.IsEmpty: true } => "{}",
        MappingNode mapping => "{ " + string.Join(", ", mapping.Entries.Select(Of)) + " }",
        SequenceNode list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        ScalarNode scalar => Scalar(scalar.Value),
        _ => "",
    };

    /// <summary>Anything but plain words and numbers stands in quotes.</summary>
    private static string Scalar(string value) =>
        value.Length > 0 && char.IsLetterOrDigit(value[0]) && value[^1] is not ' ' and not ':'
        && value.All(character => char.IsLetterOrDigit(character) || Plain.Contains(character, StringComparison.Ordinal))
        && !value.Contains(": ", StringComparison.Ordinal)
            ? value
            : YamlQuoted.Of(value);
}
