using System.Collections.Immutable;
using OmgekeerdeToets.Syntax.Cases;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads what people did and decided around a case: due care, particulars, own proposals, decisions, expectations.</summary>
internal static class DecisionReader
{
    public static DueCareSyntax DueCare(Located<string> solution, MappingCursor care) => new(
        solution,
        care.List(K.Tried, CaseShapes.Tried, tried => new TriedSyntax(tried.Anchor, tried.Text(K.What), tried.Date(K.Date))),
        care.TextOrNull(K.Heard),
        care.TextOrNull(K.Blame),
        care.TextOrNull(K.Suitable),
        care.TextOrNull(K.Necessary),
        care.TextOrNull(K.Balanced),
        care.NamedTexts(K.Safeguards, isDeclaration: false, (name, answer) => new SafeguardAnswerSyntax(name, answer)),
        care.TextOrNull(K.By),
        care.TextOrNull(K.Because));

    public static ParticularSyntax Particular(MappingCursor particular) => new(
        particular.Anchor, particular.Text(K.What), particular.Text(K.By), particular.FlagOrNull(K.Weighed), particular.TextOrNull(K.Because));

    public static DecisionSyntax Decision(Located<string> goal, MappingCursor decision) => new(
        goal,
        decision.Text(K.What),
        decision.Texts(K.Solution),
        decision.Text(K.By),
        decision.Date(K.On),
        decision.TextOrNull(K.Reasons),
        decision.TextOrNull(K.DiscussedWith),
        decision.TextOrNull(K.Response),
        decision.TextOrNull(K.Application),
        new DecisionTermsSyntax(decision.TextOrNull(K.Cost), decision.DateOrNull(K.From), decision.DateOrNull(K.Through), decision.TextOrNull(K.How)));

    /// <summary>Per goal, per name, a solution without conditions.</summary>
    public static ImmutableArray<OwnProposalSyntax> OwnProposals(MappingCursor @case) =>
        [.. @case.Named(K.OwnProposal, isDeclaration: false, ProposalsOfGoal).SelectMany(proposals => proposals)];

    public static ExpectationSyntax Expectation(Located<string> goal, MappingCursor expected) => new(
        goal,
        expected.WordOrNull(K.AtStake, Keywords.Choice.YesNoUnknown),
        expected.WordOrNull(K.Advice, Keywords.Choice.Advices),
        expected.TextOrNull(K.Solution),
        expected.TextsOrNull(K.Solutions),
        expected.NamedWords(K.Outcome, Keywords.Choice.Outcomes, (solution, word) => new ExpectedPerSolution(solution, word)),
        expected.NamedWords(K.Fit, Keywords.Choice.FitOutcomes, (solution, word) => new ExpectedPerSolution(solution, word)),
        expected.Citations(K.LegalBasis),
        expected.FlagOrNull(K.Provisional),
        expected.WordOrNull(K.OpenQuestionsDoNotMatter, Keywords.Choice.YesNoUnknown),
        expected.TextsOrNull(K.DependsOn),
        expected.TextsOrNull(K.Questions),
        expected.TextsOrNull(K.Reasons));

    private static IEnumerable<OwnProposalSyntax>? ProposalsOfGoal(Located<string> goal, YamlNode node, ReadContext context)
    {
        if (node is MappingNode mapping)
        {
            return mapping.Entries.Where(entry => entry.Value is not BrokenNode).Select(entry =>
            {
                var name = new Located<string>(entry.Key.Value, entry.Key.Span);
                return Proposal(goal, name, MappingCursor.Over(entry.Value, CaseShapes.OwnProposal, name.Span, context, name.Value));
            }).ToList();
        }

        _ = MappingCursor.Over(node, CaseShapes.OwnProposal, goal.Span, context, goal.Value);
        return null;
    }

    private static OwnProposalSyntax Proposal(Located<string> goal, Located<string> name, MappingCursor proposal)
    {
        var legal = proposal.PartOrNull(K.Legal, CaseShapes.OwnLegal);
        return new OwnProposalSyntax(
            goal,
            proposal.CheckName(name),
            proposal.Text(K.Title),
            proposal.Word(K.Form, Keywords.Choice.Forms),
            SolutionReader.ReadHelps(proposal.Part(K.Helps, CaseShapes.OwnHelps)),
            proposal.Text(K.By),
            proposal.List(K.Consequences, CaseShapes.OwnConsequence, consequence => SolutionPartReader.Consequence(consequence, consequence.Statement())),
            proposal.List(K.Arguments, CaseShapes.OwnArgument, argument => SolutionPartReader.Argument(argument, argument.Statement())),
            proposal.List(K.Conditions, SolutionPartReader.BackingOnly),
            legal is null ? null : new OwnLegalSyntax(
                legal.Anchor, legal.Word(K.Fit, Keywords.Choice.OwnFits), legal.CitationOrNull(K.LegalBasis), legal.Text(K.Because), legal.Text(K.By)));
    }
}
