using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Tooling.Interviewing;

namespace OmgekeerdeToets.Tooling;

/// <content>When somebody sees that the resident is not safe now.</content>
public sealed partial class Interview
{
    /// <summary>True when somebody judged that the resident is not safe now: then nothing more is asked.</summary>
    public bool IsDanger => IsDangerIn(Situation);

    /// <summary>
    /// What was judged before of the sign of danger, where that was no: a sentence that tells it, with who said so and why. Empty when
    /// nobody said so. Who signals danger now contradicts it, and that is told.
    /// </summary>
    public string ToldSafe => DangerSign.Of(_pack.Blueprint) is [var sign, ..] ? DangerPlaces.Earlier(Situation, sign) : "";

    /// <summary>Whether a case holds a judgement that the resident is not safe now.</summary>
    /// <param name="situation">The case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static bool IsDangerIn(Situation situation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        return !DangerSign.In(situation).IsEmpty;
    }

    /// <summary>
    /// The interview after somebody saw that the resident is not safe now (<i>gevaar</i>): a judgement of that person, and the end of
    /// the questions. It takes the place of what was judged before, which its reason goes on to tell. Null when the pack knows no such
    /// sign, or the text has no safe place for it.
    /// </summary>
    /// <param name="because">What was seen, in the words of that person; never empty, because a judgement without a reason cannot be checked.</param>
    /// <param name="by">The role of that person (<i>door</i>); null when it was not said, and then it is <see cref="Judge"/>.</param>
    /// <param name="refused">What a case may not hold, such as a citizen service number.</param>
    /// <exception cref="ArgumentException">The reason is null or empty.</exception>
    public Interview? SignalDanger(string because, string? by, out ImmutableArray<Diagnostic> refused)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        refused = [];
        return DangerSign.Of(_pack.Blueprint) is [var sign, ..]
            ? Write(DangerPlaces.Of(Situation, sign, because, by ?? Judge), sign.Name, because, out refused)
            : null;
    }
}
