using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>Reads many cases to hold beside each other: one that cannot be used is told and left out, and stops no other.</summary>
internal sealed class ComparedCases(CaseReader reader, Terminal terminal)
{
    /// <summary>How many could not be used.</summary>
    public int Refused { get; private set; }

    public ImmutableArray<FiledCase> Read(ImmutableArray<string> files)
    {
        var progress = new SharedProgress(terminal, "casussen");
        var cases = ImmutableArray.CreateBuilder<FiledCase>(files.Length);
        var wrong = new List<Diagnostic>();
        for (var i = 0; i < files.Length; i++)
        {
            progress.Say(i, files.Length);
            terminal.FilesRead.Add(files[i]);
            var read = reader.ReadFile(files[i]);
            if (read.Value is { } situation)
            {
                cases.Add(new FiledCase(files[i], situation));
            }
            else
            {
                wrong.AddRange(read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
                Refused++;
            }
        }

        progress.Say(files.Length, files.Length);
        Complain.About(wrong, terminal);
        if (Refused > 0)
        {
            Remark.Say($"{Count.Of(Refused, "casus is", "casussen zijn")} niet te gebruiken en {(Refused == 1 ? "doet" : "doen")} niet mee.", terminal);
        }

        return cases.ToImmutable();
    }
}
