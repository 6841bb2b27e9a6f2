using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>dekking [MAP]</c>: what the cases of a pack reach, and which cases are missing.</summary>
internal sealed class CoverageVerb : Verb
{
    private static readonly ImmutableArray<(string, bool)> Formats = [("tekst", false), ("json", true)];

    private readonly Argument<string> _folder = new("MAP")
    {
        Description = "de map met het regelpakket en zijn casussen; zonder map het ingebouwde pakket",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _goal = new("--doel") { HelpName = "DOEL", Description = "alleen dit doel" };

    private readonly Option<bool> _conditions = new("--voorwaarden")
    {
        Description = "noemt ook elke voorwaarde die nooit waar, nooit onwaar of nooit onbekend was",
    };

    private readonly Option<string> _write = new("--schrijf")
    {
        HelpName = "NIEUWE_MAP",
        Description = "schrijft de casussen die ontbreken als bestanden in deze map, die nog niet mag bestaan of leeg is",
    };

    private readonly Option<bool> _strict = new("--streng")
    {
        Description = "verandert het pakket telkens op één plaats en telt hoeveel van die veranderingen een casus opmerkt",
    };

    private readonly Option<string> _least = new("--minstens")
    {
        HelpName = "PERCENTAGE",
        Description = "bij --streng: hoeveel procent opgemerkt moet worden; zonder deze optie 90",
    };

    private readonly Option<string> _referenceDate = SharedOptions.ReferenceDate();
    private readonly Option<string> _format = SharedOptions.Format("tekst of json");
    private readonly Option<string> _file = SharedOptions.OutputFile();

    public CoverageVerb()
        : base("dekking", "toont welke regels de casussen van een regelpakket raken, en maakt de casussen die ontbreken")
    {
        Add(_folder);
        Add(_goal);
        Add(_conditions);
        Add(_write);
        Add(_strict);
        Add(_least);
        Add(_referenceDate);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("dekking rules", "Toont welke regels nooit waar of nooit onwaar waren. Ontbreekt er iets, dan is de afsluitcode 1."),
        new("dekking rules --doel kinderen_naar_school --voorwaarden", "Kijkt naar één doel, en ook naar elke voorwaarde."),
        new("dekking rules --schrijf nieuwe_casussen", "Schrijft voor elke regel die nooit waar of nooit onwaar was een casus om aan te vullen."),
        new("dekking rules --streng", "Verandert elke voorwaarde, elk gewicht en elke grondslag een keer en toont wat geen casus merkt."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var isJson = given.Choice(_format, Formats);
        var day = given.Day(_referenceDate);
        var least = given.Number(_least, 0, 100) ?? StrictnessText.UsualLeast;
        RefuseWhatDoesNothing(given, isJson);
        if (given.Text(_write) is { } target && NewFolder.Refusal(target) is { } refusal)
        {
            given.Refuse(refusal);
        }

        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(given.Text(_folder), terminal) is not { } pack)
        {
            return ExitCode.BadInput;
        }

        if (Lookup.Refusal(pack, given.Text(_goal)) is { } unknown)
        {
            return Complain.Refuse([unknown], terminal);
        }

        return given.Has(_strict) ? RunStrictly(pack, least, isJson, given, terminal) : RunPlainly(pack, day, isJson, given, terminal);
    }

    private void RefuseWhatDoesNothing(Given given, bool isJson)
    {
        if (isJson && given.Has(_conditions))
        {
            given.Refuse(Messages.DoesNothingWith(_conditions.Name, "--formaat json", "JSON bevat altijd elke voorwaarde"));
        }

        if (!given.Has(_strict) && given.Has((Option)_least))
        {
            given.Refuse(Messages.DoesNothingWithout(_least.Name, _strict.Name));
        }

        foreach (var option in new Option[] { _conditions, _write, _referenceDate }.Where(option => given.Has(_strict) && given.Has(option)))
        {
            given.Refuse(Messages.DoesNothingWith(option.Name, _strict.Name, "`dekking` zonder `--streng` kijkt daarnaar"));
        }
    }

    private ExitCode RunPlainly(RulePack pack, DateOnly? day, bool isJson, Given given, Terminal terminal)
    {
        var report = Coverage.Measure(pack, given.Text(_goal), day);
        var target = given.Text(_write);
        if (target is not null && Write(report, target, terminal) is { } notWritten)
        {
            return Complain.Refuse([notWritten], terminal);
        }

        var text = isJson ? Coverage.Json(pack, report) : new CoverageText(pack, report, target is not null, given.Has(_conditions)).Text();
        return Delivery.Deliver(text, given.Text(_file), report.IsComplete ? ExitCode.Done : ExitCode.SomethingToFix, terminal);
    }

    private ExitCode RunStrictly(RulePack pack, int least, bool isJson, Given given, Terminal terminal)
    {
        var report = Strictness.Measure(pack, given.Text(_goal), new SharedProgress(terminal, "veranderingen").Say);
        var isEnough = report.Percentage >= least && report.Unusable.IsEmpty;
        var text = isJson ? Strictness.Json(pack, report) : new StrictnessText(pack, report, least).Text();
        return Delivery.Deliver(text, given.Text(_file), isEnough ? ExitCode.Done : ExitCode.SomethingToFix, terminal);
    }

    /// <summary>Null unless they could not be written.</summary>
    private static Diagnostic? Write(CoverageReport report, string target, Terminal terminal)
    {
        var files = report.Missing.Where(missing => missing.Yaml is not null).Select(missing => (missing.File!, missing.Yaml!)).ToList();
        if (files.Count == 0)
        {
            Remark.Say($"Er is geen casus gemaakt; `{target}` is niet geschreven.", terminal);
            return null;
        }

        var refusal = NewFolder.Write(target, files);
        if (refusal is null)
        {
            Remark.Say($"{Count.Of(files.Count, "casus", "casussen")} geschreven in `{target}`. Vul aan wat u verwacht en zet ze bij de casussen van het pakket.", terminal);
        }

        return refusal;
    }
}
