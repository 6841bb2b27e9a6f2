using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What an argument or an amount rests on: a story that was told, research, or an estimate; and where it was found.</summary>
internal static class Evidence
{
    /// <summary>Of an argument; what the pack says of the goal counts where the argument says nothing of its own.</summary>
    public static Element Of(Chapter chapter, Rule rule) =>
        Badge(chapter.Context.Goal.Evidence, rule.Source ?? chapter.Context.Goal.Source);

    public static Element Of(Chapter chapter, ConsequenceRule consequence) => consequence.IsEstimate
        ? Badge(EvidenceWording.Estimate, consequence.Basis ?? consequence.Source)
        : Of(chapter, consequence.Rule);

    private static Element Badge(string? kind, string? source) =>
        Text("span", "evidence " + EvidenceWording.Class(kind), EvidenceWording.Say(kind, source));
}
