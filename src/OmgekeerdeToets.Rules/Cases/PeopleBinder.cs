using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>Why there is a case, what the resident wants, what people back, and what the rules do not know.</summary>
internal sealed class PeopleBinder(SolutionNames names, DiagnosticBag messages)
{
    public Occasion Occasion(OccasionSyntax syntax)
    {
        if (syntax.IsBroken)
        {
            return new Occasion(OccasionKind.None);
        }

        if (syntax.Kind.Length == 0)
        {
            messages.Add(syntax.Span, CaseMessages.OccasionMissing());
            return new Occasion(OccasionKind.None);
        }

        return new Occasion(
            CaseWords.Occasions.TryGet(syntax.Kind, out var kind) ? kind : default, syntax.Who?.Value, syntax.What?.Value, syntax.Ground?.Value);
    }

    public HelpRequest? HelpRequest(HelpRequestSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var solution = syntax.Solution is { } asked && names.Find(asked) is [var found, ..] ? found.Name : null;
        return new HelpRequest(syntax.Text?.Value, syntax.Wish?.Value, solution);
    }

    public ImmutableSortedDictionary<string, ChosenBy> Goals(ImmutableArray<GoalLinkSyntax> links) =>
        ByGoal(links, link => link.Goal, link => Word(link.LinkedBy, Keywords.Key.Goals, CaseWords.ChosenBy));

    /// <summary>What is said per goal; the goal must exist.</summary>
    public ImmutableSortedDictionary<string, T> ByGoal<TSyntax, T>(
        ImmutableArray<TSyntax> given, Func<TSyntax, Located<string>> goalOf, Func<TSyntax, T> read)
    {
        var byGoal = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var syntax in given)
        {
            var value = read(syntax);
            if (names.Goal(goalOf(syntax)) is { } goal)
            {
                Keep(byGoal, goalOf(syntax), goal, value);
            }
        }

        return byGoal.ToImmutable();
    }

    public BySolution<Backing> Backings(ImmutableArray<BackingSyntax> given)
    {
        var backings = ImmutableSortedDictionary.CreateBuilder<string, Backing>(StringComparer.Ordinal);
        foreach (var syntax in given)
        {
            var backing = new Backing(
                Answer(syntax.Resident, Keywords.Key.Backing),
                Answer(syntax.Organisation, Keywords.Key.Backing),
                syntax.Because?.Value);
            if (!names.Find(syntax.Solution).IsEmpty)
            {
                Keep(backings, syntax.Solution, syntax.Solution.Value, backing);
            }
        }

        return BySolution<Backing>.Of([.. backings.Select(said => (said.Key, said.Value))]);
    }

    /// <summary>What a person decided. The solutions it names are those of the goal; without any it cannot be held against an advice.</summary>
    public Decision Decision(DecisionSyntax syntax) => new(
        syntax.What.Value,
        [
            .. syntax.Solutions
                .Where(_ => names.SolutionsIn(syntax.Goal.Value).Any()) // of a goal that does not exist that is said already
                .SelectMany(solution => names.InGoal(solution, syntax.Goal.Value, solution.Value))
                .Select(solution => solution.Name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
        syntax.By.Value,
        syntax.On.Value,
        syntax.Reasons?.Value,
        syntax.DiscussedWith?.Value,
        syntax.Response?.Value,
        syntax.Application?.Value)
    {
        Terms = DecisionTermsBinder.Bind(syntax.Terms, messages),
    };

    public ImmutableArray<Particular> Particulars(ImmutableArray<ParticularSyntax> given)
    {
        foreach (var syntax in given.Where(syntax => syntax is { Weighed.Value: true, Because: null }))
        {
            messages.Add(syntax.Weighed!.Span, CaseMessages.WeighedHow());
        }

        return [.. given.Select(syntax => new Particular(
            syntax.What.Value, syntax.By.Value, syntax.Weighed?.Value ?? false, syntax.Because?.Value))];
    }

    /// <summary>Ja, nee or onbekend; unknown when nothing was said, and when it was refused.</summary>
    public Truth Answer(Located<string>? answer, string place)
    {
        if (answer is null or { IsBroken: true } || CaseWords.Truths.Contains(answer.Value))
        {
            return CaseWords.Truths.Of(answer);
        }

        messages.Add(answer.Span, CaseValueMessages.YesOrNo(place, answer.Value, ValueText.YesOrNo(answer.Value)));
        return Truth.Unknown;
    }

    /// <summary>The meaning of a word of a closed list; the default when it was refused.</summary>
    public T? Word<T>(Located<string> word, string place, WordTable<T> legal)
    {
        if (word.IsBroken || legal.Contains(word.Value))
        {
            return legal.Of(word);
        }

        var words = legal.Words.Order(StringComparer.Ordinal).ToImmutableArray();
        messages.Add(word.Span, CaseMessages.WordUnknown(word.Value, place, words, NearMiss.Find(word.Value, words)));
        return default;
    }

    private void Keep<T>(ImmutableSortedDictionary<string, T>.Builder kept, Located<string> said, string name, T value)
    {
        if (!kept.TryAdd(name, value))
        {
            messages.Add(said.Span, YamlMessages.SaidTwice(name));
        }
    }
}
