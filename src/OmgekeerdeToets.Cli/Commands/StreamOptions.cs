using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The options of a <i>doorrekening</i>: many cases at once, a line each.</summary>
internal sealed class StreamOptions
{
    public const string Format = "ndjson";

    private const int MostWorkers = 64;

    private static readonly ImmutableArray<(string, bool)> Inputs = [("ndjson", false), ("csv", true)];
    private static readonly ImmutableArray<(string, bool)> TotalsForms = [("tekst", false), ("json", true)];

    private readonly Option<string> _input = new("--invoer")
    {
        HelpName = "SOORT",
        Description = "bij --formaat ndjson: ndjson of csv; zonder deze optie csv voor bestanden op .csv, en anders ndjson",
    };

    private readonly Option<bool> _totalsOnly = new("--alleen-totalen")
    {
        Description = "bij --formaat ndjson: geeft alleen de totalen, en geen regels",
    };

    private readonly Option<string> _totalsForm = new("--totalen")
    {
        HelpName = "VORM",
        Description = "bij --formaat ndjson: de totalen als tekst of als json",
    };

    private readonly Option<string> _workers = new("--kernen")
    {
        HelpName = "AANTAL",
        Description = "bij --formaat ndjson: op hoeveel kernen tegelijk wordt gerekend; anders op alle",
    };

    public void AddTo(Command command)
    {
        command.Add(_input);
        command.Add(_totalsOnly);
        command.Add(_totalsForm);
        command.Add(_workers);
    }

    public StreamSettings Read(Given given) => new(
        given.Text(_input) is null ? null : given.Choice(_input, Inputs),
        given.Has(_totalsOnly),
        given.Choice(_totalsForm, TotalsForms),
        given.Number(_workers, 1, MostWorkers) ?? Math.Min(Environment.ProcessorCount, MostWorkers));

    /// <summary>They mean something for a stream only.</summary>
    public void RefuseWithoutStream(Given given)
    {
        foreach (var option in new Option[] { _input, _totalsOnly, _totalsForm, _workers }.Where(given.Has))
        {
            given.Refuse(Messages.DoesNothingWithout(option.Name, $"--formaat {Format}"));
        }
    }
}

/// <param name="IsCsv">What comes in is CSV; null when the name of the file decides.</param>
/// <param name="TotalsOnly">No lines.</param>
/// <param name="TotalsAsJson">For machines.</param>
/// <param name="Workers">How many threads compute.</param>
internal sealed record StreamSettings(bool? IsCsv, bool TotalsOnly, bool TotalsAsJson, int Workers);
