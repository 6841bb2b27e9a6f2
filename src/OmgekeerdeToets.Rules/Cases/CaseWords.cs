using System.Collections.Frozen;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases;

/// <summary>The closed lists of words that a case may use as a value, with what each means.</summary>
internal static class CaseWords
{
    /// <summary><c>doelen</c>: who linked the wish to the goal.</summary>
    public static readonly FrozenDictionary<string, ChosenBy> ChosenBy = Words(
        (Keywords.Key.Resident, Situations.ChosenBy.Resident),
        (Keywords.InCase.CaseManager, Situations.ChosenBy.CaseManager),
        (Keywords.InCase.Together, Situations.ChosenBy.Together));

    /// <summary><c>verwijt</c></summary>
    public static readonly FrozenDictionary<string, Blame> Blames = Words(
        (Keywords.InCase.Cannot, Blame.Cannot),
        (Keywords.InCase.WillNot, Blame.WillNot),
        (Keywords.InCase.DidNotKnow, Blame.DidNotKnow),
        (Keywords.InCase.NotReached, Blame.NotReached),
        (Keywords.Unknown, Blame.Unknown));

    /// <summary>Answers that may be open.</summary>
    public static readonly FrozenDictionary<string, Truth> Truths = Words(
        (Keywords.Yes, Truth.True), (Keywords.No, Truth.False), (Keywords.Unknown, Truth.Unknown));

    /// <summary><c>reden</c> of an unknown value.</summary>
    public static readonly FrozenDictionary<string, UnknownReason> Reasons = Words(
        (Keywords.InCase.DoesNotKnow, UnknownReason.DoesNotKnow), (Keywords.InCase.RatherNotSay, UnknownReason.RatherNotSay));

    /// <summary><c>aanleiding</c></summary>
    public static readonly FrozenDictionary<string, OccasionKind> Occasions = Words(
        (Keywords.Choice.HelpRequest, OccasionKind.HelpRequest),
        (Keywords.Choice.OwnInitiative, OccasionKind.OwnInitiative),
        (Keywords.Choice.FixedMoment, OccasionKind.FixedMoment));

    /// <summary><c>past</c> of an own proposal.</summary>
    public static readonly FrozenDictionary<string, Fit> Fits = Words(
        (Keywords.InCase.Regular, Fit.Regular),
        (Keywords.InCase.Customised, Fit.Customised),
        (Keywords.InCase.ExtraStatutory, Fit.ExtraStatutory),
        (Keywords.InCase.Factual, Fit.Factual));

    private static FrozenDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        words.ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
