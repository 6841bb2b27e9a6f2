using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Cases;

/// <summary>
/// Solutions that people bring in themselves. They hold no conditions (their shape has no place for one): every sentence is a statement of somebody named, so it
/// holds because it was said, and no engine sees it.
/// </summary>
internal sealed class OwnProposalBinder
{
    private readonly CaseSyntax _case;
    private readonly Blueprint _blueprint;
    private readonly DiagnosticBag _messages;
    private readonly SolutionNames _names;
    private readonly PeopleBinder _people;

    private OwnProposalBinder(CaseSyntax syntax, Blueprint blueprint, DiagnosticBag messages)
    {
        _case = syntax;
        _blueprint = blueprint;
        _messages = messages;
        _names = new SolutionNames(blueprint, [], messages);
        _people = new PeopleBinder(_names, messages);
    }

    public static ImmutableArray<OwnProposal> Bind(CaseSyntax syntax, Blueprint blueprint, DiagnosticBag messages)
    {
        var binder = new OwnProposalBinder(syntax, blueprint, messages);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var proposals = ImmutableArray.CreateBuilder<OwnProposal>();
        foreach (var proposal in syntax.OwnProposals)
        {
            if (binder._names.Goal(proposal.Goal) is { } goal && !proposal.Name.IsBroken)
            {
                binder.CheckName(goal, proposal.Name, taken);
                proposals.Add(new OwnProposal(goal, binder.Solution(goal, proposal)));
            }
        }

        return proposals.ToImmutable();
    }

    private void CheckName(string goal, Located<string> name, HashSet<string> taken)
    {
        var exists = _blueprint.FindGoal(goal)!.FindSolution(name.Value) is not null;
        if (!taken.Add(goal + "/" + name.Value) || exists)
        {
            _messages.Add(name.Span, ProposalMessages.Taken(goal, name.Value));
        }
    }

    private Solution Solution(string goal, OwnProposalSyntax syntax)
    {
        var id = $"{goal}/{syntax.Name.Value}";
        var by = syntax.By.Value;
        var statements = new StatementBinder(id, syntax, _blueprint, _people, _messages);
        return new Solution
        {
            Name = syntax.Name.Value,
            Title = syntax.Title.Value,
            Form = _people.Word(syntax.Form, Keywords.Key.Form, PackWords.Forms),
            Helps = new Help(syntax.Helps.HowMuch.Value == PackWords.Wholly, syntax.Helps.Because.Value, null),
            Suitable = Rule.StatedAs($"{id}/{Sections.Suitable}", syntax.Helps.Because.Value, by),
            Conditions = [.. syntax.Conditions.Select(condition => Condition(id, by, condition))],
            Consequences = [.. syntax.Consequences.Select(statements.Consequence).OfType<ConsequenceRule>()],
            Arguments = [.. syntax.Arguments.Select(statements.Argument)],
            LegalEntries = syntax.Legal is { } legal && FitOf(legal) is { } fit && fit != Fit.Factual ? [Entry(id, legal, fit)] : [],
            FactualBecause = syntax.Legal is { } factual && FitOf(factual) == Fit.Factual ? factual.Because.Value : null,
            ProposedBy = by,
            Location = syntax.Name.Span.IsNowhere ? null : syntax.Name.Span.Location,
        };
    }

    private static Condition Condition(string id, string by, RequirementSyntax syntax)
    {
        var ofOrganisation = syntax.Kind == RequirementKind.BackingOfOrganisation;
        var name = ofOrganisation ? PackWords.BackingOfOrganisation : PackWords.Backing;
        return new Condition
        {
            Kind = ofOrganisation ? ConditionKind.OrganisationBacking : ConditionKind.ResidentBacking,
            Rule = Rule.StatedAs($"{id}/{Sections.Conditions}/{name}", null, by),
        };
    }

    private LegalEntry Entry(string id, OwnLegalSyntax legal, Fit fit)
    {
        var provision = legal.LegalBasis is { } basis ? ProvisionLookup.Find(basis, _blueprint, _case.ReferenceDate.Value, _messages) : null;
        return new LegalEntry
        {
            Rule = Rule.StatedAs($"{id}/{Sections.LegalCheck}/{provision?.Key ?? legal.Fit.Value}", legal.Because.Value, legal.By.Value),
            Provision = provision,
            Fit = fit,
        };
    }

    /// <summary>Null when the word was refused; said once, for it is asked twice.</summary>
    private Fit? FitOf(OwnLegalSyntax legal)
    {
        if (legal.Fit.IsBroken || CaseWords.Fits.Contains(legal.Fit.Value))
        {
            return legal.Fit.IsBroken ? null : CaseWords.Fits[legal.Fit.Value];
        }

        _people.Word(legal.Fit, Keywords.Key.Fit, CaseWords.Fits);
        return null;
    }
}
