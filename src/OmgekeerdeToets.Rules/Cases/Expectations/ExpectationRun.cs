using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Weighing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Expectations;

/// <summary>An expectation that was not met.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Key">The key, with the name below it where it is a map.</param>
/// <param name="Expected">As it would be written in the case.</param>
/// <param name="Found">The same, of what came out.</param>
/// <param name="Place">Where the expectation stands.</param>
/// <param name="Deciding">What decided.</param>
internal sealed record Unmet(
    string Goal, string Key, string Expected, string Found, Span Place, ImmutableArray<Statement> Deciding);

/// <summary>Holds what came out of one goal against what the case expects of it. What is not said is not checked.</summary>
internal sealed class ExpectationRun
{
    private readonly GoalContext _context;
    private readonly Advice _advice;
    private readonly ExpectationSyntax _expected;
    private readonly DecidingStatements _deciding;
    private readonly ImmutableArray<Unmet>.Builder _unmet = ImmutableArray.CreateBuilder<Unmet>();
    private bool _explains = true;

    private ExpectationRun(ExpectationSyntax expected, GoalContext context, Advice advice)
    {
        _expected = expected;
        _context = context;
        _advice = advice;
        _deciding = new DecidingStatements(context, advice);
    }

    public int Checked { get; private set; }

    /// <summary>The expectations of one goal; its name is known to exist.</summary>
    public static (int Checked, ImmutableArray<Unmet> Unmet) Of(ExpectationSyntax expected, AssessmentResult result)
    {
        var index = result.Verdicts.Select((verdict, i) => (verdict, i)).First(pair => pair.verdict.Goal.Name == expected.Goal.Value).i;
        var run = new ExpectationRun(expected, new GoalContext(result, result.Verdicts[index]), result.Goals[index]);
        run.CheckAdvice();
        run.CheckSolutions();
        run.CheckOpen();
        return (run.Checked, run._unmet.ToImmutable());
    }

    /// <summary>Only whether all of it is met, without saying what decided; what takes the least work is looked at first.</summary>
    public static bool IsMet(ExpectationSyntax expected, AssessmentResult result)
    {
        var index = result.Verdicts.Select((verdict, i) => (verdict, i)).First(pair => pair.verdict.Goal.Name == expected.Goal.Value).i;
        var run = new ExpectationRun(expected, new GoalContext(result, result.Verdicts[index]), result.Goals[index]) { _explains = false };
        foreach (var check in new[] { run.CheckAdvice, run.CheckSolutions, run.CheckOpen })
        {
            check();
            if (run._unmet.Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void CheckAdvice()
    {
        Word(K.AtStake, _expected.AtStake, CodeWords.Of(_advice.AtStake), _deciding.AtStake);
        Word(K.Advice, _expected.Advice, FoundAdvice(), () => _deciding.Kind(Named()));
        if (_expected.Solution is { } one)
        {
            Check(K.Solution, one.Value, Listed(_advice.Solutions), _advice.Solution == one.Value, one.Span, () => _deciding.Kind([one.Value]));
        }

        Set(K.Solutions, _expected.Solutions, _advice.Solutions, names => _deciding.Kind(names));
    }

    /// <summary>That no goal fits is said of the case as a whole; of each goal it is then true too that it is not at stake.</summary>
    private string FoundAdvice() =>
        _context.Result.FitsNoGoal && _expected.Advice?.Value == Keywords.InCase.NotInPack
            ? Keywords.InCase.NotInPack
            : CodeWords.Of(_advice.Kind);

    private void CheckSolutions()
    {
        foreach (var (solution, word) in _expected.Outcomes)
        {
            var verdict = Verdict(solution.Value);
            Word($"{K.Outcome}.{solution.Value}", word, CodeWords.Of(verdict?.Outcome ?? Outcome.NotAssessed), () => _deciding.Solution(solution.Value));
        }

        foreach (var (solution, word) in _expected.Fits)
        {
            var found = Verdict(solution.Value) is { } verdict ? CodeWords.Of(verdict.Legal.Fit) : CodeWords.Of(Outcome.NotAssessed);
            Word($"{K.Fit}.{solution.Value}", word, found, () => _deciding.Law(solution.Value));
        }

        CheckLegalBases();
        CheckReasons();
    }

    /// <summary>Each must be among those that carry what is advised; where nothing is advised, among those that carry anything.</summary>
    private void CheckLegalBases()
    {
        var advised = _advice.Solutions.IsEmpty ? _context.Verdict.Solutions : _context.Verdict.Advised;
        var carriers = advised.SelectMany(verdict => verdict.Legal.Carriers).Select(entry => entry.Provision).ToList();
        var found = Listed(carriers.OfType<Law.Provision>().Select(provision => provision.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var basis in _expected.LegalBases)
        {
            var isMet = carriers.Any(provision => provision is not null && ProvisionLookup.Means(basis, provision));
            Check(K.LegalBasis, ProvisionLookup.Key(basis), found, isMet, basis.Span, () => _deciding.Laws(advised));
        }
    }

    /// <summary>For every solution that the list names: exactly these reasons. Of the others nothing is said.</summary>
    private void CheckReasons()
    {
        if (_expected.Reasons is not { } listed)
        {
            return;
        }

        var goal = _context.Goal.Name;
        var all = _context.Verdict.Solutions
            .SelectMany(verdict => verdict.Reasons.Select(reason => ReasonNames.Of(goal, verdict, reason)))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        var expected = ReasonNames.AsFound(goal, listed.Select(name => name.Value), all);
        var solutions = expected.Select(ReasonNames.SolutionOf).ToHashSet(StringComparer.Ordinal);
        var found = all.Where(name => listed.IsEmpty || solutions.Contains(ReasonNames.SolutionOf(name)));
        Compare(K.Reasons, expected, [.. found], PlaceOf(listed), names => names.Select(ReasonNames.SolutionOf)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(solution => _deciding.Solution(solution)));
    }

    /// <summary>Looking into the open questions takes work, so only where something is expected of them.</summary>
    private void CheckOpen()
    {
        if (_expected.Provisional is { IsBroken: false } provisional)
        {
            var found = _advice.IsProvisional;
            Check(K.Provisional, YesNo(provisional.Value), YesNo(found), provisional.Value == found, provisional.Span, _deciding.Open);
        }

        if (_expected.OpenQuestionsDoNotMatter is { } certain)
        {
            Word(K.OpenQuestionsDoNotMatter, certain, CodeWords.Of(_advice.Robustness.OpenQuestionsDoNotMatter), _deciding.Open);
        }

        if (_expected.DependsOn is { } dependsOn)
        {
            OpenSet(K.DependsOn, dependsOn);
        }

        if (_expected.Questions is { } questions)
        {
            OpenSet(K.Questions, questions);
        }
    }

    /// <summary>The open questions are those on which the advice turns.</summary>
    private void OpenSet(string key, ImmutableArray<Located<string>> listed)
    {
        var found = _advice.Questions;
        Compare(
            key, OpenNames.AsFound(listed.Select(name => name.Value), found), [.. found.Select(question => question.Fact)], PlaceOf(listed), _ => _deciding.Open());
    }

    private SolutionVerdict? Verdict(string solution) => _context.Verdict.FindSolution(solution);

    /// <summary>What the case says about solutions, to explain the kind of advice by.</summary>
    private IEnumerable<string> Named() =>
        (_expected.Solutions ?? []).Concat(new[] { _expected.Solution }.OfType<Located<string>>()).Select(solution => solution.Value);

    private void Word(string key, Located<string>? expected, string found, Func<IEnumerable<Statement>> deciding)
    {
        if (expected is { IsBroken: false })
        {
            Check(key, expected.Value, found, expected.Value == found, expected.Span, deciding);
        }
    }

    private void Set(
        string key, ImmutableArray<Located<string>>? expected, ImmutableArray<string> found, Func<IEnumerable<string>, IEnumerable<Statement>> deciding)
    {
        if (expected is { } listed)
        {
            Compare(key, [.. listed.Select(name => name.Value)], found, PlaceOf(listed), deciding);
        }
    }

    private void Compare(
        string key, ImmutableArray<string> expected, ImmutableArray<string> found, Span place, Func<IEnumerable<string>, IEnumerable<Statement>> deciding)
    {
        var isMet = expected.ToHashSet(StringComparer.Ordinal).SetEquals(found);
        var differing = expected.Except(found, StringComparer.Ordinal).Concat(found.Except(expected, StringComparer.Ordinal));
        Check(key, Listed(expected), Listed(found), isMet, place, () => deciding([.. differing]));
    }

    private void Check(
        string key, string expected, string found, bool isMet, Span place, Func<IEnumerable<Statement>> deciding)
    {
        Checked++;
        if (!isMet)
        {
            _unmet.Add(new Unmet(_context.Goal.Name, key, expected, found, place, _explains ? [.. deciding().Distinct()] : []));
        }
    }

    private Span PlaceOf(ImmutableArray<Located<string>> listed) => listed.IsEmpty ? _expected.Goal.Span : listed[0].Span;

    private static string YesNo(bool value) => value ? Keywords.Yes : Keywords.No;

    private static string Listed(IEnumerable<string> names) => $"[{string.Join(", ", names.Order(StringComparer.Ordinal))}]";
}
