using System.Collections.Immutable;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Cases.Expectations;

/// <summary>
/// The names of reasons for which a solution fell away or waits, as <c>redenen</c> writes them: the id of the rule without
/// the goal (<c>fiets/geschikt_als</c>), or its last part where that can mean only one.
/// </summary>
internal static class ReasonNames
{
    /// <summary>The reason, as solution and the rest.</summary>
    public static string Of(string goal, SolutionVerdict verdict, Reason reason)
    {
        var id = reason switch
        {
            { DueCare: { } item } => TraceIds.DueCare(goal, verdict.Solution.Name, item),
            { Kind: ReasonKind.NoBasis } => TraceIds.Law(goal, verdict.Solution.Name),
            { Rule: { } rule } => rule.Id,
            _ => TraceIds.Solution(goal, verdict.Solution.Name),
        };
        return WithoutGoal(goal, id);
    }

    /// <summary>Whether some solution of the goal can ever have this reason.</summary>
    public static bool Exists(string goal, string name, IEnumerable<Solution> solutions) =>
        Possible(goal, solutions).Any(known => Means(WithoutGoal(goal, name), known));

    public static string? Near(string goal, string name, IEnumerable<Solution> solutions) =>
        NearMiss.Find(WithoutGoal(goal, name), Possible(goal, solutions));

    /// <summary>The expected reasons, each written out where it can mean only one of those that were found.</summary>
    public static ImmutableArray<string> AsFound(string goal, IEnumerable<string> expected, ImmutableArray<string> found) =>
    [
        .. expected.Select(name => WithoutGoal(goal, name))
            .Select(name => found.Contains(name) ? name : found.Where(known => Means(name, known)).ToList() is [var only] ? only : name),
    ];

    /// <summary>The first part of a reason.</summary>
    public static string SolutionOf(string reason) => reason.Split('/')[0];

    private static bool Means(string name, string known) =>
        known == name || known.EndsWith("/" + name, StringComparison.Ordinal);

    private static string WithoutGoal(string goal, string id) =>
        id.StartsWith(goal + "/", StringComparison.Ordinal) ? id[(goal.Length + 1)..] : id;

    private static IEnumerable<string> Possible(string goal, IEnumerable<Solution> solutions) =>
        solutions.SelectMany(solution => IdsOf(goal, solution)).Select(id => WithoutGoal(goal, id)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> IdsOf(string goal, Solution solution) =>
        new[] { TraceIds.Law(goal, solution.Name), solution.Suitable.Id }
            .Concat(solution.Conditions.Select(condition => condition.Rule.Id))
            .Concat(ConsequenceStep.DecisiveRules(solution).Select(rule => rule.Id))
            .Concat(solution.LegalEntries.Select(entry => entry.Rule.Id))
            .Concat(solution.IsBurdening
                ? DueCareCheck.Run(solution, null).Select(item => TraceIds.DueCare(goal, solution.Name, item))
                : []);
}
