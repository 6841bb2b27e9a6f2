using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>documenteer [MAP]</c>: the pack as a handbook to read.</summary>
internal sealed class DocumentVerb : Verb
{
    private static readonly ImmutableArray<(string, Func<RulePack, string>)> Formats =
    [
        ("markdown", PackHandbook.Markdown),
        ("html", PackHandbook.Html),
    ];

    private readonly Argument<string> _folder = new("MAP")
    {
        Description = "de map met het regelpakket; zonder map het ingebouwde pakket",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = SharedOptions.Format("markdown of html");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public DocumentVerb()
        : base("documenteer", "maakt van een regelpakket een handboek om te lezen, met de doelen, de woorden, de wet en de voorbeelden")
    {
        Add(_folder);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("documenteer rules --formaat html --uit handboek.html", "Maakt een pagina die in elke browser opent, ook zonder internet."),
        new("documenteer rules --uit handboek.md", "Maakt hetzelfde handboek als Markdown."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var render = given.Choice(_format, Formats);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        return PackFolder.Open(given.Text(_folder), terminal) is { } pack
            ? Delivery.Deliver(render(pack), given.Text(_file), ExitCode.Done, terminal)
            : ExitCode.BadInput;
    }
}
