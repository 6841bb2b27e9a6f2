using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// <c>advies --formaat brief</c>: a letter per case, and never two in one file: the wrong one would be sent along. Several go to a folder
/// (<c>--uit brieven/</c>), all or none; on the screen a line stands above each.
/// </summary>
internal sealed class LetterRun(RulePack pack, ReportSettings settings, AdviseSettings wanted, Terminal terminal)
{
    private readonly List<(string Path, string Text)> _letters = [];

    /// <summary>Several letters in one file; null when there is nothing to refuse.</summary>
    public static Diagnostic? Refusal(string? target, int cases) => target switch
    {
        null => null,
        _ when IsFolder(target, cases) => NewFolder.Refusal(target),
        _ when cases > 1 => Messages.OneLetterPerFile(target, cases),
        _ => null,
    };

    public ExitCode Run(ImmutableArray<string> files) => new CaseSequence(wanted, terminal).Run(
        files, pack, settings, (file, result) => Take(result, file, files.Length), earned => Deliver(earned, files.Length));

    /// <summary>A letter is only there when a person decided.</summary>
    private void Take(AssessmentResult result, string file, int cases)
    {
        var isDecided = Report.HasDecision(result, wanted.Goal);
        if (!isDecided)
        {
            Remark.Say($"Er is nog geen `besluit` in deze casus ({Name(file)}). Daarom komt er geen brief, maar een gespreksverslag.", terminal);
        }

        var isMarkdown = settings.WantsMarkdown || IsFolder(settings.File, cases);
        var name = Path.GetFileNameWithoutExtension(Name(file)) + (isDecided ? "-brief.md" : "-gespreksverslag.md");
        _letters.Add((Unused(name), isMarkdown
            ? Report.LetterMarkdown(result, wanted.Goal)
            : Report.Letter(result, settings.Width, settings.Colour, wanted.Goal)));
    }

    private ExitCode Deliver(ExitCode earned, int cases)
    {
        if (settings.File is { } folder && IsFolder(folder, cases))
        {
            return earned == ExitCode.BadInput ? Complain.Refuse([Messages.NothingWritten(folder)], terminal) : WriteFolder(folder, earned);
        }

        using var delivery = new Delivery(settings.File, terminal);
        for (var i = 0; i < _letters.Count; i++)
        {
            delivery.Add((cases > 1 ? Above(i) : "") + _letters[i].Text);
        }

        return delivery.FinishWhole(earned);
    }

    private ExitCode WriteFolder(string folder, ExitCode earned)
    {
        if (NewFolder.Write(folder, _letters) is { } refusal)
        {
            return Complain.Refuse([refusal], terminal);
        }

        Remark.Say(string.Create(CultureInfo.InvariantCulture, $"Geschreven in `{folder}`: {Count.Of(_letters.Count, "brief of verslag", "brieven en verslagen")}, per casus een."), terminal);
        return earned;
    }

    private string Above(int i) => string.Create(CultureInfo.InvariantCulture, $"━━━━ {i + 1} van {_letters.Count}: {_letters[i].Path[..^".md".Length]} ━━━━\n\n");

    /// <summary>Whether what is named after <c>--uit</c> is a folder: it says so at its end, or several cases go to a name without an ending.</summary>
    private static bool IsFolder(string? target, int cases) => target is not null
        && (Path.EndsInDirectorySeparator(target) || (cases > 1 && (Directory.Exists(target) || Path.GetExtension(target).Length == 0)));

    private static string Name(string file) => file == CaseFiles.StandardInput ? "casus" : Path.GetFileName(file);

    /// <summary>Cases in two folders may have one name; each still gets a letter of its own.</summary>
    private string Unused(string name)
    {
        var free = name;
        for (var i = 2; _letters.Exists(letter => string.Equals(letter.Path, free, StringComparison.OrdinalIgnoreCase)); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}-{i}.md");
        }

        return free;
    }
}
