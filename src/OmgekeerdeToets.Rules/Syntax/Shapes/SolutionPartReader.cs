using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads the parts of a solution: conditions, consequences, arguments, legal entries.</summary>
internal static class SolutionPartReader
{
    /// <summary>Built in backing, a condition, or a mapping with a condition and what is agreed.</summary>
    public static RequirementSyntax? Requirement(YamlNode node, ReadContext context)
    {
        if (node is ScalarNode { Value: Keywords.Choice.Backing or Keywords.Choice.BackingOfOrganisation } backing)
        {
            var kind = backing.Value == Keywords.Choice.Backing ? RequirementKind.Backing : RequirementKind.BackingOfOrganisation;
            return new RequirementSyntax(backing.Span, kind, null, null, null, null, null);
        }

        if (node is not MappingNode mapping || IsGroup(mapping))
        {
            var condition = ConditionReader.ReadOne(K.Conditions, node, context);
            return new RequirementSyntax(node.Span, RequirementKind.Condition, condition, null, null, null, null);
        }

        var requirement = MappingCursor.OverItem(mapping, PackShapes.Requirement, context);
        return new RequirementSyntax(
            requirement.Anchor,
            RequirementKind.Condition,
            requirement.Condition(K.When),
            requirement.TextOrNull(K.Agreement),
            requirement.FlagOrNull(K.Voluntary),
            requirement.CitationOrNull(K.LegalBasis),
            requirement.TextOrNull(K.Because));
    }

    /// <summary>An own proposal holds no conditions, only who backs it.</summary>
    public static RequirementSyntax? BackingOnly(YamlNode node, ReadContext context)
    {
        if (node is ScalarNode { Value: Keywords.Choice.Backing or Keywords.Choice.BackingOfOrganisation })
        {
            return Requirement(node, context);
        }

        _ = node is ScalarNode
            ? MappingCursor.ReadWord(K.Conditions, node, [Keywords.Choice.Backing, Keywords.Choice.BackingOfOrganisation], context)
            : MappingCursor.ReadText(K.Conditions, node, context);
        return null;
    }

    public static ConsequenceSyntax Consequence(MappingCursor consequence, RuleSyntax rule) => new(
        consequence.Anchor,
        consequence.Word(K.Affects, Keywords.Choice.Affected),
        consequence.Word(K.Term, Keywords.Choice.Terms),
        consequence.Text(K.Because),
        Body(consequence),
        consequence.FlagOrNull(K.Estimate),
        consequence.TextOrNull(K.Basis),
        rule);

    public static ArgumentSyntax Argument(MappingCursor argument, RuleSyntax rule) => new(
        argument.Anchor,
        argument.Word(K.Pleads, Keywords.Choice.Sides),
        argument.Word(K.Weight, Keywords.Choice.Weights),
        argument.Text(K.Because),
        argument.TextOrNull(K.Value),
        rule);

    /// <summary>A power that carries, or a provision that forbids: told apart by their first key.</summary>
    public static LegalEntrySyntax? LegalEntry(YamlNode node, ReadContext context)
    {
        var isExclusion = node is MappingNode mapping && mapping.Entries.Any(entry => entry.Key.Value == K.ExcludedBy);
        var entry = MappingCursor.OverItem(node, isExclusion ? PackShapes.LegalExclusion : PackShapes.LegalGround, context);
        if (entry.IsRefused)
        {
            return null;
        }

        return isExclusion
            ? new LegalExclusionSyntax(entry.Anchor, entry.Citation(K.ExcludedBy), entry.TextOrNull(K.Because), entry.Rule())
            : new LegalGroundSyntax(
                entry.Anchor,
                entry.Citation(K.LegalBasis),
                entry.Word(K.Fit, Keywords.Choice.Fits),
                entry.Citations(K.Despite),
                entry.CitationOrNull(K.DeviatesFrom),
                entry.TextOrNull(K.Because),
                entry.Rule());
    }

    private static bool IsGroup(MappingNode mapping) =>
        mapping.Entries.Any(entry => PackShapes.Group.Keys.Contains(entry.Key.Value, StringComparer.Ordinal));

    /// <summary>An amount, an argument, or something still unknown: exactly one of the three.</summary>
    private static ConsequenceBody Body(MappingCursor consequence)
    {
        consequence.Exclude(K.Cost, K.Gain);
        var isGain = consequence.Has(K.Gain);
        var amount = isGain ? K.Gain : K.Cost;
        var kinds = new[] { amount, K.Pleads, K.Unknown }.Where(consequence.Has).ToList();
        if (kinds.Count > 1)
        {
            consequence.Exclude(kinds[0], kinds[1]);
        }

        if (kinds.Count == 0 && consequence.Has(K.Weight))
        {
            consequence.OnlyWith(K.Weight, K.Pleads);
        }
        else if (kinds.Count == 0 && !consequence.IsRefused)
        {
            consequence.Report(consequence.Anchor, ShapeMessages.ChooseOne(
                PackShapes.Consequence.Name, [$"`{K.Cost}`", $"`{K.Gain}`", $"`{K.Pleads}` met `{K.Weight}`", $"`{K.Unknown}: {Keywords.Yes}` met `{K.ToFindOut}`"]));
        }

        var bodies = (Amount(consequence, isGain), Pleading(consequence), Unknown(consequence));
        return kinds.Count != 1 ? new BrokenBody()
            : kinds[0] == amount ? bodies.Item1
            : kinds[0] == K.Pleads ? bodies.Item2
            : bodies.Item3;
    }

    private static AmountBody Amount(MappingCursor consequence, bool isGain)
    {
        var (cost, gain) = (consequence.FormulaOrNull(K.Cost), consequence.FormulaOrNull(K.Gain));
        var often = consequence.WordOrNull(K.HowOften, Keywords.Choice.HowOften);
        return new AmountBody(isGain, (isGain ? gain : cost) ?? new BrokenCondition(consequence.Anchor), often);
    }

    private static ArgumentBody Pleading(MappingCursor consequence)
    {
        if (consequence.Has(K.Pleads) && !consequence.Has(K.Weight))
        {
            consequence.Report(consequence.KeySpan(K.Pleads), ShapeMessages.Missing("een gevolg dat pleit", null, [K.Weight]));
        }

        return new ArgumentBody(
            consequence.WordOrNull(K.Pleads, Keywords.Choice.Sides) ?? consequence.Missing(K.Pleads),
            consequence.WordOrNull(K.Weight, Keywords.Choice.Weights) ?? consequence.Missing(K.Weight));
    }

    private static UnknownBody Unknown(MappingCursor consequence)
    {
        _ = consequence.WordOrNull(K.Unknown, [Keywords.Yes]);
        consequence.OnlyWith(K.ToFindOut, K.Unknown);
        if (consequence.Has(K.Unknown) && !consequence.Has(K.ToFindOut))
        {
            consequence.Report(consequence.KeySpan(K.Unknown), ShapeMessages.Missing("een gevolg dat nog onbekend is", null, [K.ToFindOut]));
        }

        return new UnknownBody(consequence.TextOrNull(K.ToFindOut) ?? consequence.Missing(K.ToFindOut));
    }
}
