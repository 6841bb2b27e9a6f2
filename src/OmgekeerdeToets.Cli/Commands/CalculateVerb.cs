using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>reken "FORMULE"</c>: evaluates conditions and formulas, and shows how.</summary>
internal sealed class CalculateVerb : Verb
{
    private static readonly ImmutableArray<(string, bool)> Formats = [("tekst", false), ("json", true)];

    private readonly Argument<string> _formula = new("FORMULE")
    {
        Description = "een voorwaarde of formule tussen aanhalingstekens; - leest formules regel voor regel; zonder formule kunt u ze intypen",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _rules = SharedOptions.Rules();

    private readonly Option<string> _case = new("--casus") { HelpName = "CASUS", Description = "rekent met de gegevens van deze casus" };

    private readonly Option<string[]> _assumed = new("--stel")
    {
        HelpName = "NAAM=WAARDE",
        Description = "rekent alsof dit begrip deze waarde heeft; mag vaker",
    };

    private readonly Option<string> _referenceDate = SharedOptions.ReferenceDate();
    private readonly Option<bool> _steps = new("--uitgebreid") { Description = "toont elke stap van de berekening" };
    private readonly Option<string> _format = SharedOptions.Format("tekst, of json met één regel per formule");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public CalculateVerb()
        : base("reken", "rekent een voorwaarde of formule uit en laat zien hoe")
    {
        Add(_formula);
        Add(_rules);
        Add(_case);
        Add(_assumed);
        Add(_referenceDate);
        Add(_steps);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("reken \"hele jaren sinds 2012-03-01\" --peildatum 2026-11-01", "Toont 14 jaar."),
        new("reken \"afstand_tot_school hoogstens 8 km\" --casus casus.yaml --uitgebreid", "Toont of het zo is in deze casus, en uit welke gegevens dat blijkt."),
        new("reken \"afstand_tot_school hoogstens 8 km\" --stel \"afstand_tot_school=9 km\"", "Toont wat eruit komt als de afstand 9 km is."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var day = given.Day(_referenceDate);
        var form = new FormulaForm(given.Choice(_format, Formats), given.Has(_steps));
        var assumptions = given.Texts(_assumed).Select(text => Assumption.Read(text, given)).ToImmutableArray();
        Repeats.Refuse(given, assumptions);
        var file = given.Text(_case) is { } named ? CaseFiles.FindOne(named, given) : null;
        if (given.Text(_formula) == CaseFiles.StandardInput && file == CaseFiles.StandardInput)
        {
            given.Refuse(Messages.InputTwice());
        }

        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        var calculator = Prepare(given.Text(_rules), file, day, assumptions, terminal);
        using var delivery = new Delivery(given.Text(_file), terminal);
        return calculator is null ? ExitCode.BadInput : new FormulaRun(calculator, form, delivery, terminal).Run(given.Text(_formula));
    }

    /// <summary>Null when the pack, the case or an assumption cannot be used; why then stands on standard error.</summary>
    private static FormulaCalculator? Prepare(
        string? rules, string? file, DateOnly? day, ImmutableArray<Assumption> assumptions, Terminal terminal)
    {
        if (PackFolder.Open(rules, terminal) is not { } pack)
        {
            return null;
        }

        var situation = file is null ? null : new CaseInput(new CaseReader(pack) { ReferenceDate = day }, terminal).Read(file);
        return file is not null && situation is null
            ? null
            : Assumption.AddAll(new FormulaCalculator(pack, situation, day), assumptions, terminal);
    }
}
