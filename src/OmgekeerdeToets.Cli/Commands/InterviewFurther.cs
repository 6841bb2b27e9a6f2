using System.Globalization;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The command line to go on with: with the options of this talk, or else it would be about another pack or another day.</summary>
internal static class InterviewFurther
{
    public static string InTalk(InterviewSource source) =>
        Line("vraag", source) + string.Concat(source.Goals.Select(goal => " --doel " + goal)) + (source.Role is { } role ? " --rol " + Quoted(role) : "");

    /// <summary>Without <c>--doel</c>: there that means only this goal, and here this goal too.</summary>
    public static string ToAdvice(InterviewSource source) => Line("advies", source);

    private static string Line(string verb, InterviewSource source)
    {
        var settings = source.Settings;
        return $"{Application.ToolName} {verb} {Quoted(source.Named)}"
            + (settings.Rules is { } rules ? " --regels " + Quoted(rules) : "")
            + (settings.ReferenceDate is { } day ? " --peildatum " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")
            + (settings.Options.Completions == AssessmentOptions.Default.Completions ? ""
                : " --onderzoek " + settings.Options.Completions.ToString(CultureInfo.InvariantCulture));
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
