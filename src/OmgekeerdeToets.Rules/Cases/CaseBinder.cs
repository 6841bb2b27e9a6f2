using System.Collections.Immutable;
using OmgekeerdeToets.Cases.Expectations;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases;

/// <summary>Holds what a case says against the pack, and makes the situation. One case gives all its messages at once.</summary>
internal static class CaseBinder
{
    public static Loaded<Situation> Bind(CaseSyntax syntax, Blueprint blueprint)
    {
        var messages = new DiagnosticBag();
        CitizenNumbers.Refuse(syntax, messages);
        return Loaded.Of(Bind(syntax, blueprint, messages), messages);
    }

    /// <summary>The situation as far as it could be made; worth nothing when there are errors among the messages.</summary>
    public static Situation Bind(CaseSyntax syntax, Blueprint blueprint, DiagnosticBag messages)
    {
        var proposals = OwnProposalBinder.Bind(syntax, blueprint, messages);
        var names = new SolutionNames(blueprint, proposals, messages);
        var people = new PeopleBinder(names, messages);
        var situation = new Situation(blueprint, new SituationContent
        {
            Name = syntax.Name.IsBroken ? null : syntax.Name.Value,
            ReferenceDate = syntax.ReferenceDate.Value,
            Occasion = people.Occasion(syntax.Occasion),
            HelpRequest = people.HelpRequest(syntax.HelpRequest),
            Goals = people.Goals(syntax.Goals),
            Facts = FactBinder.Bind(syntax, blueprint, messages),
            Backings = people.Backings(syntax.Backing),
            DueCare = new DueCareBinder(names, people, messages).Bind(syntax.DueCare),
            Particulars = people.Particulars(syntax.Particulars),
            OwnProposals = proposals,
            Reflections = [.. syntax.Unprejudiced.Select(answer => answer.Value)],
            Decisions = people.ByGoal(syntax.Decisions, decision => decision.Goal, people.Decision),
            Aftermaths = people.ByGoal(
                syntax.Aftermath, aftermath => aftermath.Goal, a => new Aftermath(a.On.Value, a.What.Value, a.By.Value)),
            Dates = Dates(syntax.Dates),
            IsFictional = syntax.Fictional?.Value ?? false,
            IsAnonymised = syntax.Anonymised?.Value ?? false,
            Explanation = syntax.Explanation?.Value,
            Source = syntax.Source?.Value,
        });
        new ExpectationBinder(names, situation, messages).Check(syntax.Expected);
        return situation;
    }

    private static ImmutableSortedDictionary<string, string> Dates(CaseDatesSyntax? syntax)
    {
        var dates = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add(K.Application, Text(syntax?.Application));
        Add(K.Period, syntax?.Period?.Value);
        Add(K.Decision, Text(syntax?.Decision));
        return dates.ToImmutable();

        void Add(string key, string? text)
        {
            if (text is not null)
            {
                dates[key] = text;
            }
        }
    }

    private static string? Text(Located<DateOnly>? date) => date is { IsBroken: false } ? CaseDraft.Text(date.Value) : null;
}
