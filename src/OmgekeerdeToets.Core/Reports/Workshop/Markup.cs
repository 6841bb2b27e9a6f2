using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Makes elements, so that a composer reads like the page it makes.</summary>
internal static class Markup
{
    public static Element El(string tag, params IEnumerable<Node?> children) => new(tag, [], [.. children.OfType<Node>()]);

    public static Element Box(string classes, params IEnumerable<Node?> children) => El("div", children).With("class", classes);

    public static Element Text(string tag, string classes, params IEnumerable<Node?> children) => El(tag, children).With("class", classes);

    public static Element P(params IEnumerable<Node?> children) => El("p", children);

    public static Element H3(string text) => El("h3", text);

    public static Element H4(string text) => El("h4", text);

    public static Element Items(IEnumerable<Node?> items, string? classes = null)
    {
        var list = El("ul", items.OfType<Node>().Select(item => (Node)El("li", item)));
        return classes is null ? list : list.With("class", classes);
    }

    /// <summary>A sign in front of a line. Those who listen hear the words; the sign is never the only one.</summary>
    public static Element Sign(Marker marker) => Text("span", "sign " + Class(marker.Tone), marker switch
    {
        _ when marker == Marker.ToDo => "☐",
        _ when marker == Marker.Done => "☑",
        _ => marker.Sign,
    }).With("aria-hidden", "true");

    public static Element Link(string address, string text) =>
        El("a", text).With("href", address).With("rel", "noopener noreferrer");

    /// <summary>Text with its tones. A name of a file has no place here: readers know labels only.</summary>
    public static IEnumerable<Node> Rich(RichText text) => text.Runs.Select(run => run.Tone switch
    {
        Tone.Plain or Tone.Name => new TextNode(run.Text),
        Tone.Strong => El("strong", run.Text),
        var tone => (Node)Text("span", Class(tone), run.Text),
    });

    public static string Class(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Bad => "bad",
        Tone.Open => "open",
        Tone.Muted => "soft",
        Tone.Strong => "strong",
        _ => "plain",
    };

    public static ImmutableArray<Node> None { get; } = [];
}
