using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax.Cases;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases;

/// <summary>The due care for burdening solutions, with the safeguards that their files list.</summary>
internal sealed class DueCareBinder(SolutionNames names, PeopleBinder people, DiagnosticBag messages)
{
    public BySolution<DueCare> Bind(ImmutableArray<DueCareSyntax> given)
    {
        var cares = ImmutableSortedDictionary.CreateBuilder<string, DueCare>(StringComparer.Ordinal);
        foreach (var syntax in given)
        {
            var solutions = names.Find(syntax.Solution);
            var care = Read(syntax, solutions);
            if (solutions.IsEmpty)
            {
                continue;
            }

            if (!solutions.Any(solution => solution.IsBurdening))
            {
                messages.Add(syntax.Solution.Span, CaseMessages.CareForNothing(syntax.Solution.Value));
            }

            if (!cares.TryAdd(syntax.Solution.Value, care))
            {
                messages.Add(syntax.Solution.Span, YamlMessages.SaidTwice(syntax.Solution.Value));
            }
        }

        return BySolution<DueCare>.Of([.. cares.Select(said => (said.Key, said.Value))]);
    }

    private DueCare Read(DueCareSyntax syntax, ImmutableArray<Solution> solutions) => new()
    {
        Attempts = [.. syntax.Tried.Where(Exists).Select(tried => new Attempt(tried.What.Value, tried.Date.Value))],
        Heard = people.Answer(syntax.Heard, K.Heard),
        Blame = syntax.Blame is { } blame ? people.Word(blame, K.Blame, CaseWords.Blames) : Blame.Unknown,
        Suitable = people.Answer(syntax.Suitable, K.Suitable),
        Necessary = people.Answer(syntax.Necessary, K.Necessary),
        Balanced = people.Answer(syntax.Balanced, K.Balanced),
        Safeguards = Safeguards(syntax, solutions),
        By = syntax.By?.Value,
        Because = syntax.Because?.Value,
    };

    // What was tried is free text, or the name of a solution; a text with an underscore can only be meant as a name.
    private bool Exists(TriedSyntax tried)
    {
        if (tried.What.IsBroken || tried.Date.IsBroken)
        {
            return false;
        }

        var what = tried.What.Value;
        if (!what.Contains('_', StringComparison.Ordinal) || what.Contains(' ', StringComparison.Ordinal) || names.IsKnown(what))
        {
            return true;
        }

        messages.Add(tried.What.Span, CaseMessages.SolutionUnknown(what, names.Near(what)));
        return false;
    }

    private ImmutableSortedDictionary<string, Truth> Safeguards(DueCareSyntax syntax, ImmutableArray<Solution> solutions)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<string, Truth>(StringComparer.Ordinal);
        foreach (var safeguard in syntax.Safeguards.Where(safeguard => !safeguard.Name.IsBroken))
        {
            var name = safeguard.Name.Value;
            var answer = people.Answer(safeguard.Answer, K.Safeguards);
            var legal = solutions.SelectMany(solution => solution.Safeguards).ToImmutableArray();
            if (!solutions.IsEmpty && !legal.Contains(name))
            {
                messages.Add(safeguard.Name.Span, CaseMessages.SafeguardUnknown(
                    syntax.Solution.Value, name, NearMiss.Find(name, legal)));
            }
            else if (!answers.TryAdd(name, answer))
            {
                messages.Add(safeguard.Name.Span, YamlMessages.SaidTwice(name));
            }
        }

        return answers.ToImmutable();
    }
}
