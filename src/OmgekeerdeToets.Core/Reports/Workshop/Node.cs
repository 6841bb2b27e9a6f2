using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Picturing;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>A piece of the workshop page. Text stays text until it is written out, and is escaped there, once.</summary>
internal abstract record Node
{
    public static implicit operator Node(string text) => new TextNode(text);
}

internal sealed record TextNode(string Text) : Node;

/// <summary>One element with its attributes and what stands inside.</summary>
internal sealed record Element(string Tag, ImmutableArray<NodeAttribute> Attributes, ImmutableArray<Node> Children) : Node
{
    /// <summary>The same with one more attribute.</summary>
    public Element With(string name, string value) => this with { Attributes = Attributes.Add(new NodeAttribute(name, value)) };

    /// <summary>The same with an attribute that has no value, such as <c>open</c>.</summary>
    public Element With(string name) => With(name, "");

    /// <summary>The same with one more attribute, where the condition holds.</summary>
    public Element When(bool holds, string name, string value = "") => holds ? With(name, value) : this;
}

/// <summary>An attribute. INVARIANT: no style and no handler; the policy of the page would stop them.</summary>
internal sealed record NodeAttribute
{
    public NodeAttribute(string name, string value)
    {
        if (name == "style" || name.StartsWith("on", StringComparison.Ordinal))
        {
            throw new ArgumentException($"The attribute {name} would be stopped by the policy of the page.", nameof(name));
        }

        Name = name;
        Value = value;
    }

    public string Name { get; }

    public string Value { get; }
}

/// <summary>A picture, which its own renderer writes and escapes.</summary>
internal sealed record SvgNode(ReasoningPicture Picture, string Key) : Node;

/// <summary>Text that is data for the script; it can hold no end of its element.</summary>
internal sealed record DataNode(string Id, string Json) : Node;
