using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What a solution is in this case: asked for, the usual approach, somebody's own.</summary>
internal static class Roles
{
    public static Node? Of(SolutionAdvice option) => RoleWording.Of(option) is { Length: > 0 } roles
        ? Text("span", "roles", " " + Phrase.Capital(roles))
        : null;
}
