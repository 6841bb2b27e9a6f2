using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Says once what is the same of several list members: <c>kind 1 en kind 2: …</c>.</summary>
internal static class MemberGrouping
{
    public static IEnumerable<string> Join(IEnumerable<(string? Member, string Clause)> clauses)
    {
        var all = clauses.ToList();
        if (all is [(null, var only)])
        {
            return [only];
        }

        return all.Select(one => one.Clause).Distinct(StringComparer.Ordinal).Select(clause =>
        {
            var members = all.Where(one => one.Clause == clause && one.Member is not null).Select(one => one.Member!).ToList();
            return members.Count == 0 ? clause : $"{Phrase.Enumerate(members.Distinct(StringComparer.Ordinal))}: {clause}";
        });
    }
}
