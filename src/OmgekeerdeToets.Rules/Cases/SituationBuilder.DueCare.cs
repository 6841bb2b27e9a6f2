using OmgekeerdeToets.Cases;

namespace OmgekeerdeToets;

/// <content>Due care for burdening solutions, and solutions from outside the pack.</content>
public sealed partial class SituationBuilder
{
    /// <summary>
    /// The due care (<i>zorgvuldigheid</i>) for one burdening solution. What is left out is unknown, and nothing unknown is
    /// assumed: the solution is then not yet assessable.
    /// </summary>
    /// <param name="solution">The name of the solution, or <c>doel/oplossing</c>.</param>
    /// <param name="by">Who answers for it (<i>door</i>).</param>
    /// <param name="because">Why (<i>omdat</i>).</param>
    /// <param name="tried">The lighter ways that were tried, each with its date (<i>geprobeerd</i>).</param>
    /// <param name="heard">Whether the resident was heard (<i>gehoord</i>).</param>
    /// <param name="blame">The kind of blame (<i>verwijt</i>): <c>kan_niet</c>, <c>wil_niet</c>, <c>wist_niet</c> or <c>niet_bereikt</c>.</param>
    /// <param name="suitable">Whether it is suitable (<i>geschikt</i>).</param>
    /// <param name="necessary">Whether it is necessary (<i>noodzakelijk</i>).</param>
    /// <param name="balanced">Whether it is balanced (<i>evenwichtig</i>).</param>
    /// <param name="safeguards">The safeguards of the solution that are met (<i>waarborgen</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="solution"/>, <paramref name="by"/> or <paramref name="because"/> is null or blank.</exception>
    public SituationBuilder TakesCare(
        string solution,
        string by,
        string because,
        IEnumerable<(string What, DateOnly On)>? tried = null,
        bool? heard = null,
        string? blame = null,
        bool? suitable = null,
        bool? necessary = null,
        bool? balanced = null,
        IEnumerable<string>? safeguards = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(solution);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        _draft.DueCare.Add(CaseDraft.DueCareOf(solution, by, because, tried ?? [], safeguards ?? []) with
        {
            Heard = CaseDraft.Said(heard),
            Blame = CaseDraft.SaidOrNot(blame),
            Suitable = CaseDraft.Said(suitable),
            Necessary = CaseDraft.Said(necessary),
            Balanced = CaseDraft.Said(balanced),
        });
        return this;
    }

    /// <summary>
    /// A solution from outside the pack (<i>eigen_voorstel</i>). It walks the same four steps; every sentence is a statement of
    /// <paramref name="by"/>, and none of it is a condition. Consequences and arguments can be given in a case file.
    /// </summary>
    /// <param name="goal">The goal it serves.</param>
    /// <param name="name">Its name, as the pack writes names; no solution of the goal has it.</param>
    /// <param name="title">What people read (<i>titel</i>).</param>
    /// <param name="form">The form (<i>vorm</i>), such as <c>natura</c> or <c>gesprek</c>.</param>
    /// <param name="helpsWholly">Whether it helps wholly (<i>helemaal</i>) or partly (<i>deels</i>).</param>
    /// <param name="because">Why it helps (<i>omdat</i>).</param>
    /// <param name="by">Who says all this (<i>door</i>).</param>
    /// <param name="fit">How the law fits (<i>past</i>): <c>regulier</c>, <c>maatwerk</c>, <c>buitenwettelijk</c> or <c>feitelijk</c>; null when it needs no article.</param>
    /// <param name="legalBasis">The provision that carries it, such as <c>participatiewet 35 lid 1</c>.</param>
    /// <exception cref="ArgumentException">A required argument is null or blank.</exception>
    public SituationBuilder Proposes(
        string goal,
        string name,
        string title,
        string form,
        bool helpsWholly,
        string because,
        string by,
        string? fit = null,
        string? legalBasis = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(goal);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(form);
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        _draft.Proposals.Add(CaseDraft.ProposalOf(goal, name, title, form, helpsWholly, because, by) with
        {
            Legal = fit is null ? null : CaseDraft.LegalOf(fit, legalBasis, because, by),
        });
        return this;
    }
}
