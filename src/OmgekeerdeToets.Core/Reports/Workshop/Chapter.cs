using System.Globalization;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>One goal of one case, as a row of screens.</summary>
/// <param name="Key">Stands before every id of the chapter, so that no two on the page are the same.</param>
/// <param name="View">The goal with its advice.</param>
/// <param name="Trace">Where each node of the reasoning stands on the page.</param>
/// <param name="Name">Of the case, and of the goal where the page has several of this case.</param>
internal sealed record Chapter(string Key, GoalView View, TraceAnchors Trace, string Name)
{
    public GoalContext Context => View.Context;

    public Advice Advice => View.Advice;

    public Blueprint Blueprint => View.Context.Blueprint;

    public string Id(string part) => Key + "-" + part;

    public static string KeyOf(int caseNumber, int goalNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"c{caseNumber}d{goalNumber}");
}
