using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>vergelijkbaar CASUS MAP</c>: cases alike in the facts, and what differs; <c>--bespreekblad MAP</c>: a sheet to talk about.</summary>
internal sealed class AlikeVerb : Verb
{
    private readonly Argument<string[]> _named = new("CASUS MAP")
    {
        Description = "het bestand van één casus, en daarna de casussen om mee te vergelijken: een map, bestanden of een patroon zoals casussen/**/*.yaml",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _sheet = new("--bespreekblad")
    {
        Description = "maakt een blad voor een gesprek in een groep: waar is anders besloten dan het advies, en wat werd ervan? Noem dan alleen de map",
    };

    private readonly Option<string> _goal = new("--doel") { HelpName = "DOEL", Description = "alleen dit doel" };
    private readonly Option<string> _format = SharedOptions.Format("tekst, markdown of json");
    private readonly ReportOptions _options = new(investigates: false);

    public AlikeVerb()
        : base("vergelijkbaar", "zoekt casussen met dezelfde gegevens en laat zien waar beoordeling, draagvlak, advies of besluit anders is")
    {
        Add(_named);
        Add(_sheet);
        Add(_goal);
        Add(_format);
        _options.AddTo(this);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("vergelijkbaar casus.yaml casussen", "Zoekt in de map casussen wat op casus.yaml lijkt, en zet beide kanten naast elkaar."),
        new("vergelijkbaar casus.yaml casussen --doel kinderen_naar_school --formaat markdown --uit vergelijking.md", "Doet dat voor één doel en schrijft het als Markdown."),
        new("vergelijkbaar --bespreekblad casussen --formaat markdown --uit bespreekblad.md", "Maakt een blad voor een casusbespreking, zonder namen."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var format = given.Choice(_format, SharedOptions.TextForms);
        var named = given.Texts(_named);
        var isSheet = given.Has(_sheet);
        if (!isSheet && named.Length == 1)
        {
            given.Refuse(Messages.MissingArgument("MAP", Name, FirstExample));
        }

        var own = isSheet ? null : CaseFiles.FindOne(named[0], given);
        var others = CaseFiles.Find(isSheet ? named : named[1..], given);
        CaseFiles.RefuseOverwriting(settings.File, own is null ? others : others.Add(own), given);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(settings.Rules, terminal) is not { } pack)
        {
            return ExitCode.BadInput;
        }

        if (Lookup.Refusal(pack, given.Text(_goal)) is { } unknown)
        {
            return Complain.Refuse([unknown], terminal);
        }

        return isSheet
            ? Discuss(pack, others, given.Text(_goal), format, settings, terminal)
            : Compare(pack, own!, others, given.Text(_goal), format, settings, terminal);
    }

    private static ExitCode Compare(
        RulePack pack, string own, ImmutableArray<string> others, string? goal, TextForm format, ReportSettings settings, Terminal terminal)
    {
        var reader = new CaseReader(pack) { ReferenceDate = settings.ReferenceDate };
        if (new CaseInput(reader, terminal).Read(own) is not { } situation)
        {
            return ExitCode.BadInput;
        }

        var cases = new ComparedCases(reader, terminal);
        var compared = cases.Read([.. others.Where(other => own == CaseFiles.StandardInput || Path.GetFullPath(other) != Path.GetFullPath(own))]);
        var report = AlikeCases.Find(pack, new FiledCase(own, situation), compared, goal);
        var text = format switch
        {
            TextForm.Json => AlikeCases.Json(report),
            TextForm.Markdown => AlikeCases.Markdown(report),
            _ => AlikeCases.Text(report, settings.Width, settings.Colour),
        };
        return Delivery.Deliver(text, settings.File, CodeOf(cases), terminal);
    }

    private static ExitCode Discuss(
        RulePack pack, ImmutableArray<string> files, string? goal, TextForm format, ReportSettings settings, Terminal terminal)
    {
        var cases = new ComparedCases(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal);
        var report = DiscussionSheet.Make(pack, cases.Read(files), goal);
        Complain.About(report.Refused, terminal);
        var text = format switch
        {
            TextForm.Json => DiscussionSheet.Json(report),
            TextForm.Markdown => DiscussionSheet.Markdown(report),
            _ => DiscussionSheet.Text(report, settings.Width, settings.Colour),
        };
        return Delivery.Deliver(text, settings.File, CodeOf(cases), terminal);
    }

    /// <summary>What was left out is bad input, and the others are shown all the same.</summary>
    private static ExitCode CodeOf(ComparedCases cases) => cases.Refused > 0 ? ExitCode.BadInput : ExitCode.Done;
}
