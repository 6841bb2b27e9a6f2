using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Writing;

/// <summary>The parts of a tree that is written and was never read: they stand nowhere yet.</summary>
internal static class YamlTree
{
    public static YamlEntry Entry(string key, string value) => Entry(key, Scalar(value));

    public static YamlEntry Entry(string key, YamlNode value) => new(Scalar(key), value);

    public static ScalarNode Scalar(string value) => new(default, value, ScalarStyle.Plain);
}
