using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>leg-uit CODE</c>: the page of a diagnostic.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> _code = new("CODE")
    {
        Description = "de code van een melding, zoals OT2003; zonder code een lijst van alle meldingen",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public ExplainVerb()
        : base("leg-uit", "legt een melding uit: wat er mis is, hoe het goed is, en waarom")
    {
        Add(_code);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("leg-uit OT2003", "Toont de uitleg bij OT2003. Hoofdletters maken niet uit en `2003` mag ook."),
        new("leg-uit", "Noemt alle meldingen met hun titel."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        if (given.Text(_code) is not { } code)
        {
            return Delivery.Deliver(List(), file: null, ExitCode.Done, terminal);
        }

        return DiagnosticPages.Find(code) is { } page
            ? Delivery.Deliver(page, file: null, ExitCode.Done, terminal)
            : Complain.Refuse([Messages.UnknownCode(code, DiagnosticPages.Nearest(code))], terminal);
    }

    private static string List() =>
        string.Join('\n', DiagnosticPages.Codes.Select(code => $"{code}  {DiagnosticPages.Title(code)}"));
}
