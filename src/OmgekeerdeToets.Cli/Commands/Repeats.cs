using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Options that may be given more often, and that say two things about one: only the last would count.</summary>
internal static class Repeats
{
    private const string First = "eerst";
    private const string Last = "laatst";
    private const string Without = "zonder";
    private const string Order = "de volgorde";

    /// <summary>One name with two values.</summary>
    public static void Refuse(Given given, ImmutableArray<Assumption> supposed) =>
        Refuse(given, "--stel", supposed.Select(one => one.Name));

    /// <summary>Two orders, two criteria at one end, or twice something about one criterion or argument.</summary>
    public static void Refuse(Given given, ImmutableArray<string> weighing)
    {
        Refuse(given, "--weging", weighing.SelectMany(Subjects));
        if (weighing.Select((text, i) => (Text: text, Index: i)).Any(one => one.Index > 0 && IsOrder(one.Text)) && weighing.Count(IsOrder) == 1)
        {
            given.Refuse(Messages.OrderAfterMove("--weging"));
        }
    }

    private static void Refuse(Given given, string option, IEnumerable<string> subjects)
    {
        foreach (var subject in subjects.GroupBy(subject => subject, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1))
        {
            given.Refuse(Messages.SaidTwice(option, subject.Key));
        }
    }

    /// <summary>What a weighing is about; each may be spoken of once.</summary>
    private static IEnumerable<string> Subjects(string weighing)
    {
        if (weighing.IndexOf('=', StringComparison.Ordinal) is var equals && equals >= 0)
        {
            return [weighing[..equals].Trim()];
        }

        return Words(weighing) switch
        {
            [var criterion, (First or Last) and var end] => [criterion, end],
            [Without, var criterion] => [criterion],
            _ => [Order],
        };
    }

    private static bool IsOrder(string weighing) => Subjects(weighing).Contains(Order, StringComparer.Ordinal);

    private static string[] Words(string weighing) => weighing.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
