using System.Globalization;
using System.Text;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>How an outcome is shown: as text or as a line of JSON, with or without its steps.</summary>
internal sealed record FormulaForm(bool AsJson, bool WithSteps)
{
    /// <summary>Null when there is nothing to show: text of a refused formula.</summary>
    public string? Show(FormulaOutcome outcome)
    {
        if (AsJson)
        {
            return FormulaJson.Write(outcome, WithSteps);
        }

        if (!outcome.IsOk)
        {
            return null;
        }

        return WithSteps ? Steps(outcome) : outcome.Text;
    }

    /// <summary>The parts that are unknown although the whole is not; empty where there are none, or where the steps or JSON show them.</summary>
    public string Unknowns(FormulaOutcome outcome) => AsJson || WithSteps || outcome.Reason is not null
        ? ""
        : string.Concat(outcome.Unknowns.Select(part => $"  {part.Text} is onbekend: {part.Reason}\n"));

    private static string Steps(FormulaOutcome outcome)
    {
        var text = new StringBuilder();
        Append(text, outcome.Steps!, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FormulaStep step, int depth)
    {
        text.Append(' ', 2 * depth).Append(step.Text).Append(": ").Append(step.Value);
        if (Remark(step) is { Length: > 0 } remark)
        {
            text.Append(" (").Append(remark).Append(')');
        }

        text.Append('\n');
        foreach (var child in step.Children)
        {
            Append(text, child, depth + 1);
        }
    }

    private static string Remark(FormulaStep step) => string.Join(", ", new[]
    {
        step.Member,
        step.Reason,
        step.Source,
        step.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.Where(part => part is not null));
}
