using System.Globalization;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>The members of a list as people name them: how many there are, or a label each; complete as given.</summary>
internal static class MemberNames
{
    public const char Between = '\n';

    public static Understood Read(string list, string said)
    {
        if (said == InterviewMessages.None || said == "0")
        {
            return Understood.As("");
        }

        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count <= Limits.MostMembers
                ? Understood.As(string.Join(Between, Enumerable.Range(1, count).Select(place => AnswerWording.Member(list, place))))
                : Understood.Not(InterviewMessages.TooMany(Limits.MostMembers));
        }

        var names = said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length == 0 || names.Any(IsCount) ? Understood.Not(InterviewMessages.NameOrNumber) : names.Distinct(StringComparer.Ordinal).Count() < names.Length
            ? Understood.Not(InterviewMessages.TwiceNamed)
            : Understood.As(string.Join(Between, names));
    }

    /// <summary>“ongeveer 4” says how many, and not exactly; it names nobody. Neither does a lone number among names.</summary>
    private static bool IsCount(string name) =>
        name.All(character => !char.IsLetter(character))
        || (name.Any(char.IsDigit) && name.Split(' ', '.').Any(word => InterviewMessages.Roughly.Contains(word.ToLowerInvariant()) || word.StartsWith('±')));
}
