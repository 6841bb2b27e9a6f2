namespace OmgekeerdeToets;

/// <summary>What the advice on a goal is (<i>soort</i>). It is never a decision: a person decides.</summary>
public enum AdviceKind
{
    /// <summary>Dutch: <i>niet_aan_de_orde</i>.</summary>
    NotAtStake,

    /// <summary>Dutch: <i>eerst_vragen</i>: ask first.</summary>
    AskFirst,

    /// <summary>Dutch: <i>eerst_bespreken</i>: no core value carries the goal; the goal itself is discussed.</summary>
    DiscussFirst,

    /// <summary>Dutch: <i>geen_oplossing</i>: why each fell, and which reason is the easiest to lift.</summary>
    NoSolution,

    /// <summary>Dutch: <i>oplossing</i>: one best.</summary>
    Solution,

    /// <summary>Dutch: <i>keuze</i>: several that nothing goes before.</summary>
    Choice,
}
