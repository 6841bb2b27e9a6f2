using System.Text.RegularExpressions;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The reasoning in words: what a node is about, and how what stands below it is joined.</summary>
internal static partial class PlainTraceWording
{
    public const string Unless = "tenzij: ";

    /// <summary>Why the case is here, and what was seen where the municipality began.</summary>
    public static string Occasion(TraceNode node) =>
        $"{NodeWording.Occasion}: {node.Found}" + (node.Text == NodeWording.Occasion ? "" : ", " + NameWording.Quote(node.Text));

    public static string Request(TraceNode node) =>
        (node.Text == NodeWording.Request ? NodeWording.Request : $"{NodeWording.Request}: {NameWording.Quote(node.Text)}")
        + (node.Found is { } wish ? $" Wens: {NameWording.Quote(wish)}" : "");

    /// <summary>A rule without a sentence of its own, by what it is for.</summary>
    public static string Unspoken(Solution solution, Rule rule) =>
        rule == solution.Suitable ? "past deze oplossing hier?"
        : rule == solution.Helps.When ? "helpt zij hier zoals gezegd?"
        : solution.Conditions.Any(condition => condition.Rule == rule) ? "een voorwaarde"
        : solution.LegalEntries.Any(entry => entry.Rule == rule) ? "wat de wet hiervoor vraagt"
        : "wanneer dit geldt";

    /// <summary>Backing that a solution asks for stands beside the backing itself; null for what is no backing.</summary>
    public static string? Backing(TraceNode node) => (node.Text, node.Location) switch
    {
        (_, null) => null,
        (NodeWording.ResidentBacking, _) => "voorwaarde: de inwoner staat erachter",
        (NodeWording.OrganisationBacking, _) => "voorwaarde: de organisatie staat erachter",
        _ => null,
    };

    public static string WithValue(string text, string found) => text.EndsWith('.') ? $"{text} ({found})" : $"{text}: {found}";

    public static string Joins(TraceNode node) => Members(node.Text) ?? node.Joining switch
    {
        Joining.All => node.Children.Length == 1 ? "dit geldt:" : node.Children.Length == 2 ? "allebei:" : "al deze dingen:",
        Joining.Some => "minstens een hiervan:",
        Joining.None => "geen hiervan:",
        Joining.Not => "niet:",
        Joining.Choice => "klopt het eerste, dan telt het tweede, en anders het derde:",
        _ => "dit samen:",
    };

    /// <summary><c>voor alle kinderen geldt …</c> says itself of whom.</summary>
    private static string? Members(string text) =>
        Quantified().Match(text) is { Success: true } match ? NameWording.Spaced(match.Groups["who"].Value) + " geldt:" : null;

    [GeneratedRegex("^\\(*(?<who>voor (alle|minstens een van|geen van) [^ ]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quantified();
}
