using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>
/// What differs between two cases that are alike in the facts: judgements, backing, due care, what people brought in, the advice and
/// the decision. What the facts decide already counts for nothing here.
/// </summary>
/// <param name="people">Who is told as a role.</param>
/// <param name="solutions">Those that the facts leave open.</param>
/// <param name="judgements">Those that can turn something.</param>
/// <param name="here">The case that was named.</param>
/// <param name="there">The other.</param>
internal sealed class Differences(
    People people, ImmutableArray<Solution> solutions, ImmutableArray<FactDefinition> judgements, CaseOfGoal here, CaseOfGoal there)
{
    public ImmutableArray<CaseDifference> All() =>
    [
        .. Judgements(),
        .. Backings(),
        .. DueCares(),
        .. Proposals(),
        .. Particulars(),
        .. Days(),
        .. Advices(),
        .. Decisions(),
    ];

    private string Goal => here.Verdict.Goal.Name;

    private IEnumerable<CaseDifference> Judgements() => judgements
        .Where(judgement => !FactsOfGoal.AreEqual(here.Situation.ValueOf(judgement), there.Situation.ValueOf(judgement)))
        .Select(judgement => new CaseDifference(
            DifferenceKind.Judgement,
            judgement.Name,
            LikenessWording.Judgement(judgement.Label),
            JudgementIn(here, judgement),
            JudgementIn(there, judgement))
        { Yardstick = judgement.Yardstick });

    private Side JudgementIn(CaseOfGoal @case, FactDefinition judgement) => @case.Situation.FactOf(judgement) is { Value.IsKnown: true } fact
        ? new Side(ValueWording.Show(fact.Value, judgement), people.RoleOf(fact.JudgedBy), fact.Because)
        : new Side(LikenessWording.NotJudged);

    private IEnumerable<CaseDifference> Backings()
    {
        foreach (var solution in solutions)
        {
            var (mine, theirs) = (here.Situation.BackingOf(Goal, solution.Name), there.Situation.BackingOf(Goal, solution.Name));
            if (mine.Resident != theirs.Resident)
            {
                yield return Backing(solution, LikenessWording.Backing(solution.Title), Side(mine.Resident, mine), Side(theirs.Resident, theirs));
            }

            if (mine.Organisation != theirs.Organisation)
            {
                yield return Backing(solution, LikenessWording.BackingOfOrganisation(solution.Title), Side(mine.Organisation, mine), Side(theirs.Organisation, theirs));
            }
        }
    }

    private static CaseDifference Backing(Solution solution, string label, Side mine, Side theirs) =>
        new(DifferenceKind.Backing, solution.Name, label, mine, theirs);

    private static Side Side(Truth answer, Backing backing) =>
        new(LikenessWording.Answer(answer), Because: answer == Truth.Unknown ? null : backing.Because);

    private IEnumerable<CaseDifference> DueCares() =>
        from solution in solutions
        where solution.IsBurdening
        let mine = CareIn(here, solution)
        let theirs = CareIn(there, solution)
        where mine.Says != theirs.Says
        select new CaseDifference(DifferenceKind.DueCare, solution.Name, LikenessWording.DueCare(solution.Title), mine, theirs);

    private Side CareIn(CaseOfGoal @case, Solution solution)
    {
        var complete = @case.Verdict.FindSolution(solution.Name)?.Weighed.Consequences.DueCare ?? Truth.Unknown;
        var care = @case.Situation.DueCareOf(Goal, solution.Name);
        return new Side(LikenessWording.DueCare(complete), people.RoleOf(care?.By), care?.Because);
    }

    private IEnumerable<CaseDifference> Proposals() =>
        Told(DifferenceKind.OwnProposal, LikenessWording.OwnProposal, LikenessWording.NoProposal, @case =>
            @case.Situation.Content.OwnProposals.Where(own => own.Goal == Goal).Select(own => NameWording.Quote(Phrase.Clause(own.Solution.Title))));

    private IEnumerable<CaseDifference> Particulars() =>
        Told(DifferenceKind.Particular, LikenessWording.Particulars, LikenessWording.NoParticulars, @case =>
            @case.Situation.Content.Particulars.Select(LikenessWording.Particular));

    private IEnumerable<CaseDifference> Told(DifferenceKind kind, string label, string none, Func<CaseOfGoal, IEnumerable<string>> told)
    {
        var (mine, theirs) = (Phrase.Enumerate(told(here)), Phrase.Enumerate(told(there)));
        return mine == theirs ? [] : [new CaseDifference(kind, null, label, new Side(mine.Length == 0 ? none : mine), new Side(theirs.Length == 0 ? none : theirs))];
    }

    /// <summary>Another day explains something only where the advice is another.</summary>
    private IEnumerable<CaseDifference> Days() =>
        here.Situation.ReferenceDate == there.Situation.ReferenceDate || here.Verdict.SameAdvice(there.Verdict)
            ? []
            : [new CaseDifference(DifferenceKind.ReferenceDate, null, LikenessWording.ReferenceDate, DayOf(here), DayOf(there))];

    private static Side DayOf(CaseOfGoal @case) => new(DateWording.Show(@case.Situation.ReferenceDate));

    private IEnumerable<CaseDifference> Advices() => here.Verdict.SameAdvice(there.Verdict)
        ? []
        : [new CaseDifference(DifferenceKind.Advice, null, LikenessWording.Advice, new Side(here.Advice), new Side(there.Advice))];

    /// <summary>Two decisions that come to something else, or one that is otherwise than its own advice.</summary>
    private IEnumerable<CaseDifference> Decisions()
    {
        var differs = (here.Decision, there.Decision) switch
        {
            (null, null) => false,
            ({ } mine, { } theirs) => mine.Deviates != theirs.Deviates || !mine.Decision.Solutions.SequenceEqual(theirs.Decision.Solutions, StringComparer.Ordinal),
            var (mine, theirs) => (mine ?? theirs)!.Deviates == Truth.True,
        };
        return differs
            ? [new CaseDifference(DifferenceKind.Decision, null, LikenessWording.Decision, DecisionIn(here), DecisionIn(there))]
            : [];
    }

    private Side DecisionIn(CaseOfGoal @case) => @case.Decision is { Decision: var decision }
        ? new Side(@case.Decided!, people.RoleOf(decision.By), decision.Reasons)
        : new Side(LikenessWording.NoDecision);
}
