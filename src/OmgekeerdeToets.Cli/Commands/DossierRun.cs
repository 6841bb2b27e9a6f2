using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// <c>advies --formaat dossier</c>: every case as then, on its own reference date with the rules of then, and beside it as now where
/// another day (<c>--peildatum</c>) or other rules (<c>--toen</c>) are given. There is no clock: now is the day that was named.
/// </summary>
/// <param name="Now">The rules of now.</param>
/// <param name="Then">The rules of then; the same ones unless a folder was named.</param>
/// <param name="Settings">Day, width and file.</param>
/// <param name="Goal">The one goal it is about; null for all.</param>
/// <param name="Terminal">Where it goes.</param>
internal sealed record DossierRun(RulePack Now, RulePack Then, ReportSettings Settings, string? Goal, Terminal Terminal)
{
    public ExitCode Run(ImmutableArray<string> files)
    {
        var delivery = new Delivery(Settings.File, Terminal);
        foreach (var file in files)
        {
            if (new CaseInput(new CaseReader(Then), Terminal).Read(file) is not { } situation)
            {
                return ExitCode.BadInput;
            }

            var then = Then.Assess(situation, Settings.Options);
            if (Goal is { } goal && Lookup.Refusal(then, goal) is { } refusal)
            {
                return Complain.Refuse([refusal], Terminal);
            }

            var isOneMoment = ReferenceEquals(Now, Then) && Settings.ReferenceDate is null;
            var now = isOneMoment ? null : AsNow(file, then);
            if (!isOneMoment && now is null)
            {
                return ExitCode.BadInput;
            }

            delivery.Add(Settings.WantsMarkdown
                ? Report.DossierMarkdown(then, now, Goal)
                : Report.Dossier(then, now, Settings.Width, Settings.Colour, Goal));
        }

        return delivery.Finish(ExitCode.Done);
    }

    /// <summary>With other rules the case is read again, as words may have changed; null, with a message, when it does not fit them.</summary>
    private AssessmentResult? AsNow(string file, AssessmentResult then)
    {
        if (ReferenceEquals(Now, Then))
        {
            return then.On(Settings.ReferenceDate!.Value);
        }

        var reader = new CaseReader(Now) { ReferenceDate = Settings.ReferenceDate ?? then.Situation.ReferenceDate };
        return new CaseInput(reader, Terminal).Read(file) is { } situation ? Now.Assess(situation, Settings.Options) : null;
    }
}
