using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>dekking --streng</c> found: the changes no case notices, goal by goal, and then the numbers.</summary>
internal sealed class StrictnessText(RulePack pack, StrictnessReport report, int least)
{
    /// <summary>How many percent must be noticed when nobody says otherwise.</summary>
    public const int UsualLeast = 90;

    private static readonly ImmutableArray<string> Heading = ["", "casussen", "veranderingen", "opgemerkt", ""];

    private readonly StringBuilder _text = new();

    public string Text()
    {
        foreach (var path in report.Unusable)
        {
            _text.Append("Telt niet mee: ").Append(Folder()).Append(path).Append('\n')
                .Append("  Deze casus klopt nu al niet, of is niet te lezen. `test` zegt wat eraan scheelt.\n\n");
        }

        foreach (var goal in report.Goals.Where(goal => !goal.Unnoticed.IsEmpty))
        {
            Append(goal);
        }

        AppendTable();
        return _text.Append(PackLine.Of(pack)).Append('\n').Append(Verdict()).Append('\n').ToString();
    }

    private void Append(GoalStrictness goal)
    {
        _text.Append(goal.Name is null ? "Controles en afleidingen" : $"Doel {goal.Name}").Append(": ")
            .Append(Count.Of(goal.Unnoticed.Length, "verandering die geen casus merkt", "veranderingen die geen casus merkt")).Append('\n');
        foreach (var rule in goal.Unnoticed.GroupBy(change => (change.Rule, change.Title)))
        {
            var name = rule.Key.Title is null ? rule.Key.Rule : $"{rule.Key.Title} · {string.Join('/', rule.Key.Rule.Split('/').Skip(2))}";
            _text.Append("  ").Append(name).Append('\n');
            foreach (var change in rule)
            {
                _text.Append("    ").Append(Place(change.Location)).Append("  ").Append(Said(change)).Append('\n');
            }
        }

        _text.Append('\n');
    }

    private static string Said(PackChange change) => change.Becomes is null ? $"{change.Was}  weggelaten" : $"{change.Was}  wordt  {change.Becomes}";

    private void AppendTable()
    {
        var rows = new List<ImmutableArray<string>> { Heading };
        rows.AddRange(report.Goals.Where(goal => goal.Changes > 0)
            .Select(goal => Row(goal.Name ?? "controles en afleidingen", goal.Cases, goal.Changes, goal.Noticed, goal.Percentage)));
        rows.Add(Row("samen", report.Cases, report.Changes, report.Noticed, report.Percentage));
        var widths = Heading.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            _text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        _text.Append('\n').Append(report.Invalid == 0 ? "" : Count.Of(
            report.Invalid, "verandering maakt het pakket ongeldig en telt niet mee.\n", "veranderingen maken het pakket ongeldig en tellen niet mee.\n"));
    }

    private static ImmutableArray<string> Row(string name, params ReadOnlySpan<int> numbers) =>
    [
        name,
        numbers[0].ToString(CultureInfo.InvariantCulture),
        numbers[1].ToString(CultureInfo.InvariantCulture),
        numbers[2].ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{numbers[3]} %"),
    ];

    private string Verdict()
    {
        var found = string.Create(CultureInfo.InvariantCulture, $"De casussen merken {report.Noticed} van {report.Changes} veranderingen op: {report.Percentage} %. ");
        return found + (report.Percentage < least ? $"Dat is minder dan {least.ToString(CultureInfo.InvariantCulture)} %."
            : report.Unusable.IsEmpty ? "Dat is genoeg."
            : $"Maar {Count.Of(report.Unusable.Length, "casus klopt", "casussen kloppen")} nu al niet.");
    }

    private string Folder() => pack.Folder is null ? "" : pack.Folder.TrimEnd('/', '\\') + "/";

    private string Place(SourceLocation? location) =>
        location is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Folder()}{location.Path}:{location.Line}");
}
