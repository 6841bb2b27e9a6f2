using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>
/// Pictures as one mermaid flowchart, for who keeps texts in Markdown. Line and sign say what colour says: thick is advised, dashed
/// is unknown, a cross is a road that ends.
/// </summary>
internal static class MermaidRenderer
{
    private const int LabelWidth = 300;
    private const int LabelSize = 16;

    private static readonly ImmutableArray<string> Classes =
    [
        "classDef gewoon fill:#ffffff,stroke:#6b6b6b,color:#1c1c1c",
        "classDef advies fill:#e3f3e9,stroke:#14603a,stroke-width:4px,color:#1c1c1c",
        "classDef open fill:#ffffff,stroke:#8a5200,stroke-dasharray:6 4,color:#1c1c1c",
        "classDef valt_af fill:#f4f4f4,stroke:#8a8a8a,color:#4d4d4d",
    ];

    public static string Render(ImmutableArray<ReasoningPicture> pictures)
    {
        var text = new StringBuilder("flowchart LR\n");
        if (pictures.IsEmpty)
        {
            Line(text, $"geen[\"{MermaidText.Label(PictureWording.NoGoals)}\"]");
            return text.ToString();
        }

        Line(text, "accTitle: " + MermaidText.Line(string.Join(' ', pictures.Select(picture => picture.Title))));
        Line(text, "accDescr: " + MermaidText.Line(string.Join(' ', pictures.Select(picture => picture.Description))));
        for (var i = 0; i < pictures.Length; i++)
        {
            Picture(text, pictures[i], i + 1, apart: pictures.Length > 1);
        }

        foreach (var line in Classes)
        {
            Line(text, line);
        }

        return text.ToString();
    }

    private static void Picture(StringBuilder text, ReasoningPicture picture, int number, bool apart)
    {
        var goal = Name("doel", number);
        if (apart)
        {
            Line(text, $"subgraph {Name("beeld", number)}[\"{MermaidText.Label(picture.Goal.Label)}\"]");
        }

        Line(text, goal + Box(picture.Goal));
        if (picture.Carried is { } carried)
        {
            Values(text, picture, goal, number);
            Line(text, Name("gedragen", number) + "([\"" + Label(carried) + "\"])" + Class(carried.Mark));
            Roads(text, picture, number);
        }

        if (apart)
        {
            Line(text, "end");
        }
    }

    private static void Values(StringBuilder text, ReasoningPicture picture, string goal, int number)
    {
        var carried = Name("gedragen", number);
        if (picture.CoreValues.IsEmpty)
        {
            Line(text, goal + Arrow(picture.Goal.Mark) + carried);
        }

        for (var i = 0; i < picture.CoreValues.Length; i++)
        {
            var value = Name("waarde", number, i + 1);
            var arrow = Arrow(picture.Goal.Mark == PictureMark.Open ? PictureMark.Open : picture.CoreValues[i].Mark);
            Line(text, value + Box(picture.CoreValues[i]));
            Line(text, goal + arrow + value + arrow + carried);
        }
    }

    private static void Roads(StringBuilder text, ReasoningPicture picture, int number)
    {
        for (var i = 0; i < picture.Roads.Length; i++)
        {
            var road = picture.Roads[i];
            var solution = Name("oplossing", number, i + 1);
            Line(text, solution + Box(road.Solution));
            Line(text, Name("gedragen", number) + Arrow(road.Law is null ? PictureMark.Fallen : road.Solution.Mark, ends: road.Law is null) + solution);
            if (road.Law is { } law)
            {
                var end = Name("wet", number, i + 1);
                Line(text, end + Box(law));
                Line(text, solution + Arrow(road.Solution.Mark, ends: law.Mark == PictureMark.Fallen) + end);
            }
        }
    }

    private static string Box(PictureNode node) => "[\"" + Label(node) + "\"]" + Class(node.Mark);

    private static string Label(PictureNode node) => string.Join("<br/>", new[] { node.Heading, node.Label, node.Note ?? "" }
        .SelectMany(part => LetterWidths.Wrap(part, LabelWidth, LabelSize))
        .Select(MermaidText.Label));

    private static string Class(PictureMark mark) => ":::" + mark switch
    {
        PictureMark.Advised => "advies",
        PictureMark.Open => "open",
        PictureMark.Fallen => "valt_af",
        _ => "gewoon",
    };

    private static string Arrow(PictureMark mark, bool ends = false) => mark switch
    {
        PictureMark.Advised => " ==> ",
        PictureMark.Open => " -.-> ",
        PictureMark.Fallen when ends => " --x ",
        _ => " --> ",
    };

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");

    private static string Name(string kind, int number, int place) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}_{place}");

    private static void Line(StringBuilder text, string line) => text.Append("  ").Append(line).Append('\n');
}
