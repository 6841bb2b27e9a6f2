using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Tooling.Comparing;

namespace OmgekeerdeToets.Tooling;

/// <summary>What stands on a sheet for a talk about cases (<i>bespreekblad</i>).</summary>
[Experimental("OTX001")]
public sealed class DiscussionReport
{
    internal DiscussionReport(RulePack pack, int cases, ImmutableArray<Diagnostic> refused, ImmutableArray<SheetGoal> goals)
    {
        Pack = pack;
        Cases = cases;
        Refused = refused;
        Goals = goals;
    }

    /// <summary>How many cases take part.</summary>
    public int Cases { get; }

    /// <summary>One for each case that may not stand on a sheet for a group, because nothing says that nobody can be recognised in it.</summary>
    public ImmutableArray<Diagnostic> Refused { get; }

    /// <summary>How many decisions deviate from the advice without reasons.</summary>
    public int WithoutReasons => Goals.SelectMany(goal => goal.Deviating).Count(@case => @case.Case.Decision!.LacksReasons);

    internal RulePack Pack { get; }

    /// <summary>Goals on which something was decided or looked back at, in name order.</summary>
    internal ImmutableArray<SheetGoal> Goals { get; }
}
