using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Cases;

/// <summary>The closed lists of words that a case may use as a value, with what each means.</summary>
internal static class CaseWords
{
    /// <summary><c>doelen</c>: who linked the wish to the goal.</summary>
    public static readonly WordTable<ChosenBy> ChosenBy = new(
        (Keywords.Key.Resident, Situations.ChosenBy.Resident),
        (Keywords.InCase.CaseManager, Situations.ChosenBy.CaseManager),
        (Keywords.InCase.Together, Situations.ChosenBy.Together));

    /// <summary><c>verwijt</c></summary>
    public static readonly WordTable<Blame> Blames = new(
        (Keywords.InCase.Cannot, Blame.Cannot),
        (Keywords.InCase.WillNot, Blame.WillNot),
        (Keywords.InCase.DidNotKnow, Blame.DidNotKnow),
        (Keywords.InCase.NotReached, Blame.NotReached),
        (Keywords.Unknown, Blame.Unknown));

    /// <summary>Answers that may be open.</summary>
    public static readonly WordTable<Truth> Truths = new(
        (Keywords.Yes, Truth.True), (Keywords.No, Truth.False), (Keywords.Unknown, Truth.Unknown));

    /// <summary><c>reden</c> of an unknown value.</summary>
    public static readonly WordTable<UnknownReason> Reasons = new(
        (Keywords.InCase.DoesNotKnow, UnknownReason.DoesNotKnow), (Keywords.InCase.RatherNotSay, UnknownReason.RatherNotSay));

    /// <summary><c>aanleiding</c></summary>
    public static readonly WordTable<OccasionKind> Occasions = new(
        (Keywords.Choice.HelpRequest, OccasionKind.HelpRequest),
        (Keywords.Choice.OwnInitiative, OccasionKind.OwnInitiative),
        (Keywords.Choice.FixedMoment, OccasionKind.FixedMoment));

    /// <summary><c>past</c> of an own proposal.</summary>
    public static readonly WordTable<Fit> Fits = new(
        (Keywords.InCase.Regular, Fit.Regular),
        (Keywords.InCase.Customised, Fit.Customised),
        (Keywords.InCase.ExtraStatutory, Fit.ExtraStatutory),
        (Keywords.InCase.Factual, Fit.Factual));
}
