using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads a goal file.</summary>
internal static class GoalReader
{
    public static GoalSyntax Read(MappingCursor goal)
    {
        var effect = goal.Part(K.IntendedEffect, PackShapes.IntendedEffect);
        return new GoalSyntax(
            goal.DeclaredName(K.Goal),
            goal.Text(K.Title),
            goal.Text(K.LifeDomain),
            new IntendedEffectSyntax(effect.Anchor, effect.Condition(K.AtStakeWhen), effect.Text(K.Because)),
            goal.List(K.CoreValues, PackShapes.CoreValueArgument, ReadCoreValue),
            goal.Named(K.Solutions, PackShapes.Solution, isDeclaration: true, SolutionReader.Read),
            goal.TextOrNull(K.Source),
            goal.WordOrNull(K.Evidence, Keywords.Choice.Evidence),
            goal.FlagOrNull(K.Acute),
            goal.TextOrNull(K.Explanation),
            goal.Texts(K.Show),
            goal.Validity());
    }

    private static CoreValueArgumentSyntax ReadCoreValue(MappingCursor value) => new(
        value.Anchor,
        value.Text(K.Value),
        value.Word(K.Pleads, Keywords.Choice.Sides),
        value.Word(K.Weight, Keywords.Choice.Weights),
        value.Text(K.Because),
        value.Rule());
}
