using System.Globalization;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Proof.Tests.Properties;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>All that can be said of what is open or could be otherwise in the cases of one generated pack, line by line.</summary>
internal sealed class Explored
{
    private const int FewCompletions = 12;
    private const int Limit = 4_096;
    private const int Tries = 800;
    private const int FewTries = 30;
    private const int Changes = 8;

    private readonly List<string> _lines = [];
    private readonly RulePack _pack;
    private readonly OpenNames _names;

    private Explored(RulePack pack)
    {
        _pack = pack;
        _names = new OpenNames(pack.Blueprint);
    }

    /// <param name="seed">Of the pack and its cases.</param>
    public static string Of(ulong seed)
    {
        var pack = PackDraw.Of(seed, PackSize.Small).Load().GetOrThrow();
        var explored = new Explored(pack);
        var (open, drawn) = (new OpenCases(pack, seed), new SituationDraw(pack, seed));
        foreach (var goal in pack.Blueprint.Goals)
        {
            explored.Look("op een paar vragen na", goal, open.Next(goal, most: 7));
            explored.Look("met meer open", goal, drawn.Next(open: 30));
        }

        return string.Concat(explored._lines.Select(line => line + "\n"));
    }

    private void Look(string name, Goal goal, Situation situation)
    {
        var found = Findings.Of(_pack.Rules, situation);
        var verdict = Assessment.Weigh(found).Single(verdict => verdict.Goal == goal);
        _lines.Add($"# {goal.Name}, {name}: {Show(VariedAdvice.Of(verdict))}");
        Investigate(situation, verdict);
        _lines.Add("namen: " + string.Join(", ", _names.Of(verdict, found)));
        Turn(situation, goal);
    }

    private void Investigate(Situation situation, GoalVerdict verdict)
    {
        foreach (var budget in new[] { 0, FewCompletions, Limit })
        {
            var investigation = Investigation.Of(_pack.Rules, situation, verdict, budget);
            var said = investigation.Robustness;
            Add($"hoogstens {budget}: onderzocht {said.WasInvestigated}, volledig {said.IsComplete}, maakt niet uit {said.OpenQuestionsDoNotMatter}: {string.Join(", ", said.DependsOn)}");
            if (budget > 0)
            {
                var asked = NextQuestion.InOrder(_pack.Rules, situation, verdict, budget);
                Add($"vragen: {string.Join(", ", asked.Select(fact => $"{fact.Step} {fact.Name}"))}");
            }
        }
    }

    private void Turn(Situation situation, Goal goal)
    {
        var few = SmallestChanges.Of(_pack.Rules, situation, goal, FewTries);
        Add($"kleinste, kort: {few.Found.Length} van {few.Tried} tot {few.Size}");
        var changes = SmallestChanges.Of(_pack.Rules, situation, goal, Tries);
        var variations = changes.Variations;
        foreach (var turnable in variations.Turnables)
        {
            Add($"kan anders: {turnable.Fact.Name}: {string.Join(' ', turnable.Cells.Select(Show))}, nu {turnable.Current}{(turnable.IsReadTogether ? ", samen" : "")}");
        }

        Add($"kleinste: {changes.Found.Length} van {changes.Tried} tot {changes.Size}, volledig {variations.IsComplete}");
        foreach (var change in changes.Found.Take(Changes))
        {
            var turned = string.Join(" + ", change.Turns.Select(turn => $"{variations.Turnables[turn.Turnable].Fact.Name} {turn.Cell}"));
            var rules = string.Join(' ', variations.Turned(change.Turns.AsSpan()).Select(turned => turned.Rule.Id));
            Add($"  {turned}: {Show(change.Advice)}, keert {rules}");
        }

        foreach (var merged in MergedChange.Of(changes).Take(Changes))
        {
            Add($"  samen: {string.Join(" + ", merged.Turned.Select(turned => $"{turned.Turnable}: {string.Join('/', turned.Cells)}"))}: {Show(merged.Advice)}");
        }

        if (changes.Found.LastOrDefault() is { } last)
        {
            Compare(situation, variations.Suppose(last.Turns.AsSpan()));
        }
    }

    private void Compare(Situation situation, Situation supposed)
    {
        var between = WhatIf.Between(_pack.Assess(situation), _pack.Assess(supposed));
        foreach (var fact in between.Facts)
        {
            Add($"anders: {fact.Definition.QualifiedName} {fact.Member} {Show(fact.Before)} > {Show(fact.After)}");
        }

        foreach (var backing in between.Backings)
        {
            Add($"anders: draagvlak {backing.Solution.Name} {backing.Before.Resident} > {backing.After.Resident}");
        }

        foreach (var goal in between.Goals)
        {
            Add($"dan {goal.Before.Goal}: {goal.ChangesAdvice}, {Show(VariedAdvice.Of(goal.Before.Verdict))} > {Show(VariedAdvice.Of(goal.After.Verdict))}");
            _lines.AddRange(goal.Solutions.Select(change => $"  {change.Solution.Name}: {change.Before} {change.FitBefore} > {change.After} {change.FitAfter}"));
            _lines.AddRange(goal.Rules.Select(change => $"  {change.Rule.Id} {change.Solution?.Name}: {change.Before} > {change.After}"));
        }
    }

    private void Add(FormattableString line) => _lines.Add(line.ToString(CultureInfo.InvariantCulture));

    private static string Show(VariedAdvice advice) => $"{advice.Kind} {string.Join(" en ", advice.Solutions)}".TrimEnd();

    private static string Show(FactValue value) => !value.IsKnown ? $"onbekend ({value.Reason})"
        : value.Exact is { } number ? $"{number} {value.Unit}".TrimEnd()
        : value.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : value.Text ?? (value.Truth == Truth.Unknown ? $"{value.Members.Length} leden" : value.Truth.ToString());
}
