using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>waarom</c> and <c>waarom-niet</c> share: one goal or solution, one case, and the reasons.</summary>
internal abstract class ReasonVerb : Verb
{
    private static readonly ImmutableArray<(string, bool)> Formats = [("tekst", false), ("json", true)];

    private readonly Argument<string> _path = new("DOEL[/OPLOSSING]")
    {
        Description = "de naam van een doel, of van een doel en een oplossing met een streep ertussen",
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Argument<string> _case = new("CASUS")
    {
        Description = "het bestand van één casus, of - voor wat er uit een ander programma komt",
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Option<string> _format = SharedOptions.Format("tekst, of json met het deel van het spoor dat erover gaat");

    private readonly ReportOptions _options = new();

    protected ReasonVerb(string name, string summary)
        : base(name, summary)
    {
        Add(_path);
        Add(_case);
        Add(_format);
        _options.AddTo(this);
    }

    /// <summary>The reasons as text; the path exists.</summary>
    protected abstract string Explain(AssessmentResult result, string path, ReportSettings settings);

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var asJson = given.Choice(_format, Formats);
        if (asJson)
        {
            _options.RefuseWidth(given, TextForm.Json);
            _options.RefuseInvestigation(given, $"{_format.Name} json", "het spoor zegt niet wat een antwoord zou veranderen");
        }

        var path = given.Text(_path)!;
        var file = CaseFiles.FindOne(given.Text(_case)!, given);
        if (file is null || given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(settings.Rules, terminal) is not { } pack
            || new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal).Read(file) is not { } situation)
        {
            return ExitCode.BadInput;
        }

        var result = pack.Assess(situation, settings.Options);
        return Lookup.Refusal(result, path) is { } refusal
            ? Complain.Refuse([refusal], terminal)
            : Delivery.Deliver(asJson ? Json(result, path) : Explain(result, path, settings) + "\n" + PackLine.Of(pack), settings.File, ExitCode.Done, terminal);
    }

    private static string Json(AssessmentResult result, string path)
    {
        _ = Report.TryTraceJson(result, path, out var json);
        return json;
    }
}
