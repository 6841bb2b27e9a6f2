using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>Every text that code can put in a case.</summary>
internal static class CaseTexts
{
    public static IEnumerable<string> Of(CaseSyntax syntax) =>
        Said(syntax.Name, syntax.Occasion.Who, syntax.Occasion.What, syntax.Occasion.Ground, syntax.Dates?.Period)
            .Concat(Said(syntax.HelpRequest?.Text, syntax.HelpRequest?.Wish, syntax.HelpRequest?.Solution))
            .Concat(syntax.Goals.SelectMany(link => Said(link.Goal, link.LinkedBy)))
            .Concat(syntax.Facts.SelectMany(Of))
            .Concat(syntax.Judgements.SelectMany(judged => Said(judged.Name, judged.Value, judged.By, judged.Because)))
            .Concat(syntax.Backing.SelectMany(backing => Said(backing.Solution, backing.Because)))
            .Concat(syntax.DueCare.SelectMany(Of))
            .Concat(syntax.Particulars.SelectMany(particular => Said(particular.What, particular.By, particular.Because)))
            .Concat(syntax.OwnProposals.SelectMany(Of));

    private static IEnumerable<string> Of(FactSyntax fact) => Said(fact.Name, fact.Source).Concat(fact.Value switch
    {
        TextValueSyntax text => [text.Text],
        GivenValueSyntax given => [given.Text],
        MembersSyntax members => members.Members.SelectMany(member => Said(member.Name).Concat(member.Fields.SelectMany(Of))),
        _ => [],
    });

    private static IEnumerable<string> Of(DueCareSyntax care) =>
        Said(care.Solution, care.Blame, care.By, care.Because)
            .Concat(care.Tried.Select(tried => tried.What.Value))
            .Concat(care.Safeguards.Select(safeguard => safeguard.Name.Value));

    private static IEnumerable<string> Of(OwnProposalSyntax proposal) =>
        Said(proposal.Goal, proposal.Name, proposal.Title, proposal.Form, proposal.By, proposal.Helps.Because);

    private static IEnumerable<string> Said(params IEnumerable<Located<string>?> texts) =>
        texts.OfType<Located<string>>().Select(text => text.Value);
}
