using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Tooling.Comparing;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Which cases are alike in the facts that count (<i>vergelijkbaar</i>), and where judgement, backing, advice or decision differ.
/// Matter for a talk: no score, and no order of people.
/// </summary>
[Experimental("OTX001")]
public sealed class AlikeReport
{
    internal AlikeReport(RulePack pack, FiledCase own, int compared, ImmutableArray<AlikeGoal> goals)
    {
        Pack = pack;
        Own = own;
        Compared = compared;
        Goals = goals;
    }

    /// <summary>How many other cases it was held against.</summary>
    public int Compared { get; }

    /// <summary>How many of them are alike in every fact that counts, for some goal at stake.</summary>
    public int Alike => Goals.SelectMany(goal => goal.Alike).Select(alike => alike.Case.Filed.File).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many of them differ in one such fact.</summary>
    public int Near => Goals.SelectMany(goal => goal.Near).Select(near => near.Case.Filed.File).Distinct(StringComparer.Ordinal).Count();

    internal RulePack Pack { get; }

    internal FiledCase Own { get; }

    /// <summary>The goals at stake in the case, in name order.</summary>
    internal ImmutableArray<AlikeGoal> Goals { get; }
}
