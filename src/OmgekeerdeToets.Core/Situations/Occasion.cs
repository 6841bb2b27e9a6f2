namespace OmgekeerdeToets.Situations;

/// <summary>Why there is a case at all (<i>aanleiding</i>). Without one there is no advice about a person.</summary>
internal enum OccasionKind
{
    /// <summary>A line of a stream (<i>doorrekening</i>): no advice about a person, so no occasion.</summary>
    None,

    /// <summary>Dutch: <i>hulpvraag</i>: the resident asks.</summary>
    HelpRequest,

    /// <summary>Dutch: <i>eigen_initiatief</i>: we see something.</summary>
    OwnInitiative,

    /// <summary>Dutch: <i>vast_moment</i>: appointment, review, objection.</summary>
    FixedMoment,
}

/// <param name="Kind">Which of the three.</param>
/// <param name="Who">With own initiative: who saw it.</param>
/// <param name="What">With own initiative: what was seen.</param>
/// <param name="Ground">With own initiative: on which ground we may act and use the data.</param>
internal sealed record Occasion(OccasionKind Kind, string? Who = null, string? What = null, string? Ground = null);

/// <summary>What the resident asked (<i>hulpvraag</i>), in their own words.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Wish">What they want to reach (<i>wens</i>).</param>
/// <param name="Solution">The name of the solution they asked for; null when they asked for none of the pack.</param>
internal sealed record HelpRequest(string? Text, string? Wish, string? Solution);

/// <summary>A remark that the rules know nothing of (<i>bijzonderheid</i>); until a person has weighed it every advice is provisional.</summary>
internal sealed record Particular(string What, string? By, bool Weighed, string? Because);
