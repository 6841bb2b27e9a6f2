using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The numbers of <c>dekking</c>: a line for every goal, the totals, and what it comes to.</summary>
internal sealed class CoverageTable(RulePack pack, CoverageReport report)
{
    private static readonly ImmutableArray<string> Heading = ["", "casussen", "regels", "waar", "onwaar", "voorwaarden", "wint", "verliest"];

    public string Text()
    {
        var text = new StringBuilder();
        var rows = new List<ImmutableArray<string>> { Heading };
        rows.AddRange(report.Goals.Select(goal => Row(goal.Name, goal.Cases, goal.Totals)));
        rows.AddRange(report.Goals.Length == 1 ? [] : [Row("samen", report.Cases, report.Totals)]);
        var widths = Heading.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        var totals = report.Totals;
        var asked = report.Questions.Count(question => question.Cases > 0);
        text.Append('\n').Append(CultureInfo.InvariantCulture, $"Van {totals.Rules} regels waren er {totals.True} ooit waar en {totals.False} ooit onwaar. ")
            .Append(CultureInfo.InvariantCulture, $"Van {report.Questions.Length} vragen komen er {asked} in een advies voor.");
        text.Append(totals.Excepted == 0 ? "" : $" {Count.Of(totals.Excepted, "regel is", "regels zijn")} uitgezonderd.");
        text.Append(totals.Fixed == 0 ? "" : $" {Count.Of(totals.Fixed, "regel zonder voorwaarde telt", "regels zonder voorwaarde tellen")} niet mee.").Append('\n');
        return text.Append(PackLine.Of(pack)).Append('\n').Append(Verdict(totals, asked)).Append('\n').ToString();
    }

    private static ImmutableArray<string> Row(string name, int cases, CoverageTotals totals) =>
    [
        name,
        Number(cases),
        Number(totals.Rules),
        Percentage(totals.True, totals.Rules),
        Percentage(totals.False, totals.Rules),
        Percentage(totals.Reached, totals.Outcomes),
        $"{totals.Won} van {totals.Solutions - totals.NeverWins}",
        $"{totals.Lost} van {totals.Solutions}",
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Rounded down: 100 % is all of it.</summary>
    private static string Percentage(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{(whole == 0 ? 100 : 100 * part / whole)} %");

    private string Verdict(CoverageTotals totals, int asked)
    {
        var solutions = report.Goals.SelectMany(goal => goal.Solutions).ToList();
        ImmutableArray<(int Number, string One, string Many)> missing =
        [
            (totals.Rules - totals.True, "regel nooit waar", "regels nooit waar"),
            (totals.Rules - totals.False, "regel nooit onwaar", "regels nooit onwaar"),
            (solutions.Count(solution => solution.WinIsMissing), "oplossing die nooit wint", "oplossingen die nooit winnen"),
            (solutions.Count(solution => solution.NeverWinsIsStale), "oplossing die toch wint", "oplossingen die toch winnen"),
            (solutions.Count(solution => solution.Loses == 0), "oplossing die nooit verliest", "oplossingen die nooit verliezen"),
            (report.Questions.Length - asked, "vraag die nooit gesteld wordt", "vragen die nooit gesteld worden"),
            (report.StaleExceptions.Length, "overbodige uitzondering", "overbodige uitzonderingen"),
            (report.Unread.Select(diagnostic => diagnostic.Path).Distinct(StringComparer.Ordinal).Count(), "casus die niet te lezen is", "casussen die niet te lezen zijn"),
        ];
        var said = missing.Where(part => part.Number > 0).Select(part => Count.Of(part.Number, part.One, part.Many)).ToList();
        return said.Count == 0 ? "De dekking is volledig." : $"Er ontbreekt nog: {string.Join(", ", said)}.";
    }
}
