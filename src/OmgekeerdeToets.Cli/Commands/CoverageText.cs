using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>dekking</c> found, goal by goal: first the numbers, then what is missing, then the cases that would fill it.</summary>
internal sealed class CoverageText(RulePack pack, CoverageReport report, bool isWritten, bool everyCondition)
{
    private const int MostCasesShown = 3;
    private const string CheckPart = "controles";

    private readonly StringBuilder _text = new();

    public string Text()
    {
        foreach (var goal in report.Goals)
        {
            Append(goal);
        }

        AppendRules("Controles", report.Checks);
        if (everyCondition)
        {
            AppendConditions("Afleidingen", report.Derivations);
        }

        AppendQuestions();
        AppendOthers();
        AppendCases();
        return _text.Append(new CoverageTable(pack, report).Text()).ToString();
    }

    private void Append(GoalCoverage goal)
    {
        var isWhole = goal.Solutions.All(solution => solution.IsComplete) && !goal.Rules.Any(IsMissing);
        if (!isWhole)
        {
            _text.Append("Doel ").Append(goal.Name).Append(": ").Append(goal.Title).Append('\n');
            AppendMissing(goal.Rules);
            AppendSolutions(goal.Solutions);
        }

        if (everyCondition)
        {
            AppendConditions(isWhole ? $"Doel {goal.Name}: {goal.Title}" : null, goal.Rules);
        }

        _text.Append(isWhole && !everyCondition ? "" : "\n");
    }

    private void AppendRules(string heading, ImmutableArray<RuleCoverage> rules)
    {
        if (rules.Any(IsMissing))
        {
            _text.Append(heading).Append('\n');
            AppendMissing(rules);
            _text.Append('\n');
        }
    }

    private static bool IsMissing(RuleCoverage rule) => rule.TrueIsMissing || rule.FalseIsMissing;

    private void AppendMissing(ImmutableArray<RuleCoverage> rules)
    {
        AppendMissing("Nooit waar en nooit onwaar", rules.Where(rule => rule.TrueIsMissing && rule.FalseIsMissing));
        AppendMissing("Nooit waar", rules.Where(rule => rule.TrueIsMissing && !rule.FalseIsMissing));
        AppendMissing("Nooit onwaar", rules.Where(rule => rule.FalseIsMissing && !rule.TrueIsMissing));
    }

    private void AppendMissing(string heading, IEnumerable<RuleCoverage> rules)
    {
        foreach (var (rule, i) in rules.Select((rule, i) => (rule, i)))
        {
            _text.Append(i == 0 ? $"  {heading}:\n" : "").Append("    ").Append(NameOf(rule)).Append('\n')
                .Append("      ").Append(Place(rule.Location)).Append('\n');
        }
    }

    private static string NameOf(RuleCoverage rule)
    {
        var part = rule.Part == CheckPart ? "" : rule.Part.Replace('_', ' ');
        var where = rule.Title is null ? part : $"{rule.Title} · {part}";
        var said = rule.Because ?? string.Join("; ", rule.Conditions.Select(condition => condition.Text).Distinct(StringComparer.Ordinal));
        return (where.Length > 0 ? where + " · " : "") + OnOneLine(said);
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void AppendSolutions(ImmutableArray<SolutionCoverage> solutions)
    {
        AppendSolutions(
            "Wint nooit", solutions.Where(solution => solution.WinIsMissing),
            "Schrijf een casus waarin zij wint, of zet `wint_nooit` met de reden bij de oplossing.");
        AppendSolutions(
            "Wint toch, terwijl er `wint_nooit` bij staat", solutions.Where(solution => solution.NeverWinsIsStale),
            "Haal `wint_nooit` weg, of kijk de casus na waarin zij wint.");
        AppendSolutions(
            "Verliest nooit", solutions.Where(solution => solution.Loses == 0),
            "Schrijf een casus waarin zij niet past, of waarin een andere oplossing beter is.");
    }

    private void AppendSolutions(string heading, IEnumerable<SolutionCoverage> solutions, string advice)
    {
        var all = solutions.ToList();
        if (all.Count == 0)
        {
            return;
        }

        _text.Append("  ").Append(heading).Append(":\n");
        foreach (var solution in all)
        {
            _text.Append("    ").Append(solution.Title).Append(" (").Append(solution.Name).Append(")\n")
                .Append("      ").Append(Place(solution.Location)).Append('\n');
        }

        _text.Append("    ").Append(advice).Append('\n');
    }

    private void AppendConditions(string? heading, ImmutableArray<RuleCoverage> rules)
    {
        var lines = rules.SelectMany(rule => rule.Conditions).Where(condition => condition.Reached < condition.Possible)
            .DistinctBy(condition => condition.Location).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        _text.Append(heading is null ? "" : heading + "\n").Append("  Voorwaarden die niet elke uitkomst hadden:\n");
        foreach (var condition in lines)
        {
            _text.Append("    ").Append(OnOneLine(condition.Text)).Append(": nooit ").Append(Never(condition)).Append('\n')
                .Append("      ").Append(Place(condition.Location)).Append('\n');
        }
    }

    private static string Never(ConditionCoverage condition)
    {
        var found = condition.Found;
        var never = new List<string>();
        never.AddRange(found.True == 0 ? ["waar"] : []);
        never.AddRange(found.False == 0 ? ["onwaar"] : []);
        never.AddRange(condition.CanBeUnknown && found.Unknown == 0 ? ["onbekend"] : []);
        return string.Join(", nooit ", never);
    }

    private void AppendQuestions()
    {
        var never = report.Questions.Where(question => question.Cases == 0).ToList();
        if (never.Count == 0)
        {
            return;
        }

        _text.Append("Vragen die in geen advies gesteld worden\n");
        foreach (var question in never)
        {
            _text.Append("  ").Append(question.Name).Append(": ").Append(question.Question).Append('\n')
                .Append(question.IsRead ? "" : "    Geen regel leest dit begrip.\n")
                .Append("    ").Append(Place(question.Location)).Append('\n');
        }

        _text.Append('\n');
    }

    private void AppendOthers()
    {
        foreach (var rule in report.StaleExceptions)
        {
            _text.Append("Overbodige uitzondering: ").Append(rule).Append('\n')
                .Append("  Deze regel heeft geen uitzondering nodig. Haal hem weg onder `dekking` in pakket.yaml.\n\n");
        }

        foreach (var diagnostic in report.Unread)
        {
            _text.Append(DiagnosticText.Render(diagnostic, pack.Folder)).Append("\n\n");
        }
    }

    private void AppendCases()
    {
        var made = report.Missing.Where(missing => missing.Yaml is not null).ToList();
        foreach (var missing in report.Missing.Where(missing => missing.Yaml is null))
        {
            _text.Append("Niet gevonden: een casus waarin ").Append(missing.Rules[0].Rule).Append(' ').Append(Word(missing.Rules[0].Wanted)).Append(" is.\n")
                .Append("  Er is gezocht vanuit de casussen die er het dichtst bij liggen. Kan het nooit, zet dan in pakket.yaml:\n")
                .Append("    dekking:\n      uitzonderingen:\n        ").Append(missing.Rules[0].Rule).Append(": de reden\n\n");
        }

        if (made.Count == 0 || isWritten)
        {
            return;
        }

        foreach (var missing in made.Take(MostCasesShown))
        {
            _text.Append("Een casus die ontbreekt, ").Append(missing.File).Append(":\n\n");
            foreach (var line in missing.Yaml!.TrimEnd('\n').Split('\n'))
            {
                _text.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
            }

            _text.Append('\n');
        }

        _text.Append(made.Count > MostCasesShown ? $"En nog {Count.Of(made.Count - MostCasesShown, "casus", "casussen")}. " : "")
            .Append("Met `--schrijf NIEUWE_MAP` worden deze casussen bestanden.\n\n");
    }

    private static string Word(Truth truth) => truth == Truth.True ? "waar" : "onwaar";

    /// <summary>As the user can open it: places are relative to the pack.</summary>
    private string Place(SourceLocation? location) => location is null ? "" : string.Create(
        CultureInfo.InvariantCulture, $"{(pack.Folder is null ? "" : pack.Folder.TrimEnd('/', '\\') + "/")}{location.Path}:{location.Line}");
}
