using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Lines of YAML, two spaces a level.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();

    public YamlText Line(int level, string line)
    {
        _text.Append(' ', level * 2).Append(line).Append('\n');
        return this;
    }

    public YamlText Line(int level, FormattableString line) => Line(level, line.ToString(CultureInfo.InvariantCulture));

    /// <summary>A key with a list below it; nothing when the list is empty.</summary>
    public YamlText List(int level, string key, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            Line(level, key + ":");
            lines.ForEach(item => Line(level + 1, "- " + item));
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
