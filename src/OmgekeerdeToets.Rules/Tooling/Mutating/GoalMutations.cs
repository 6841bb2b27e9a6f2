using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Checks;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>Every change of what stands beside the conditions of a goal: how something pleads, weighs and fits, and what is left out.</summary>
internal sealed class GoalMutations(BoundPack pack, BoundGoal bound)
{
    private readonly Goal _goal = bound.Goal;
    private readonly Func<string, string?> _title = RuleMutations.TitlesOf(bound);

    public IEnumerable<Mutation> All() => _goal.CoreValues.SelectMany(OfCoreValue).Concat(_goal.Solutions.SelectMany(Of));

    private IEnumerable<Mutation> OfCoreValue(CoreValueArgument argument, int i)
    {
        Goal With(CoreValueArgument changed) => _goal with { CoreValues = _goal.CoreValues.SetItem(i, changed) };
        yield return Pleading(argument.Rule, argument.SpeaksFor, argument.Weight, With(argument with { SpeaksFor = !argument.SpeaksFor }));
        if (argument.Weight == Weight.Decisive)
        {
            // Of a core value light and heavy come to the same advice: only what is decisive counts for itself.
            yield return Weighing(argument.Rule, argument.Weight, With(argument with { Weight = Other(argument.Weight) }));
        }
    }

    private IEnumerable<Mutation> Of(Solution solution, int i)
    {
        Goal With(Solution changed) => _goal with { Solutions = _goal.Solutions.SetItem(i, changed) };
        return OfConsequences(solution, With).Concat(OfArguments(solution, With)).Concat(OfConditions(solution, With)).Concat(OfLaw(solution, With));
    }

    private IEnumerable<Mutation> OfConsequences(Solution solution, Func<Solution, Goal> with) =>
        solution.Consequences.SelectMany(IEnumerable<Mutation> (consequence, i) =>
        {
            Goal With(ConsequenceRule changed) => with(solution with { Consequences = solution.Consequences.SetItem(i, changed) });
            return consequence.SpeaksFor is not { } speaksFor ? [] :
            [
                Pleading(consequence.Rule, speaksFor, consequence.Weight, With(consequence with { SpeaksFor = !speaksFor })),
                Weighing(consequence.Rule, consequence.Weight, With(consequence with { Weight = Other(consequence.Weight) })),
            ];
        });

    private IEnumerable<Mutation> OfArguments(Solution solution, Func<Solution, Goal> with) =>
        solution.Arguments.SelectMany(IEnumerable<Mutation> (argument, i) =>
        {
            Goal With(ArgumentRule changed) => with(solution with { Arguments = solution.Arguments.SetItem(i, changed) });
            return
            [
                Pleading(argument.Rule, argument.SpeaksFor, argument.Weight, With(argument with { SpeaksFor = !argument.SpeaksFor })),
                Weighing(argument.Rule, argument.Weight, With(argument with { Weight = Other(argument.Weight) })),
            ];
        });

    private IEnumerable<Mutation> OfConditions(Solution solution, Func<Solution, Goal> with) => solution.Conditions.Select((condition, i) =>
        Change(
            ChangeKind.ConditionDropped,
            condition.Rule,
            $"{K.Conditions}: {NameOf(condition)}",
            null,
            with(solution with { Conditions = solution.Conditions.RemoveAt(i) }),
            condition.Kind == ConditionKind.Rule ? Truth.True : null));

    private string NameOf(Condition condition) => condition.Kind == ConditionKind.Rule
        ? ChangeWords.OnOneLine(string.Join("; ", pack.Rules[condition.Rule.Index].Conditions.Select(part => part.Span.Text)))
        : condition.Rule.Id.Split('/')[^1];

    /// <summary>Versions of one provision are one entry in the file.</summary>
    private IEnumerable<Mutation> OfLaw(Solution solution, Func<Solution, Goal> with) =>
        solution.LegalEntries.GroupBy(entry => RuleMutations.PlaceOf(entry.Rule), StringComparer.Ordinal)
            .SelectMany(entry => Of([.. entry], solution, with));

    private IEnumerable<Mutation> Of(ImmutableArray<LegalEntry> entry, Solution solution, Func<Solution, Goal> with)
    {
        var first = entry[0];
        var kept = solution.LegalEntries.RemoveRange(entry);
        yield return Change(
            first.IsExclusion ? ChangeKind.ExclusionDropped : ChangeKind.BasisDropped,
            first.Rule,
            ChangeWords.Key(first.IsExclusion ? K.ExcludedBy : K.LegalBasis, first.Provision!.Key),
            null,
            with(solution with { LegalEntries = kept }),
            Truth.False) with
        { IsInvalid = IsInvalid(solution, kept) };
        if (first.Fit is { } fit)
        {
            yield return Change(
                ChangeKind.Fit,
                first.Rule,
                ChangeWords.Key(K.Fit, CodeWords.Of(fit)),
                ChangeWords.Key(K.Fit, CodeWords.Of(Other(fit))),
                with(solution with
                {
                    LegalEntries = [.. solution.LegalEntries.Select(each => entry.Contains(each) ? each with { Fit = Other(fit) } : each)],
                }),
                Truth.False);
        }
    }

    /// <summary>Nothing would carry it any more, or an entry would go around an exclusion that is not there.</summary>
    private static bool IsInvalid(Solution solution, ImmutableArray<LegalEntry> kept) =>
        (!solution.NeedsNoBasis && kept.All(entry => entry.IsExclusion))
        || kept.Any(entry => !entry.Despite.IsEmpty && !entry.Despite.Any(despite => kept.Any(other => other.IsExclusion && other.Provision == despite)));

    private Mutation Pleading(Rule rule, bool speaksFor, Weight weight, Goal changed)
    {
        var mutation = Change(
            ChangeKind.Pleads,
            rule,
            ChangeWords.Key(K.Pleads, CodeWords.Speaks(speaksFor)),
            ChangeWords.Key(K.Pleads, CodeWords.Speaks(!speaksFor)),
            changed,
            Truth.False);
        return mutation with { IsInvalid = (weight == Weight.Decisive && !speaksFor) || IsUnfair(changed) };
    }

    /// <summary>What may only help cannot plead against, and what was told for help cannot carry a burden.</summary>
    private bool IsUnfair(Goal changed)
    {
        var alone = pack with { Goals = [bound with { Goal = changed }] };
        var found = new DiagnosticBag();
        DelicateConcepts.Check(alone, found);
        GivenForHelp.Check(alone, found);
        return found.HasErrors;
    }

    private Mutation Weighing(Rule rule, Weight weight, Goal changed) => Change(
        ChangeKind.Weight,
        rule,
        ChangeWords.Key(K.Weight, CodeWords.Of(weight)),
        ChangeWords.Key(K.Weight, CodeWords.Of(Other(weight))),
        changed,
        Truth.False);

    private Mutation Change(ChangeKind kind, Rule rule, string was, string? becomes, Goal changed, Truth? idle)
    {
        var id = RuleMutations.PlaceOf(rule);
        return new Mutation(new PackChange(kind, _goal.Name, id, _title(id), rule.Location, was, becomes), [_goal.Name])
        {
            Changed = changed,
            Concerns = idle is null ? null : rule,
            Idle = idle ?? Truth.Unknown,
        };
    }

    private static Weight Other(Weight weight) => weight == Weight.Heavy ? Weight.Light : Weight.Heavy;

    private static Fit Other(Fit fit) => fit == Fit.Regular ? Fit.Customised : Fit.Regular;
}
