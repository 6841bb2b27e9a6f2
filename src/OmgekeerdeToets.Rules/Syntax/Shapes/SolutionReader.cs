using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads one solution of a goal.</summary>
internal static class SolutionReader
{
    public static SolutionSyntax Read(Located<string> name, MappingCursor solution) => new(
        name,
        solution.Text(K.Title),
        solution.Word(K.Form, Keywords.Choice.Forms),
        ReadHelps(solution.Part(K.Helps, PackShapes.Helps)),
        solution.Condition(K.SuitableWhen),
        solution.FlagOrNull(K.StandardApproach),
        solution.List(K.Conditions, SolutionPartReader.Requirement),
        solution.Texts(K.AsksOfResident),
        solution.List(K.Consequences, PackShapes.Consequence, consequence => SolutionPartReader.Consequence(consequence, consequence.Rule())),
        solution.List(K.Arguments, PackShapes.Argument, argument => SolutionPartReader.Argument(argument, argument.Rule())),
        solution.List(K.LegalCheck, SolutionPartReader.LegalEntry),
        ReadFactual(solution),
        solution.TitledNames(K.Safeguards, isDeclaration: true),
        solution.Texts(K.First),
        solution.TextOrNull(K.Who),
        solution.TextOrNull(K.Handover),
        solution.TextOrNull(K.FollowUp),
        solution.TextOrNull(K.Review),
        solution.Texts(K.FitsPrinciples),
        solution.Texts(K.Show),
        solution.Texts(K.RulesOut),
        solution.Texts(K.Requires),
        solution.Texts(K.Strengthens),
        solution.TextOrNull(K.NeverWins),
        solution.TextOrNull(K.Explanation),
        solution.TextOrNull(K.Source),
        solution.Validity());

    public static HelpsSyntax ReadHelps(MappingCursor helps) => new(
        helps.Anchor, helps.Word(K.HowMuch, Keywords.Choice.HowMuch), helps.Text(K.Because), helps.ConditionOrNull(K.When));

    /// <summary><c>ja</c>, or a mapping with the reason.</summary>
    private static FactualSyntax? ReadFactual(MappingCursor solution)
    {
        if (solution.IsMapping(K.Factual))
        {
            var factual = solution.Part(K.Factual, PackShapes.Factual);
            return new FactualSyntax(solution.KeySpan(K.Factual), true, factual.Text(K.Because), factual.CitationOrNull(K.LegalBasis));
        }

        return solution.FlagOrNull(K.Factual) is { } flag
            ? new FactualSyntax(solution.KeySpan(K.Factual), flag.Value || flag.IsBroken, null, null)
            : null;
    }
}
