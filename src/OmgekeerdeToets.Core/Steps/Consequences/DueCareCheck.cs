using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>What a case must hold before a burdening solution can be assessed.</summary>
internal enum DueCareAspect
{
    /// <summary>Dutch: <i>geprobeerd</i>: lighter ways, with dates; also each solution the file names under <i>eerst</i>.</summary>
    LighterWays,

    /// <summary>Dutch: <i>gehoord</i>.</summary>
    Heard,

    /// <summary>Dutch: <i>verwijt</i>: only <i>wil niet</i> counts.</summary>
    Blame,

    /// <summary>Dutch: <i>geschikt</i>.</summary>
    Suitable,

    /// <summary>Dutch: <i>noodzakelijk</i>.</summary>
    Necessary,

    /// <summary>Dutch: <i>evenwichtig</i>.</summary>
    Balanced,

    /// <summary>Dutch: <i>waarborgen</i>: one item per safeguard of the file.</summary>
    Safeguard,

    /// <summary>Dutch: <i>door</i> and <i>omdat</i>: who answers for it, and why.</summary>
    Accountable,
}

/// <param name="Aspect">What is asked.</param>
/// <param name="Holds">Ja, nee, or not in the case yet.</param>
/// <param name="Name">The safeguard, or the lighter solution; null for the other aspects.</param>
internal readonly record struct DueCareItem(DueCareAspect Aspect, Truth Holds, string? Name = null);

/// <summary>Holds the due care of a case against what a burdening solution asks. Nothing unknown is assumed.</summary>
internal static class DueCareCheck
{
    public static ImmutableArray<DueCareItem> Run(Solution solution, DueCare? given)
    {
        var care = given ?? new DueCare();
        var items = ImmutableArray.CreateBuilder<DueCareItem>();
        AddLighterWays(items, solution, care);
        items.Add(new(DueCareAspect.Heard, care.Heard));
        items.Add(new(DueCareAspect.Blame, Counts(care.Blame)));
        items.Add(new(DueCareAspect.Suitable, care.Suitable));
        items.Add(new(DueCareAspect.Necessary, care.Necessary));
        items.Add(new(DueCareAspect.Balanced, care.Balanced));
        foreach (var safeguard in solution.Safeguards)
        {
            items.Add(new(DueCareAspect.Safeguard, care.Safeguards.GetValueOrDefault(safeguard), safeguard));
        }

        items.Add(new(DueCareAspect.Accountable, Given(care.By is not null && care.Because is not null)));
        return items.ToImmutable();
    }

    /// <summary>Whether all of it holds. A case that holds nothing about it leaves all of it unknown.</summary>
    public static Truth Holds(Solution solution, DueCare? given)
    {
        var all = given is null ? Truth.Unknown : Truth.True;
        foreach (var item in given is null ? [] : Run(solution, given))
        {
            all = all.And(item.Holds);
        }

        return all;
    }

    /// <summary>All that <see cref="Run"/> asks, done: what a case would hold if nothing of it were missing.</summary>
    public static DueCare Done(Solution solution, DateOnly day) => new()
    {
        Attempts = [.. solution.First.DefaultIfEmpty("").Select(lighter => new Attempt(lighter, day))],
        Heard = Truth.True,
        Blame = Blame.WillNot,
        Suitable = Truth.True,
        Necessary = Truth.True,
        Balanced = Truth.True,
        Safeguards = solution.Safeguards.ToImmutableSortedDictionary(safeguard => safeguard, _ => Truth.True, StringComparer.Ordinal),
        By = "",
        Because = "",
    };

    private static void AddLighterWays(ImmutableArray<DueCareItem>.Builder items, Solution solution, DueCare care)
    {
        if (solution.First.IsEmpty)
        {
            items.Add(new(DueCareAspect.LighterWays, Given(!care.Attempts.IsEmpty)));
        }

        foreach (var lighter in solution.First)
        {
            items.Add(new(DueCareAspect.LighterWays, Given(care.Attempts.Any(tried => tried.What == lighter)), lighter));
        }
    }

    private static Truth Counts(Blame blame) => blame switch
    {
        Blame.WillNot => Truth.True,
        Blame.Unknown => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>What is not in the case is not known to be missing: it is unknown.</summary>
    private static Truth Given(bool inTheCase) => inTheCase ? Truth.True : Truth.Unknown;
}
