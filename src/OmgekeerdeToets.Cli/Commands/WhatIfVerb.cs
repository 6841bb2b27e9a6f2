using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>watals CASUS --stel naam=waarde …</c>: what becomes otherwise when something is supposed.</summary>
internal sealed class WhatIfVerb : Verb
{
    private static readonly ImmutableArray<(string, bool)> Formats = [("tekst", false), ("json", true)];

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

    private readonly Option<string> _format = SharedOptions.Format("tekst of json");

    private readonly ReportOptions _options = new();

    public WhatIfVerb()
        : base("watals", "laat zien wat er verandert als een gegeven, een beoordeling of het draagvlak anders is")
    {
        Add(_case);
        Add(_supposed);
        Add(_format);
        _options.AddTo(this);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("watals casus.yaml --stel \"afstand_tot_school=12 km\"", "Toont het advies nu en dan, en door welke regels het verandert."),
        new("watals casus.yaml --stel draagvlak.fiets=nee", "Toont wat er gebeurt als de inwoner niet achter de fiets staat."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var asJson = given.Choice(_format, Formats);
        var supposed = given.Texts(_supposed).Select(text => Assumption.Read(text, given)).ToImmutableArray();
        if (supposed.IsEmpty)
        {
            given.Refuse(Messages.NothingSupposed());
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
        var after = pack.Assess(other, settings.Options);
        var text = asJson ? Report.WhatIfJson(before, after) : Report.WhatIf(before, after, settings.Width, settings.Colour);
        return Delivery.Deliver(text, settings.File, ExitCode.Done, terminal);
    }

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
}
