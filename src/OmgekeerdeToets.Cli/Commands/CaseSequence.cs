using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// The cases of <c>advies</c>, one after the other, whatever is made of them. What is wrong with one is said and the others go on; a goal
/// that a case does not have ends it.
/// </summary>
internal sealed class CaseSequence(AdviseSettings wanted, Terminal terminal)
{
    /// <param name="files">The cases.</param>
    /// <param name="assess">Reads and assesses one; null, with a message, when it cannot be.</param>
    /// <param name="take">Does something with one.</param>
    /// <param name="finish">Delivers what was made, and gives its own exit code for the one that was earned.</param>
    public ExitCode Run(ImmutableArray<string> files, Func<string, Assessed?> assess, Action<string, Assessed> take, Func<ExitCode, ExitCode> finish)
    {
        var code = ExitCode.Done;
        using var progress = new Progress(terminal, files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            progress.Say(i);
            if (assess(files[i]) is not { } assessed)
            {
                code = ExitCode.BadInput;
                continue;
            }

            if (wanted.Goal is { } goal && Lookup.Refusal(assessed.Result, goal) is { } refusal)
            {
                return Complain.Refuse([refusal], terminal);
            }

            progress.Clear();
            take(files[i], assessed);
            code = wanted.IsStrict && code == ExitCode.Done && assessed.HasOpenQuestions(wanted.Goal) ? ExitCode.QuestionsOpen : code;
        }

        return finish(code);
    }

    /// <summary>As <see cref="Run(ImmutableArray{string}, Func{string, Assessed}, Action{string, Assessed}, Func{ExitCode, ExitCode})"/>, with one pack on one day.</summary>
    public ExitCode Run(
        ImmutableArray<string> files, RulePack pack, ReportSettings settings, Action<string, AssessmentResult> take, Func<ExitCode, ExitCode> finish)
    {
        var cases = new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal);
        return Run(
            files,
            file => cases.Read(file) is { } situation ? new Assessed(pack.Assess(situation, settings.Options), null) : null,
            (file, assessed) => take(file, assessed.Result),
            finish);
    }

    /// <summary>A case, assessed.</summary>
    /// <param name="Result">What came out; in a dossier then.</param>
    /// <param name="Now">In a dossier: what comes out now; null when that is the same moment.</param>
    internal sealed record Assessed(AssessmentResult Result, AssessmentResult? Now)
    {
        public bool HasOpenQuestions(string? goal) => OpenQuestions.In(Result, goal) || (Now is not null && OpenQuestions.In(Now, goal));
    }
}
