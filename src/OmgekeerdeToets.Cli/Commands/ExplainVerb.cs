using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>leg-uit CODE</c>: the page of a diagnostic.</summary>
internal sealed class ExplainVerb : Verb
{
    private static readonly ImmutableArray<(string, bool)> Formats = [("tekst", false), ("json", true)];

    private readonly Argument<string> _code = new("CODE")
    {
        Description = "de code van een melding, zoals OT2003; zonder code een lijst van alle meldingen",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _format = SharedOptions.Format("tekst of json");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public ExplainVerb()
        : base("leg-uit", "legt een melding uit: wat er mis is, hoe het goed is, en waarom")
    {
        Add(_code);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("leg-uit OT2003", "Toont de uitleg bij OT2003. Hoofdletters maken niet uit en `2003` mag ook."),
        new("leg-uit", "Noemt alle meldingen met hun titel."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var asJson = given.Choice(_format, Formats);
        if (given.Text(_code) is { } wanted && DiagnosticPages.Find(wanted) is null)
        {
            given.Refuse(Messages.UnknownCode(wanted, DiagnosticPages.Nearest(wanted)));
        }

        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        var code = given.Text(_code);
        return Delivery.Deliver(asJson ? Json(code) : Text(code), given.Text(_file), ExitCode.Done, terminal);
    }

    private static string Text(string? code) => code is null
        ? string.Join('\n', DiagnosticPages.Codes.Select(known => $"{known}  {DiagnosticPages.Title(known)}"))
        : DiagnosticPages.Find(code)!;

    /// <summary>One page with its text, or all of them with their titles.</summary>
    private static string Json(string? code) => JsonText.Object(json =>
    {
        json.WriteString("formaat", "uitleg/1");
        json.WriteStartArray("meldingen");
        foreach (var page in code is null ? DiagnosticPages.Codes : [DiagnosticPages.Find(code)!.Split(':')[0].TrimStart('#', ' ')])
        {
            json.WriteStartObject();
            json.WriteString("code", page);
            json.WriteString("titel", DiagnosticPages.Title(page));
            json.WriteString("tekst", code is null ? null : DiagnosticPages.Find(page));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
