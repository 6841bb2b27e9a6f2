using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>test [MAP]</c>: runs every case that says what it expects, or the one case that was named.</summary>
internal sealed class TestVerb : Verb
{
    private static readonly ImmutableArray<(string, Func<Tested, string>)> Formats =
    [
        ("tekst", TestReport.Text),
        ("json", TestReport.Json),
    ];

    private readonly Argument<string> _folder = new("MAP")
    {
        Description = "de map met het regelpakket, een map met alleen casussen, of het bestand van één casus; zonder map de casussen van het ingebouwde pakket",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _rules = SharedOptions.Rules();
    private readonly Option<string> _referenceDate = SharedOptions.ReferenceDate();
    private readonly Option<string> _format = SharedOptions.Format("tekst of json");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public TestVerb()
        : base("test", "rekent de casussen van een regelpakket door en vergelijkt de uitkomst met wat er bij `verwacht` staat")
    {
        Add(_folder);
        Add(_rules);
        Add(_referenceDate);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("test rules", "Rekent alle casussen in rules/casussen na. Klopt er iets niet, dan is de afsluitcode 1."),
        new("test casussen --regels rules", "Rekent de casussen in een eigen map na met het pakket in rules."),
        new("test rules/casussen/nu_veilig/verteld.yaml --regels rules", "Rekent één casus na."),
        new("test rules --peildatum 2027-01-01", "Laat zien welke uitkomsten op die dag anders zijn."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var render = given.Choice(_format, Formats);
        var day = given.Day(_referenceDate);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        var folder = given.Text(_folder);
        var isPack = folder is not null && given.Text(_rules) is null && PackFolder.IsPack(folder);
        if (PackFolder.Open(isPack ? folder : given.Text(_rules), terminal) is not { } pack)
        {
            return ExitCode.BadInput;
        }

        var cases = folder is null ? [] : CaseFiles.Find([folder], given);
        if (folder is not null && cases.IsEmpty)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        foreach (var one in isPack ? [] : cases)
        {
            terminal.FilesRead.Add(one);
        }

        var tested = folder is null || isPack
            ? new Tested(pack, CaseTests.Run(pack, day), pack.Folder)
            : new Tested(pack, CaseTests.Run(pack, folder, day), CaseFolder: null);
        return tested.Report.Cases.IsEmpty
            ? Complain.Refuse([Messages.NothingToTest(pack.Folder ?? pack.Name, tested.ExampleOfExpected)], terminal)
            : Deliver(tested, render, given.Text(_file), terminal);
    }

    private static ExitCode Deliver(Tested tested, Func<Tested, string> render, string? file, Terminal terminal)
    {
        var code = tested.Report.AllPassed ? ExitCode.Done : ExitCode.SomethingToFix;
        var delivered = Delivery.Deliver(render(tested), file, code, terminal);
        if (tested.HeldNothing)
        {
            Remark.Say($"Let op: er is niets getest, want geen enkele casus zegt wat u verwacht. Zet dat erbij, zoals `{tested.ExampleOfExpected}`.", terminal);
        }

        return delivered;
    }
}
