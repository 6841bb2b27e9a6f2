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
        Add(_referenceDate);
        Add(_format);
        Add(_file);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("dekking rules", "Toont welke regels nooit waar of nooit onwaar waren. Ontbreekt er iets, dan is de afsluitcode 1."),
        new("dekking rules --doel kinderen_naar_school --voorwaarden", "Kijkt naar één doel, en ook naar elke voorwaarde."),
        new("dekking rules --schrijf nieuwe_casussen", "Schrijft voor elke regel die nooit waar of nooit onwaar was een casus om aan te vullen."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var isJson = given.Choice(_format, Formats);
        var day = given.Day(_referenceDate);
        var target = given.Text(_write);
        if (isJson && given.Has(_conditions))
        {
            given.Refuse(Messages.DoesNothingWith(_conditions.Name, "--formaat json", "JSON bevat altijd elke voorwaarde"));
        }

        if (target is not null && NewFolder.Refusal(target) is { } refusal)
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

        var goals = Coverage.GoalsOf(pack);
        if (given.Text(_goal) is { } goal && !goals.Contains(goal, StringComparer.Ordinal))
        {
            return Complain.Refuse([Messages.UnknownGoal(goal, Nearest.To(goal, goals), goals)], terminal);
        }

        var report = Coverage.Measure(pack, given.Text(_goal), day);
        if (target is not null && Write(report, target, terminal) is { } notWritten)
        {
            return Complain.Refuse([notWritten], terminal);
        }

        var text = isJson ? Coverage.Json(pack, report) : new CoverageText(pack, report, target is not null, given.Has(_conditions)).Text();
        return Delivery.Deliver(text, given.Text(_file), report.IsComplete ? ExitCode.Done : ExitCode.SomethingToFix, terminal);
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
