using System.Text;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Writing;

/// <summary>A tree as YAML, every mapping and sequence on lines of its own; what could be misread stands in quotes.</summary>
internal static class YamlText
{
    private const string MustBeQuotedAtStart = "-?:,[]{}#&*!|>'\"%@` ";
    private const int Step = 2;

    public static string Of(MappingNode mapping)
    {
        var text = new StringBuilder();
        Append(text, mapping, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, MappingNode mapping, int indent, bool firstStandsHere = false)
    {
        foreach (var entry in mapping.Entries)
        {
            text.Append(' ', firstStandsHere ? 0 : indent).Append(entry.Key.Value).Append(':');
            firstStandsHere = false;
            AppendValue(text, entry.Value, indent + Step);
        }
    }

    private static void AppendValue(StringBuilder text, YamlNode value, int indent)
    {
        switch (value)
        {
            case MappingNode { Entries.IsEmpty: false } mapping:
                text.Append('\n');
                Append(text, mapping, indent);
                break;
            case SequenceNode { Items.IsEmpty: false } sequence:
                text.Append('\n');
                Append(text, sequence, indent);
                break;
            default:
                text.Append(' ').Append(OnOneLine(value)).Append('\n');
                break;
        }
    }

    private static void Append(StringBuilder text, SequenceNode sequence, int indent)
    {
        foreach (var item in sequence.Items)
        {
            text.Append(' ', indent).Append("- ");
            if (item is MappingNode { Entries.IsEmpty: false } mapping)
            {
                Append(text, mapping, indent + Step, firstStandsHere: true);
            }
            else
            {
                text.Append(OnOneLine(item)).Append('\n');
            }
        }
    }

    private static string OnOneLine(YamlNode value) => value switch
    {
        ScalarNode scalar => Scalar(scalar.Value),
        SequenceNode => "[]",
        _ => "{}",
    };

    private static string Scalar(string value) => IsPlain(value) ? value : YamlQuoted.Of(value);

    private static bool IsPlain(string value) =>
        value.Length > 0
        && !MustBeQuotedAtStart.Contains(value[0], StringComparison.Ordinal)
        && value[^1] is not ' ' and not ':'
        && value.AsSpan().IndexOfAny('"', '\\') < 0
        && !value.Any(YamlQuoted.EndsALine)
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal);
}
