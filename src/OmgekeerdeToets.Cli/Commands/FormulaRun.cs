using System.Text;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Evaluates one formula, the formulas of another program line by line, or what a user types at the prompt.</summary>
internal sealed class FormulaRun(FormulaCalculator calculator, FormulaForm form, Delivery delivery, Terminal terminal)
{
    private const string Prompt = "formule> ";
    private const string Stop = "stop";

    public ExitCode Run(string? formula)
    {
        if (formula is not null && formula != CaseFiles.StandardInput)
        {
            return delivery.Finish(One(formula, line: 0));
        }

        var prompts = formula is null && terminal.InputIsTerminal;
        if (prompts)
        {
            terminal.Error.WriteLine($"Typ een formule en druk op enter. Met `{Stop}` houdt u op.");
        }

        try
        {
            return delivery.Finish(Lines(prompts));
        }
        catch (DecoderFallbackException)
        {
            return Complain.Refuse([Messages.UnreadableInput()], terminal);
        }
    }

    private ExitCode Lines(bool prompts)
    {
        using var reader = StandardInput.Reader(terminal);
        var code = ExitCode.Done;
        for (var line = 1; Next(reader, prompts) is { } formula; line++)
        {
            code = One(formula, prompts ? 0 : line) == ExitCode.Done ? code : ExitCode.BadInput;
        }

        return prompts ? ExitCode.Done : code;
    }

    /// <summary>Null at the end, or when a user at the prompt has had enough.</summary>
    private string? Next(StreamReader reader, bool prompts)
    {
        if (!prompts)
        {
            return reader.ReadLine();
        }

        terminal.Error.Write(Prompt);
        return reader.ReadLine() is { } line && line.Trim() != Stop ? line : null;
    }

    /// <param name="formula">The formula.</param>
    /// <param name="line">The line of standard input it stands on; 0 when it stands on none.</param>
    private ExitCode One(string formula, int line)
    {
        var outcome = calculator.Calculate(formula);
        Complain.About(outcome.Diagnostics.Select(diagnostic => At(diagnostic, line)), terminal);
        if ((form.Show(outcome) ?? (line > 0 ? Refused(outcome) : null)) is { } shown)
        {
            delivery.Add(line > 0 ? shown : WithUnknowns(shown, outcome), apart: false);
        }

        return outcome.IsOk ? ExitCode.Done : ExitCode.BadInput;
    }

    private string WithUnknowns(string shown, FormulaOutcome outcome) => form.Unknowns(outcome) is { Length: > 0 } unknowns
        ? $"{shown}\n{unknowns}".TrimEnd('\n')
        : shown;

    /// <summary>A line out for every line in, so that the two can be laid side by side.</summary>
    private static string Refused(FormulaOutcome outcome) =>
        "geweigerd: " + string.Join(", ", outcome.Diagnostics.Select(diagnostic => diagnostic.Code));

    private static Diagnostic At(Diagnostic diagnostic, int line) =>
        line == 0 ? diagnostic : diagnostic with { Path = "standaardinvoer", Line = line };
}
