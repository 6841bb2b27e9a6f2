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
    private static readonly ImmutableArray<(string, Form)> Formats =
        [("tekst", Form.Text), ("markdown", Form.Markdown), ("json", Form.Json)];

    private readonly Argument<string> _case = new("CASUS")
    {
        Description = "het bestand van één casus, of - voor wat er uit een ander programma komt",
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Option<string[]> _supposed = new("--stel")
    {
        HelpName = "NAAM=WAARDE",
        Description = "wat u stelt; mag vaker. Voor een veld van een lijst: kinderen.kan_fietsen=nee (alle leden) of \"kinderen.kind 1.kan_fietsen=nee\"; voor draagvlak: draagvlak.fiets=nee",
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
        Add(_goal);
        Add(_format);
        _options.AddTo(this);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("watals casus.yaml --stel \"afstand_tot_school=12 km\"", "Toont het advies nu en dan, en door welke regels het verandert."),
        new("watals casus.yaml", "Toont de kleinste veranderingen die een ander advies geven, voor vakmensen en workshops."),
        new("watals casus.yaml --stel draagvlak.fiets=nee", "Toont wat er gebeurt als de inwoner niet achter de fiets staat."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var format = given.Choice(_format, Formats);
        var supposed = given.Texts(_supposed).Select(text => Assumption.Read(text, given)).ToImmutableArray();
        if (!supposed.IsEmpty && given.Has(_goal))
        {
            given.Refuse(Messages.DoesNothingWith(_goal.Name, _supposed.Name, "wat anders wordt, wordt van elk doel getoond"));
        }

        var file = CaseFiles.FindOne(given.Text(_case)!, given);
        if (file is null || given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(settings.Rules, terminal) is not { } pack
            || new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal).Read(file) is not { } situation
            || Suppose(situation, supposed, terminal) is not { } other)
        {
            return ExitCode.BadInput;
        }

        var before = pack.Assess(situation, settings.Options);
        var goal = given.Text(_goal);
        if (goal is not null && Lookup.Refusal(before, goal) is { } refusal)
        {
            return Complain.Refuse([refusal], terminal);
        }

        var text = supposed.IsEmpty
            ? Changes(before, format, settings, goal)
            : Compared(before, pack.Assess(other, settings.Options), format, settings);
        return Delivery.Deliver(text, settings.File, ExitCode.Done, terminal);
    }

    private static string Changes(AssessmentResult result, Form format, ReportSettings settings, string? goal) => format switch
    {
        Form.Json => Report.SmallestChangesJson(result, goal),
        Form.Markdown => Report.SmallestChangesMarkdown(result, goal),
        _ => Report.SmallestChanges(result, settings.Width, settings.Colour, goal),
    };

    private static string Compared(AssessmentResult before, AssessmentResult after, Form format, ReportSettings settings) => format switch
    {
        Form.Json => Report.WhatIfJson(before, after),
        Form.Markdown => Report.WhatIfMarkdown(before, after),
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

    private enum Form
    {
        Text,
        Markdown,
        Json,
    }
}
