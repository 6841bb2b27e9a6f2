using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>advies CASUS…</c>: the advice on one or more cases, with its reasons.</summary>
internal sealed class AdviseVerb : Verb
{
    private static readonly ImmutableArray<(string, AdviceFormat)> Formats =
        [("tekst", AdviceFormat.Text), ("markdown", AdviceFormat.Markdown), ("html", AdviceFormat.Page), ("json", AdviceFormat.Json), ("mermaid", AdviceFormat.Mermaid), ("brief", AdviceFormat.Letter), (DossierOptions.Format, AdviceFormat.Dossier), (StreamOptions.Format, AdviceFormat.Lines)];

    private static readonly ImmutableArray<(string, string)> Depths =
        [("normaal", "normaal"), ("kort", "kort"), ("volledig", "volledig")];

    private readonly Argument<string[]> _cases = new("CASUS")
    {
        Description = "een bestand, een map met casussen, een patroon zoals casussen/**/*.yaml, of - voor wat er uit een ander programma komt",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _goal = new("--doel") { HelpName = "DOEL", Description = "alleen het advies over dit doel" };

    private readonly Option<bool> _trace = new("--spoor") { Description = "toont ook het spoor: elke regel die meetelde, met de feiten, het bestand en het artikel" };

    private readonly Option<string> _depth = new("--diepte") { HelpName = "DIEPTE", Description = "hoe diep het spoor gaat: kort, normaal of volledig" };

    private readonly Option<string> _format = SharedOptions.Format("tekst, markdown of json; bij meer casussen komt er per casus één onder elkaar. html maakt één pagina voor een workshop, ook van meer casussen. mermaid tekent de redenering van één casus. brief is de brief aan de inwoner over een besluit; zonder besluit een gespreksverslag; bij meer casussen met --uit een map. dossier houdt gegevens, beoordelingen, weging en recht uit elkaar, toen en nu. ndjson rekent stromen door: op elke regel een casus erin, op elke regel een uitkomst eruit, zonder namen en zonder vrije tekst");

    private readonly Option<bool> _brief = new("--kort") { Description = "het advies op ongeveer één scherm per doel: wat, waarom, wat ertegen pleit, wat nog open is en wat nu te doen" };

    private readonly Option<bool> _full = new("--volledig") { Description = "bij --formaat json: ook van doelen waar niemand naar vroeg alles" };

    private readonly Option<bool> _strict = new("--strikt") { Description = "geeft afsluitcode 3 als er bij een advies nog vragen open zijn" };

    private readonly ReportOptions _options = new();
    private readonly StreamOptions _stream = new();
    private readonly DossierOptions _dossier = new();
    private readonly AdviseRefusals _refusals;

    public AdviseVerb()
        : base("advies", "rekent een casus door en geeft het advies met zijn redenen")
    {
        Add(_cases);
        Add(_goal);
        Add(_trace);
        Add(_depth);
        Add(_format);
        Add(_brief);
        Add(_full);
        Add(_strict);
        _options.AddTo(this);
        _stream.AddTo(this);
        _dossier.AddTo(this);
        _refusals = new AdviseRefusals(_options, _trace, _depth, _format, _brief, _full, _strict);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("advies casus.yaml", "Toont het advies over de casus in casus.yaml, met het ingebouwde regelpakket."),
        new("advies casus.yaml --regels rules --spoor", "Rekent met het pakket in de map rules en laat zien welke regels meetelden."),
        new("advies casus.yaml --formaat html --uit pagina.html", "Maakt een pagina voor een workshop, die in elke browser opent, ook zonder internet."),
        new("advies casus.yaml --formaat brief --uit brief.md", "Schrijft de brief over een besluit, om in een tekstprogramma af te maken; zonder besluit een gespreksverslag."),
        new("advies casus.yaml --formaat dossier --peildatum 2027-03-01", "Maakt het dossier, met het advies van toen naast dat van 1 maart 2027."),
        new("advies lijnen.ndjson --formaat ndjson --uit uitkomsten.ndjson", "Rekent een stroom door, elke regel een casus zonder naam, en geeft daarna de totalen; csv kan ook."),
        new("advies casussen --formaat json --uit adviezen.json", "Rekent alle casussen in een map door en schrijft per casus één JSON-document."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var wanted = Read(given);
        RefuseOptions(given, wanted);
        var stream = _stream.Read(given);
        var files = Find(given, wanted.Format);
        RefuseFiles(given, wanted.Format, settings.File, files);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(settings.Rules, terminal) is not { } pack)
        {
            return ExitCode.BadInput;
        }

        return wanted.Format switch
        {
            AdviceFormat.Lines => new StreamRun(pack, settings, stream, wanted.Goal, terminal).Run(files),
            AdviceFormat.Letter => new LetterRun(pack, settings, wanted, terminal).Run(files),
            AdviceFormat.Dossier => WriteDossiers(pack, files, settings, wanted, _dossier.Read(given), terminal),
            _ => new AdviseRun(pack, settings, wanted, terminal).Run(files),
        };
    }

    private void RefuseOptions(Given given, AdviseSettings wanted)
    {
        _refusals.Refuse(given, wanted);
        if (wanted.Format != AdviceFormat.Lines)
        {
            _stream.RefuseWithoutStream(given);
        }
    }

    private ImmutableArray<string> Find(Given given, AdviceFormat format) => format == AdviceFormat.Lines
        ? CaseFiles.Find(given.Texts(_cases), StreamRun.Endings, given)
        : CaseFiles.Find(given.Texts(_cases), given);

    private void RefuseFiles(Given given, AdviceFormat format, string? output, ImmutableArray<string> files)
    {
        CaseFiles.RefuseOverwriting(output, files, given);
        _dossier.Refuse(given, format == AdviceFormat.Dossier, files);
        if (format == AdviceFormat.Mermaid && files.Length > 1)
        {
            given.Refuse(Messages.OneCaseOnly(string.Join(' ', given.Texts(_cases)), files.Length));
        }

        if (format == AdviceFormat.Letter && LetterRun.Refusal(output, files.Length) is { } refusal)
        {
            given.Refuse(refusal);
        }
    }

    private AdviseSettings Read(Given given) => new(
        given.Choice(_format, Formats),
        given.Text(_goal),
        given.Has(_trace) ? given.Choice(_depth, Depths) : null,
        given.Has(_brief),
        given.Has(_full),
        given.Has(_strict));

    private static ExitCode WriteDossiers(
        RulePack now, ImmutableArray<string> files, ReportSettings settings, AdviseSettings wanted, string? folderOfThen, Terminal terminal)
    {
        var then = folderOfThen is null ? now : PackFolder.Open(folderOfThen, terminal);
        return then is null ? ExitCode.BadInput : new DossierRun(now, then, settings, wanted, terminal).Run(files);
    }
}
