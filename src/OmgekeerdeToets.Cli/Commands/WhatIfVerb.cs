using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// <c>watals CASUS --stel naam=waarde …</c>: what becomes otherwise when something is supposed. With nothing supposed: the smallest
/// changes that give another advice.
/// </summary>
internal sealed class WhatIfVerb : Verb
{
    private readonly Argument<string> _case = new("CASUS")
    {
        Description = "het bestand van één casus, of - voor wat er uit een ander programma komt",
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Option<string[]> _supposed = new("--stel")
    {
        HelpName = "NAAM=WAARDE",
        Description = "wat u stelt; mag vaker. Voor een veld van een lijst: kinderen.kan_fietsen=nee (alle leden) of \"kinderen.kind 1.kan_fietsen=nee\"; voor draagvlak: draagvlak.fiets=nee, en van de organisatie: draagvlak_organisatie.fiets=nee",
    };

    private readonly Option<string[]> _weighing = new("--weging")
    {
        HelpName = "WEGING",
        Description = "weegt anders; mag vaker. Een volgorde: \"helpt, draagvlak, kosten_gemeente\"; \"kosten_gemeente eerst\", \"draagvlak laatst\" of \"zonder draagvlak\"; of het gewicht van een argument: fiets/zelf_geregeld=licht. Het regelpakket verandert niet",
    };

    private readonly Option<string> _format = SharedOptions.Format("tekst, markdown of json");

    private readonly Option<string> _goal = new("--doel")
    {
        HelpName = "DOEL",
        Description = "alleen de kleinste veranderingen van het advies over dit doel",
    };

    private readonly ReportOptions _options = new();

    public WhatIfVerb()
        : base("watals", "laat zien wat er verandert als iets anders is, of zonder --stel wat er minstens anders moet zijn voor een ander advies")
    {
        Add(_case);
        Add(_supposed);
        Add(_weighing);
        Add(_goal);
        Add(_format);
        _options.AddTo(this);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("watals casus.yaml --stel \"afstand_tot_school=12 km\"", "Toont het advies nu en dan, en door welke regels het verandert."),
        new("watals casus.yaml", "Toont de kleinste veranderingen die een ander advies geven, voor vakmensen en workshops."),
        new("watals casus.yaml --weging \"kosten_gemeente eerst\"", "Toont het advies als de kosten voor de gemeente eerst tellen."),
        new("watals casus.yaml --stel draagvlak.fiets=nee", "Toont wat er gebeurt als de inwoner niet achter de fiets staat."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var asked = Asked(given);
        var file = CaseFiles.FindOne(given.Text(_case)!, given);
        if (file is null || given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        return PackFolder.Open(settings.Rules, terminal) is { } pack
            && new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal).Read(file) is { } situation
                ? Show(pack, situation, asked, settings, terminal)
                : ExitCode.BadInput;
    }

    private Question Asked(Given given)
    {
        var asked = new Question(
            given.Choice(_format, SharedOptions.TextForms),
            [.. given.Texts(_supposed).Select(text => Assumption.Read(text, given))],
            given.Texts(_weighing),
            given.Text(_goal));
        _options.RefuseWidth(given, asked.Form);
        Repeats.Refuse(given, asked.Supposed);
        Repeats.Refuse(given, asked.Weighing);
        if (asked is { Goal: not null, IsAboutChanges: false })
        {
            var other = asked.Supposed.IsEmpty ? _weighing.Name : _supposed.Name;
            given.Refuse(Messages.DoesNothingWith(_goal.Name, other, "wat anders wordt, wordt van elk doel getoond"));
        }

        return asked;
    }

    private static ExitCode Show(RulePack pack, Situation situation, Question asked, ReportSettings settings, Terminal terminal)
    {
        var before = pack.Assess(situation, settings.Options);
        if (asked.IsAboutChanges)
        {
            return asked.Goal is { } goal && Lookup.Refusal(before, goal) is { } refusal
                ? Complain.Refuse([refusal], terminal)
                : Delivery.Deliver(Changes(before, asked.Form, settings, asked.Goal), settings.File, ExitCode.Done, terminal);
        }

        if (Suppose(situation, asked.Supposed, terminal) is not { } other)
        {
            return ExitCode.BadInput;
        }

        var after = Weighings.Assess(pack, other, asked.Weighing, settings.Options);
        Complain.About(after.Diagnostics, terminal);
        return after.Value is { } otherwise
            ? Delivery.Deliver(Compared(before, otherwise, asked.Form, settings), settings.File, ExitCode.Done, terminal)
            : ExitCode.BadInput;
    }

    private static string Changes(AssessmentResult result, TextForm format, ReportSettings settings, string? goal) => format switch
    {
        TextForm.Json => Report.SmallestChangesJson(result, goal),
        TextForm.Markdown => Report.SmallestChangesMarkdown(result, goal),
        _ => Report.SmallestChanges(result, settings.Width, settings.Colour, goal),
    };

    private static string Compared(AssessmentResult before, AssessmentResult after, TextForm format, ReportSettings settings) => format switch
    {
        TextForm.Json => Report.WhatIfJson(before, after),
        TextForm.Markdown => Report.WhatIfMarkdown(before, after),
        _ => Report.WhatIf(before, after, settings.Width, settings.Colour),
    };

    /// <summary>Null when one of them cannot be; why then stands on standard error.</summary>
    private static Situation? Suppose(Situation situation, ImmutableArray<Assumption> supposed, Terminal terminal)
    {
        var current = situation;
        foreach (var one in supposed)
        {
            var loaded = Suppositions.With(current, one.Name, one.Value);
            Complain.About(loaded.Diagnostics, terminal);
            if (loaded.Value is null)
            {
                return null;
            }

            current = loaded.Value;
        }

        return current;
    }

    /// <summary>What is asked: something supposed or weighed otherwise; with neither the smallest changes, of one goal or of all.</summary>
    private sealed record Question(TextForm Form, ImmutableArray<Assumption> Supposed, ImmutableArray<string> Weighing, string? Goal)
    {
        public bool IsAboutChanges => Supposed.IsEmpty && Weighing.IsEmpty;
    }
}
