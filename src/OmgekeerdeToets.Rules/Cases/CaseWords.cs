using System.Collections.Frozen;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases;

/// <summary>The closed lists of words that a case may use as a value, with what each means.</summary>
internal static class CaseWords
{
    /// <summary><c>doelen</c>: who linked the wish to the goal.</summary>
    public static readonly FrozenDictionary<string, ChosenBy> ChosenBy = Words(
        (Keywords.InCase.Resident, Situations.ChosenBy.Resident),
        (Keywords.InCase.CaseManager, Situations.ChosenBy.CaseManager),
        (Keywords.InCase.Together, Situations.ChosenBy.Together));

    /// <summary><c>verwijt</c></summary>
    public static readonly FrozenDictionary<string, Blame> Blames = Words(
        (Keywords.InCase.Cannot, Blame.Cannot),
        (Keywords.InCase.WillNot, Blame.WillNot),
        (Keywords.InCase.DidNotKnow, Blame.DidNotKnow),
        (Keywords.InCase.NotReached, Blame.NotReached),
        (Keywords.InCase.Unknown, Blame.Unknown));

    /// <summary>Answers that may be open.</summary>
    public static readonly FrozenDictionary<string, Truth> Truths = Words(
        (Keywords.InCase.Yes, Truth.True), (Keywords.InCase.No, Truth.False), (Keywords.InCase.Unknown, Truth.Unknown));

    /// <summary><c>reden</c> of an unknown value.</summary>
    public static readonly FrozenDictionary<string, UnknownReason> Reasons = Words(
        (Keywords.InCase.DoesNotKnow, UnknownReason.DoesNotKnow), (Keywords.InCase.RatherNotSay, UnknownReason.RatherNotSay));

    /// <summary><c>aanleiding</c></summary>
    public static readonly FrozenDictionary<string, OccasionKind> Occasions = Words(
        (Keywords.InCase.HelpRequest, OccasionKind.HelpRequest),
        (Keywords.InCase.OwnInitiative, OccasionKind.OwnInitiative),
        (Keywords.InCase.FixedMoment, OccasionKind.FixedMoment));

    /// <summary><c>past</c> of an own proposal.</summary>
    public static readonly FrozenDictionary<string, Fit> Fits = Words(
        (Keywords.InCase.Regular, Fit.Regular),
        (Keywords.InCase.Customised, Fit.Customised),
        (Keywords.InCase.ExtraStatutory, Fit.ExtraStatutory),
        (Keywords.InCase.Factual, Fit.Factual));

    /// <summary>Words of other languages, and what they mean here.</summary>
    public static readonly FrozenDictionary<string, string> Foreign = Words(
        ("yes", Keywords.InCase.Yes), ("y", Keywords.InCase.Yes), ("true", Keywords.InCase.Yes), ("on", Keywords.InCase.Yes),
        ("waar", Keywords.InCase.Yes), ("j", Keywords.InCase.Yes), ("1", Keywords.InCase.Yes),
        ("no", Keywords.InCase.No), ("n", Keywords.InCase.No), ("false", Keywords.InCase.No), ("off", Keywords.InCase.No),
        ("onwaar", Keywords.InCase.No), ("neen", Keywords.InCase.No), ("0", Keywords.InCase.No),
        ("unknown", Keywords.InCase.Unknown), ("null", Keywords.InCase.Unknown), ("~", Keywords.InCase.Unknown),
        ("?", Keywords.InCase.Unknown));

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
