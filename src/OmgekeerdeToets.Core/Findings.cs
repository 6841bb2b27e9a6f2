using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets;

/// <summary>
/// The truth of every rule and the value of every amount for one situation, made by an engine. They mean nothing yet.
/// The one mutable type of the house: a scratch its caller owns. Who no longer needs it gives the room back
/// (<see cref="Release"/>); who reads it after that has it found again, and pays for it.
/// </summary>
internal sealed class Findings
{
    private readonly IRuleSet _rules;
    private FindingsRoom? _room;

    private Findings(IRuleSet rules, Situation situation, Goal? only, FindingsRoom room)
    {
        _rules = rules;
        Situation = situation;
        Only = only;
        Goals = only is null ? rules.Blueprint.Goals : [only];
        _room = room;
    }

    public Blueprint Blueprint => _rules.Blueprint;

    /// <summary>The case these findings are about.</summary>
    public Situation Situation { get; private set; }

    /// <summary>The one goal that is asked for; null for all.</summary>
    public Goal? Only { get; }

    /// <summary>What is asked for: that one goal, or all of the pack in name order.</summary>
    public ImmutableArray<Goal> Goals { get; }

    /// <summary>The truths by <see cref="Rule.Index"/>, for an engine to fill.</summary>
    public Span<Truth> Truths => Room.Truths;

    /// <summary>The amounts by <see cref="Amount.Index"/>, for an engine to fill; null is unknown, never zero.</summary>
    public Span<Fraction?> Amounts => Room.Amounts;

    private FindingsRoom Room => _room ?? FindAgain();

    public static Findings Of(IRuleSet rules, Situation situation, Goal? only = null) =>
        Found(new Findings(rules, situation, only, FindingsRoom.For(rules.Blueprint)));

    /// <summary>The same in a room that is lent, to be given back with <see cref="Release"/> by the thread that asked for it.</summary>
    public static Findings Lent(IRuleSet rules, Situation situation) =>
        Found(new Findings(rules, situation, null, FindingsRoom.Lend(rules.Blueprint)));

    /// <summary>The same findings, shared and not copied, seen from a situation with other backing, for a goal or a part of it.</summary>
    public Findings For(Situation situation, Goal only) => new(_rules, situation, only, Room);

    public Truth this[Rule rule]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] // asked some hundreds of times for every case
        get => rule.Index == Rule.Stated ? Truth.True : Room.Truths[rule.Index];
        set => Room.Truths[rule.Index] = value;
    }

    /// <summary>The value of an amount; null is unknown, never zero.</summary>
    public Fraction? this[Amount amount]
    {
        get => amount.Stated ?? Room.Amounts[amount.Index];
        set => Room.Amounts[amount.Index] = value;
    }

    /// <summary>
    /// Fills the same scratch for another situation of the same pack. What was weighed before must not be read any more:
    /// its reasons would be those of this situation.
    /// </summary>
    public void Refill(Situation situation)
    {
        Situation = situation;
        _rules.Find(situation, this);
    }

    /// <summary>Gives a lent room back.</summary>
    public void Release()
    {
        _room?.GiveBack();
        _room = null;
    }

    private static Findings Found(Findings findings)
    {
        findings._rules.Find(findings.Situation, findings);
        return findings;
    }

    /// <summary>Threads that read at once may find it twice; it comes to the same.</summary>
    private FindingsRoom FindAgain() => Interlocked.CompareExchange(ref _room, Of(_rules, Situation, Only)._room, null) ?? _room!;
}
