using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>advies CASUS…</c> in the forms that show the advice itself: every case in turn, or all of them on one page.</summary>
internal sealed class AdviseRun(RulePack pack, ReportSettings settings, AdviseSettings wanted, Terminal terminal)
{
    /// <summary>A page tells of all cases together; every other report of one.</summary>
    private readonly List<AssessmentResult> _forPage = [];

    private readonly Delivery _delivery = new(settings.File, terminal);

    public ExitCode Run(ImmutableArray<string> files)
    {
        using (_delivery)
        {
            return new CaseSequence(wanted, terminal).Run(files, pack, settings, Take, Finish);
        }
    }

    private ExitCode Finish(ExitCode earned) =>
        wanted.Format == AdviceFormat.Page && earned != ExitCode.BadInput && !AddPage() ? ExitCode.BadInput : _delivery.FinishWhole(earned);

    private void Take(string file, AssessmentResult result)
    {
        if (wanted.Format == AdviceFormat.Page)
        {
            _forPage.Add(result);
        }
        else
        {
            _delivery.Add(Render(result));
        }
    }

    /// <summary>One page for all cases; false when one of them may not be shown, or when they do not fit.</summary>
    private bool AddPage()
    {
        if (!Report.TryWorkshop(_forPage, out var page, wanted.Goal))
        {
            return Refuse(Messages.NotForAPage(page));
        }

        if (Encoding.UTF8.GetByteCount(page) > Report.MostBytesOfWorkshop)
        {
            return Refuse(Messages.TooMuchForAPage(_forPage.Count, Report.CountThatFitWorkshop(_forPage, wanted.Goal), hasGoal: wanted.Goal is not null));
        }

        _delivery.Add(page);
        return true;
    }

    private bool Refuse(Diagnostic because)
    {
        Complain.About([because], terminal);
        return false;
    }

    private string Render(AssessmentResult result) => wanted.Format switch
    {
        AdviceFormat.Json => Report.Json(result, wanted.Depth is not null, wanted.Goal, wanted.IsFull),
        AdviceFormat.Markdown when wanted.IsBrief => Report.BriefMarkdown(result, wanted.Goal),
        AdviceFormat.Text when wanted.IsBrief => Report.Brief(result, settings.Width, settings.Colour, wanted.Goal) + Trace(result),
        AdviceFormat.Markdown => Report.Markdown(result, wanted.Goal),
        AdviceFormat.Mermaid => Report.Mermaid(result, wanted.Goal),
        _ => Report.Text(result, settings.Width, settings.Colour, wanted.Goal) + Trace(result),
    };

    private string Trace(AssessmentResult result) => wanted.Depth is { } depth
        ? "\n" + Report.Trace(result, depth, settings.Width, settings.Colour, wanted.Goal)
        : "";
}
