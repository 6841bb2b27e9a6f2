using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>advies CASUS…</c>: the advice on one or more cases, with its reasons.</summary>
internal sealed class AdviseVerb : Verb
{
    private static readonly ImmutableArray<(string, ReportFormat)> Formats =
        [("tekst", ReportFormat.Text), ("markdown", ReportFormat.Markdown), ("html", ReportFormat.Page), ("json", ReportFormat.Json), ("mermaid", ReportFormat.Mermaid), ("brief", ReportFormat.Letter), (DossierOptions.Format, ReportFormat.Dossier), (StreamOptions.Format, ReportFormat.Lines)];

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

    private readonly Option<string> _format = SharedOptions.Format("tekst, markdown of json; bij meer casussen komt er per casus één onder elkaar. html maakt één pagina voor een workshop, ook van meer casussen. mermaid tekent de redenering van één casus. brief is de brief aan de inwoner over een besluit; zonder besluit een gespreksverslag. dossier houdt gegevens, beoordelingen, weging en recht uit elkaar, toen en nu. ndjson rekent stromen door: op elke regel een casus erin, op elke regel een uitkomst eruit, zonder namen en zonder vrije tekst");

    private readonly Option<bool> _brief = new("--kort") { Description = "het advies op ongeveer één scherm per doel: wat, waarom, wat ertegen pleit, wat nog open is en wat nu te doen" };

    private readonly Option<bool> _full = new("--volledig") { Description = "bij --formaat json: ook van doelen waar niemand naar vroeg alles" };

    private readonly Option<bool> _strict = new("--strikt") { Description = "geeft afsluitcode 3 als er bij een advies nog vragen open zijn" };

    private readonly ReportOptions _options = new();
    private readonly StreamOptions _stream = new();
    private readonly DossierOptions _dossier = new();

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
        var wanted = new Wanted(given.Choice(_format, Formats), given.Text(_goal), given.Has(_trace) ? given.Choice(_depth, Depths) : null, given.Has(_brief), given.Has(_full));
        RefuseWhatDoesNothing(given, wanted);
        var isStream = wanted.Format == ReportFormat.Lines;
        var stream = _stream.Read(given);
        var files = isStream
            ? CaseFiles.Find(given.Texts(_cases), StreamRun.Endings, given)
            : CaseFiles.Find(given.Texts(_cases), given);
        CaseFiles.RefuseOverwriting(settings.File, files, given);
        _dossier.Refuse(given, wanted.Format == ReportFormat.Dossier, files);
        if (wanted.Format == ReportFormat.Mermaid && files.Length > 1)
        {
            given.Refuse(Messages.OneCaseOnly(string.Join(' ', given.Texts(_cases)), files.Length));
        }

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
            ReportFormat.Lines => new StreamRun(pack, settings, stream, wanted.Goal, terminal).Run(files),
            ReportFormat.Dossier => WriteDossiers(pack, files, settings, wanted.Goal, _dossier.Read(given), given.Has(_strict), terminal),
            _ => Advise(pack, files, settings, wanted, given.Has(_strict), terminal),
        };
    }

    private static ExitCode WriteDossiers(
        RulePack now, ImmutableArray<string> files, ReportSettings settings, string? goal, string? folderOfThen, bool isStrict, Terminal terminal)
    {
        var then = folderOfThen is null ? now : PackFolder.Open(folderOfThen, terminal);
        return then is null ? ExitCode.BadInput : new DossierRun(now, then, settings, goal, isStrict, terminal).Run(files);
    }

    private void RefuseWhatDoesNothing(Given given, Wanted wanted)
    {
        if (wanted.IsBrief && wanted.Format is not (ReportFormat.Text or ReportFormat.Markdown))
        {
            given.Refuse(Messages.DoesNothingWith(_brief.Name, $"--formaat {given.Text(_format)}", "een kort advies is er als tekst en als Markdown"));
        }

        if (wanted.IsFull && wanted.Format != ReportFormat.Json)
        {
            given.Refuse(Messages.DoesNothingWithout(_full.Name, "--formaat json"));
        }

        if (given.Text(_depth) is not null && !given.Has(_trace))
        {
            given.Refuse(Messages.DoesNothingWithout(_depth.Name, _trace.Name));
        }

        if (given.Text(_depth) is not null && wanted.Format == ReportFormat.Json)
        {
            given.Refuse(Messages.DoesNothingWith(_depth.Name, "--formaat json", "JSON bevat altijd het volledige spoor"));
        }

        if (given.Has(_trace) && wanted.Format is ReportFormat.Markdown or ReportFormat.Page or ReportFormat.Mermaid or ReportFormat.Letter or ReportFormat.Dossier or ReportFormat.Lines)
        {
            given.Refuse(Messages.DoesNothingWith(_trace.Name, $"--formaat {given.Text(_format)}", wanted.Format == ReportFormat.Page ? "de pagina heeft het spoor al" : "vraag het spoor als tekst of JSON"));
        }

        if (WhyNoWidth(wanted.Format) is { } because)
        {
            _options.RefuseWidth(given, $"--formaat {given.Text(_format)}", because);
        }

        RefuseForStreams(given, wanted.Format == ReportFormat.Lines);
    }

    /// <summary>Null for a form that is as wide as somebody asks.</summary>
    private static string? WhyNoWidth(ReportFormat format) => format switch
    {
        ReportFormat.Lines => "elke regel is zo lang als zij is",
        ReportFormat.Json => "JSON heeft geen breedte",
        ReportFormat.Page => "de pagina past zich aan het scherm aan",
        ReportFormat.Mermaid => "de tekening wordt zo breed als nodig is",
        _ => null,
    };

    private void RefuseForStreams(Given given, bool isStream)
    {
        if (!isStream)
        {
            _stream.RefuseWithoutStream(given);
            return;
        }

        if (given.Has(_strict))
        {
            given.Refuse(Messages.DoesNothingWith(_strict.Name, $"--formaat {StreamOptions.Format}", "elke regel noemt zijn open vragen"));
        }
    }

    private static ExitCode Advise(
        RulePack pack, ImmutableArray<string> files, ReportSettings settings, Wanted wanted, bool strict, Terminal terminal)
    {
        var cases = new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal);
        var delivery = new Delivery(settings.File, terminal);
        var results = new List<AssessmentResult>();
        var code = ExitCode.Done;
        using var progress = new Progress(terminal, files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            progress.Say(i);
            if (cases.Read(files[i]) is not { } situation)
            {
                code = ExitCode.BadInput;
                continue;
            }

            var result = pack.Assess(situation, settings.Options);
            if (wanted.Goal is { } goal && Lookup.Refusal(result, goal) is { } refusal)
            {
                return Complain.Refuse([refusal], terminal);
            }

            progress.Clear();
            LetterRemark(result, wanted, terminal);
            Take(result, settings, wanted, delivery, results);
            code = strict && code == ExitCode.Done && OpenQuestions.In(result, wanted.Goal) ? ExitCode.QuestionsOpen : code;
        }

        if (wanted.Format == ReportFormat.Page && code != ExitCode.BadInput && !AddPage(results, wanted, delivery, terminal))
        {
            return ExitCode.BadInput;
        }

        return delivery.FinishWhole(code);
    }

    /// <summary>A letter is only there when a person decided.</summary>
    private static void LetterRemark(AssessmentResult result, Wanted wanted, Terminal terminal)
    {
        if (wanted.Format == ReportFormat.Letter && !Report.HasDecision(result, wanted.Goal))
        {
            Remark.Say("Er is nog geen `besluit` in deze casus. Daarom komt er geen brief, maar een gespreksverslag.", terminal);
        }
    }

    /// <summary>A page tells of all cases together; every other report of one.</summary>
    private static void Take(AssessmentResult result, ReportSettings settings, Wanted wanted, Delivery delivery, List<AssessmentResult> forPage)
    {
        if (wanted.Format == ReportFormat.Page)
        {
            forPage.Add(result);
        }
        else
        {
            delivery.Add(Render(result, settings, wanted));
        }
    }

    /// <summary>One page for all cases; false when one of them may not be shown.</summary>
    private static bool AddPage(List<AssessmentResult> results, Wanted wanted, Delivery delivery, Terminal terminal)
    {
        var isShown = Report.TryWorkshop(results, out var page, wanted.Goal);
        if (isShown)
        {
            delivery.Add(page);
        }
        else
        {
            Complain.About([Messages.NotForAPage(page)], terminal);
        }

        return isShown;
    }

    private static string Render(AssessmentResult result, ReportSettings settings, Wanted wanted) => wanted.Format switch
    {
        ReportFormat.Json => Report.Json(result, wanted.Depth is not null, wanted.Goal, wanted.IsFull),
        ReportFormat.Markdown when wanted.IsBrief => Report.BriefMarkdown(result, wanted.Goal),
        ReportFormat.Text when wanted.IsBrief => Report.Brief(result, settings.Width, settings.Colour, wanted.Goal) + Trace(result, settings, wanted),
        ReportFormat.Markdown => Report.Markdown(result, wanted.Goal),
        ReportFormat.Letter when settings.WantsMarkdown => Report.LetterMarkdown(result, wanted.Goal),
        ReportFormat.Letter => Report.Letter(result, settings.Width, settings.Colour, wanted.Goal),
        ReportFormat.Mermaid => Report.Mermaid(result, wanted.Goal),
        _ => Report.Text(result, settings.Width, settings.Colour, wanted.Goal) + Trace(result, settings, wanted),
    };

    private static string Trace(AssessmentResult result, ReportSettings settings, Wanted wanted) => wanted.Depth is { } depth
        ? "\n" + Report.Trace(result, depth, settings.Width, settings.Colour, wanted.Goal)
        : "";

    private enum ReportFormat
    {
        Text,
        Markdown,
        Page,
        Json,
        Letter,
        Dossier,
        Mermaid,
        Lines,
    }

    /// <summary>What to print of each case.</summary>
    private sealed record Wanted(ReportFormat Format, string? Goal, string? Depth, bool IsBrief, bool IsFull);
}
