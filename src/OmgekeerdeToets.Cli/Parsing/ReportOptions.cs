using System.CommandLine;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>The options of every command that prints about a case.</summary>
/// <param name="investigates">Whether the command looks into open questions.</param>
internal sealed class ReportOptions(bool investigates = true)
{
    private const int LeastWidth = 40;
    private const int MostWidth = 200;
    private const int MostCompletions = 1_048_576;

    public const string NoWidthOfMarkdown = "wie de Markdown toont, bepaalt de breedte";
    public const string NoWidthOfJson = "JSON heeft geen breedte";

    private readonly Option<string> _rules = SharedOptions.Rules();
    private readonly Option<string> _referenceDate = SharedOptions.ReferenceDate();
    private readonly Option<string> _file = SharedOptions.OutputFile();

    private readonly Option<string> _width = new("--breedte")
    {
        HelpName = "TEKENS",
        Description = "hoe breed de tekst wordt, van 40 tot en met 200; anders zo breed als het scherm, en 100 in een bestand",
    };

    private readonly Option<string> _completions = new("--onderzoek")
    {
        HelpName = "AANTAL",
        Description = "hoeveel antwoorden op open vragen er hoogstens worden nagelopen om te zien of zij iets uitmaken; 0 is geen; anders 65536, en bij --formaat ndjson 0",
    };

    public void AddTo(Command command)
    {
        command.Add(_rules);
        command.Add(_referenceDate);
        if (investigates)
        {
            command.Add(_completions);
        }

        command.Add(_width);
        command.Add(_file);
    }

    public string? FileOf(Given given) => given.Text(_file);

    /// <summary>For a form that is as wide as it is.</summary>
    public void RefuseWidth(Given given, string form, string because)
    {
        if (given.Text(_width) is not null)
        {
            given.Refuse(Messages.DoesNothingWith(_width.Name, form, because));
        }
    }

    /// <summary>Only text is as wide as somebody asks.</summary>
    public void RefuseWidth(Given given, TextForm form)
    {
        if (form == TextForm.Markdown)
        {
            RefuseWidth(given, "--formaat markdown", NoWidthOfMarkdown);
        }
        else if (form == TextForm.Json)
        {
            RefuseWidth(given, "--formaat json", NoWidthOfJson);
        }
    }

    /// <summary>For a form that says nothing of what an answer would change.</summary>
    public void RefuseInvestigation(Given given, string form, string because)
    {
        if (given.Text(_completions) is not null)
        {
            given.Refuse(Messages.DoesNothingWith(_completions.Name, form, because));
        }
    }

    public ReportSettings Read(Given given, Terminal terminal) => new(
        given.Text(_rules),
        given.Day(_referenceDate),
        given.Number(_completions, 0, MostCompletions) is { } most ? new AssessmentOptions { Completions = most } : null,
        given.Number(_width, LeastWidth, MostWidth) ?? WidthOf(given, terminal),
        given.Text(_file) is null && terminal.UsesColour,
        given.Text(_file));

    private int WidthOf(Given given, Terminal terminal) => given.Text(_file) is null
        ? Math.Clamp(terminal.Width, LeastWidth, MostWidth)
        : Terminal.WidthWithoutTerminal;
}

/// <param name="Rules">The folder of the pack; null for the built-in one.</param>
/// <param name="ReferenceDate">Counts instead of the one in the case.</param>
/// <param name="ToldOptions">How far open questions are looked into; null when nobody said.</param>
/// <param name="Width">Of text.</param>
/// <param name="Colour">Only for somebody who looks.</param>
/// <param name="File">Where the result goes; null for standard output.</param>
internal sealed record ReportSettings(
    string? Rules, DateOnly? ReferenceDate, AssessmentOptions? ToldOptions, int Width, bool Colour, string? File)
{
    /// <summary>How far open questions are looked into for the advice on one case.</summary>
    public AssessmentOptions Options => ToldOptions ?? AssessmentOptions.Default;

    /// <summary>For somebody who works on the text: a file whose name ends in <c>.md</c>.</summary>
    public bool WantsMarkdown => IsMarkdown(File);

    public static bool IsMarkdown(string? file) => file?.EndsWith(".md", StringComparison.OrdinalIgnoreCase) == true;
}
