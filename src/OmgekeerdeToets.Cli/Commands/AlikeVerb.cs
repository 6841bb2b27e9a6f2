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
    /// <summary>As many as a group can talk about in an hour.</summary>
    private const int UsuallyShown = 5;

    private readonly Argument<string[]> _named = new("CASUS MAP")
    {
        Description = "het bestand van één casus, en daarna de casussen om mee te vergelijken: een map, bestanden of een patroon zoals casussen/**/*.yaml",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _sheet = new("--bespreekblad")
    {
        Description = "maakt een blad voor een gesprek in een groep: waar is anders besloten dan het advies, en wat werd ervan? Noem dan alleen de map",
    };

    private readonly Option<bool> _all = new("--alles")
    {
        Description = "noemt elke casus; zonder deze optie onder elk kopje hoogstens vijf, met het aantal van de rest",
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
        Add(_all);
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
        var shown = new Shown(given.Choice(_format, SharedOptions.TextForms), given.Has(_all) ? int.MaxValue : UsuallyShown, given.Text(_goal));
        var named = given.Texts(_named);
        var isSheet = given.Has(_sheet);
        Refuse(given, named, isSheet, shown.Form);
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

        if (Lookup.Refusal(pack, shown.Goal) is { } unknown)
        {
            return Complain.Refuse([unknown], terminal);
        }

        return isSheet
            ? Discuss(pack, others, shown, settings, terminal)
            : Compare(pack, own!, others, shown, settings, terminal);
    }

    private void Refuse(Given given, ImmutableArray<string> named, bool isSheet, TextForm form)
    {
        if (!isSheet && named.Length == 1)
        {
            given.Refuse(Messages.MissingArgument("MAP", Name, FirstExample));
        }

        if (isSheet && named is [var one, var folder] && File.Exists(one) && Directory.Exists(folder))
        {
            given.Refuse(Messages.DoesNothingWith(one, _sheet.Name, $"het blad gaat over alle casussen samen; noem alleen `{folder}`, met uw casus erin"));
        }

        if (form == TextForm.Json && given.Has(_all))
        {
            given.Refuse(Messages.DoesNothingWith(_all.Name, "--formaat json", "JSON bevat altijd elke casus"));
        }

        _options.RefuseWidth(given, form);
    }

    private static ExitCode Compare(
        RulePack pack, string own, ImmutableArray<string> others, Shown shown, ReportSettings settings, Terminal terminal)
    {
        var reader = new CaseReader(pack) { ReferenceDate = settings.ReferenceDate };
        if (new CaseInput(reader, terminal).Read(own) is not { } situation)
        {
            return ExitCode.BadInput;
        }

        var cases = new ComparedCases(reader, terminal);
        var compared = cases.Read([.. others.Where(other => own == CaseFiles.StandardInput || Path.GetFullPath(other) != Path.GetFullPath(own))]);
        var report = AlikeCases.Find(pack, new FiledCase(own, situation), compared, shown.Goal);
        var text = shown.Form switch
        {
            TextForm.Json => AlikeCases.Json(report),
            TextForm.Markdown => AlikeCases.Markdown(report, shown.Most),
            _ => AlikeCases.Text(report, settings.Width, settings.Colour, shown.Most),
        };
        return Delivery.Deliver(text, settings.File, CodeOf(cases), terminal);
    }

    private static ExitCode Discuss(
        RulePack pack, ImmutableArray<string> files, Shown shown, ReportSettings settings, Terminal terminal)
    {
        var cases = new ComparedCases(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal);
        var report = DiscussionSheet.Make(pack, cases.Read(files), shown.Goal);
        Complain.About(report.Refused, terminal);
        var text = shown.Form switch
        {
            TextForm.Json => DiscussionSheet.Json(report),
            TextForm.Markdown => DiscussionSheet.Markdown(report, shown.Most),
            _ => DiscussionSheet.Text(report, settings.Width, settings.Colour, shown.Most),
        };
        return Delivery.Deliver(text, settings.File, CodeOf(cases), terminal);
    }

    /// <summary>What was left out is bad input, and the others are shown all the same.</summary>
    private static ExitCode CodeOf(ComparedCases cases) => cases.Refused > 0 ? ExitCode.BadInput : ExitCode.Done;

    /// <summary>In which form, how many cases under one heading, and of which goal; null for all that are at stake.</summary>
    private sealed record Shown(TextForm Form, int Most, string? Goal);
}
