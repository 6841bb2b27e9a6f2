using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>
/// Who said or decided something, as a role and never as a person: this is about cases and not about colleagues. A role is one
/// that the pack names, or is written as a role.
/// </summary>
internal sealed class People(Blueprint blueprint)
{
    private readonly ImmutableHashSet<string> _roles =
    [
        .. blueprint.Facts.Select(fact => fact.JudgedBy).OfType<string>(),
        .. blueprint.Goals.SelectMany(goal => goal.Solutions).Select(solution => solution.Who).OfType<string>(),
    ];

    public string? RoleOf(string? by) => by is null ? null
        : _roles.Contains(by) || IsWrittenAsRole(by) ? NameWording.Role(by)
        : LikenessWording.SomebodyOfOurs;

    private static bool IsWrittenAsRole(string by) => by.All(letter => char.IsAsciiLetterLower(letter) || letter == '_');
}
