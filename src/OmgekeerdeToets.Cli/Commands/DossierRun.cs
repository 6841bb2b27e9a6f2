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
/// <param name="Wanted">The one goal it is about, and whether open questions, then or now, give their own exit code.</param>
/// <param name="Terminal">Where it goes.</param>
internal sealed record DossierRun(RulePack Now, RulePack Then, ReportSettings Settings, AdviseSettings Wanted, Terminal Terminal)
{
    private bool IsOneMoment => ReferenceEquals(Now, Then) && Settings.ReferenceDate is null;

    public ExitCode Run(ImmutableArray<string> files)
    {
        using var delivery = new Delivery(Settings.File, Terminal);
        return new CaseSequence(Wanted, Terminal).Run(files, Compute, (_, both) => delivery.Add(Write(both)), delivery.FinishWhole);
    }

    private string Write(CaseSequence.Assessed both) => Settings.WantsMarkdown
        ? Report.DossierMarkdown(both.Result, both.Now, Wanted.Goal)
        : Report.Dossier(both.Result, both.Now, Settings.Width, Settings.Colour, Wanted.Goal);

    /// <summary>The case as then and as now (null when that is one moment); null, with a message, when one of both cannot be.</summary>
    private CaseSequence.Assessed? Compute(string file)
    {
        if (new CaseInput(new CaseReader(Then), Terminal).Read(file) is not { } situation)
        {
            return null;
        }

        var then = Then.Assess(situation, Settings.Options);
        if (IsOneMoment)
        {
            return new CaseSequence.Assessed(then, null);
        }

        return AsNow(file, then) is { } now ? new CaseSequence.Assessed(then, now) : null;
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
