using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Cases.Expectations;

/// <summary>What decided, in the sentences of the advice itself: each stands on a node of the reasoning, so on a line of a rule file.</summary>
internal sealed class DecidingStatements(GoalContext context, Advice advice)
{
    /// <summary>Why the goal is at stake, is not, or may be.</summary>
    public IEnumerable<Statement> AtStake() => Rule(context.Goal.AtStake);

    /// <summary>Why the advice is of its kind, and what became of these solutions.</summary>
    public IEnumerable<Statement> Kind(IEnumerable<string> solutions)
    {
        if (advice.AtStake != Truth.True)
        {
            return AtStake();
        }

        if (advice.Kind == AdviceKind.DiscussFirst)
        {
            return advice.CoreValues.Select(argument => argument.Because);
        }

        var named = solutions.ToList();
        var shown = named.Count > 0 ? named
            : advice.Solutions.IsEmpty ? context.Verdict.Solutions.Select(verdict => verdict.Solution.Name)
            : advice.Solutions;
        return shown.SelectMany(Solution);
    }

    /// <summary>Why a solution fell away or waits; of a possible one, to what it lost or what it goes before.</summary>
    public IEnumerable<Statement> Solution(string solution)
    {
        var option = advice.Options.FirstOrDefault(option => option.Solution == solution);
        return option is null ? AtStake()
            : option.Reasons.IsEmpty ? Suitable(option)
            : option.Reasons;
    }

    /// <summary>What the legal step of a solution came to, entry by entry.</summary>
    public IEnumerable<Statement> Law(string solution)
    {
        var option = advice.Options.FirstOrDefault(option => option.Solution == solution);
        return option is null ? AtStake() : option.LegalBases.Select(basis => basis.Because);
    }

    public IEnumerable<Statement> Laws(ImmutableArray<SolutionVerdict> solutions) =>
        solutions.SelectMany(verdict => Law(verdict.Solution.Name));

    /// <summary>Why the advice is provisional: what the advice itself says of it, and each open question with the rule that reads it first.</summary>
    public IEnumerable<Statement> Open()
    {
        var goal = context.Goal.Name;
        var questions = OpenFacts.Of(context.Result.Rules, context.Situation, context.Verdict)
            .Where(fact => advice.Robustness.DependsOn.Contains(fact.Name, StringComparer.Ordinal))
            .Select(fact => new Statement(fact.Name, fact.ReadBy.Id));
        ImmutableArray<Statement> said =
            [.. Provisional.Because(context, advice).Select(because => new Statement(because, goal)), .. questions, .. Agreements()];
        return said.IsEmpty ? [new Statement(ExpectationWords.NothingOpen, goal)] : said;
    }

    /// <summary>A condition that is still open makes the advice provisional too.</summary>
    private IEnumerable<Statement> Agreements() =>
        context.Verdict.Advised.SelectMany(verdict => verdict.OpenConditions)
            .Select(condition => new Statement(condition.Agreement ?? condition.Rule.Because ?? condition.Rule.Id, condition.Rule.Id));

    private IEnumerable<Statement> Suitable(SolutionAdvice option) =>
        Rule(context.Verdict.FindSolution(option.Solution)!.Solution.Suitable);

    private IEnumerable<Statement> Rule(Rule rule)
    {
        var leaves = LeafReading.Of(context.Result, rule);
        return leaves.IsEmpty
            ? [new Statement(rule.Because ?? rule.Id, rule.Id)]
            : leaves.Select(leaf => new Statement(Phrase.Sentence(leaf), rule.Id));
    }
}
