using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>controleer [MAP]</c>: loads a pack with its cases and prints what is wrong with it.</summary>
internal sealed class CheckVerb : Verb
{
    private static readonly ImmutableArray<(string, Func<Checked, string>)> Formats =
    [
        ("tekst", CheckReport.Text),
        ("regel", CheckReport.Lines),
        ("json", CheckReport.Json),
    ];

    private readonly Argument<string> _folder = new("MAP")
    {
        Description = "de map met het regelpakket; zonder map het ingebouwde pakket",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = SharedOptions.Format("tekst, regel (een melding per regel) of json");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public CheckVerb()
        : base("controleer", "leest een regelpakket en zijn casussen na en toont alles wat er mis is")
    {
        Add(_folder);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("controleer rules", "Leest het pakket in de map rules na. Bij fouten is de afsluitcode 1."),
        new("controleer rules --formaat regel", "Zet elke melding op één regel, voor een programma dat er iets mee doet."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var render = given.Choice(_format, Formats);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        var folder = given.Text(_folder);
        if (folder is not null && !Directory.Exists(folder))
        {
            return Complain.Refuse(RulePack.Load(folder).Diagnostics, terminal);
        }

        if (folder is not null)
        {
            PackFolder.Reads(folder, terminal);
        }

        PackFolder.SayWhenAnotherLiesHere(folder, terminal);

        var found = Checked.Of(folder);
        var code = found.Errors == 0 ? ExitCode.Done : ExitCode.SomethingToFix;
        return Delivery.Deliver(render(found), given.Text(_file), code, terminal);
    }
}
