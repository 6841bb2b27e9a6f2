using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OmgekeerdeToets.Reports.Picturing;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The page around the screens: one file with its own style and script, and a policy that lets in nothing else.</summary>
internal static class WorkshopFrame
{
    private const string Room = "workshop.";

    private static readonly ImmutableArray<string> Styles =
        ["ground.css", "screens.css", "tables.css", "trace.css", "whatif.css", "present.css", "phone.css", "paper.css"];

    private static readonly ImmutableArray<string> Scripts =
        ["stage.js", "reveal.js", "keys.js", "own.js", "choices.js", "trace.js", "whatif.js", "start.js"];

    private static readonly Lazy<string> Style = new(() => SvgRenderer.Style + Join(Styles));

    private static readonly Lazy<string> Script = new(() => $"(() => {{\n'use strict';\n{Join(Scripts)}}})();\n");

    public static string Render(WorkshopPage page) =>
        $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Hash(Style.Value)}'; script-src 'sha256-{Hash(Script.Value)}'; base-uri 'none'; form-action 'none'">
        <title>{HtmlText.Escape(page.Title)}</title>
        <style>{Style.Value}</style>
        </head>
        <body>
        {MarkupWriter.Write(Skip(), Heading(page), Contents(page), El("main", page.Groups.SelectMany(group => group.Screens)).With("id", "schermen"), Bar(page))}
        <script>{Script.Value}</script>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static Element Skip() => El("a", WorkshopWording.Skip).With("class", "skip").With("href", "#schermen");

    /// <summary>The one heading above all screens, for who listens; the first screen shows it.</summary>
    private static Element Heading(WorkshopPage page) => El("header", El("h1", WorkshopWording.PageHeading(page.Title))).With("class", "heard");

    /// <summary>For who reads without script: everything is on the page, one below the other.</summary>
    private static Element Contents(WorkshopPage page) => El("nav",
        Text("p", "above", WorkshopWording.Contents),
        El("ul", page.Groups.Select(group => El("li",
            group.Title,
            El("ul", group.Screens.Select(screen => El("li", El("a", LabelOf(screen)).With("href", "#" + Attribute(screen, "id")))))))))
        .With("class", "contents").With("aria-label", WorkshopWording.Contents);

    private static Element Bar(WorkshopPage page) => El("nav",
        Button("‹ ", WorkshopWording.Back, "data-back"),
        El("label", Text("span", "label", WorkshopWording.Screen + " "), El("select", page.Groups.Select(group =>
            El("optgroup", group.Screens.Select(screen => El("option", LabelOf(screen)).With("value", Attribute(screen, "id")))).With("label", group.Title)))
            .With("data-screens")),
        Text("span", "position").With("data-position").With("aria-hidden", "true"),
        Button("", WorkshopWording.Notes, "data-notes").With("aria-pressed", "false"),
        Button("", WorkshopWording.ReadAll, "data-read").With("aria-pressed", "false"),
        Button("", WorkshopWording.Print, "data-print"),
        Button("", WorkshopWording.Next, "data-next", " ›").With("data-more", WorkshopWording.More))
        .With("class", "bar script-only").With("aria-label", WorkshopWording.BarLabel);

    private static Element Button(string before, string text, string name, string after = "") => El("button",
        before.Length == 0 ? null : Text("span", "arrow", before).With("aria-hidden", "true"),
        El("span", text),
        after.Length == 0 ? null : Text("span", "arrow", after).With("aria-hidden", "true")).With("type", "button").With(name);

    /// <summary>The few words above the heading tell screens apart in the list.</summary>
    private static string LabelOf(Element screen) =>
        Find(screen, "p") is { } above && screen.Children[0] is Element { Tag: "header" } ? WorkshopWording.Listed(TextOf(above), TitleOf(screen)) : TitleOf(screen);

    private static string TitleOf(Element screen) => Find(screen, "h2") is { } heading ? TextOf(heading) : "";

    private static string TextOf(Element element) => string.Concat(element.Children.OfType<TextNode>().Select(text => text.Text));

    private static Element? Find(Element element, string tag) => element.Tag == tag
        ? element
        : element.Children.OfType<Element>().Select(child => Find(child, tag)).FirstOrDefault(found => found is not null);

    private static string Attribute(Element element, string name) => element.Attributes.First(attribute => attribute.Name == name).Value;

    private static string Join(ImmutableArray<string> names) => string.Concat(names.Select(name => PageResource.Read(Room + name)));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
