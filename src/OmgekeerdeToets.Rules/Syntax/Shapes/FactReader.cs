using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Cases;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads what a case states: facts, judgements, backing. Types come from the pack, later.</summary>
internal static class FactReader
{
    /// <summary>A value, or a value with its source, its date and, when unknown, the reason.</summary>
    public static FactSyntax? Fact(Located<string> name, YamlNode node, ReadContext context)
    {
        if (node is not MappingNode)
        {
            return new FactSyntax(name, Value(name.Value, node, context), null, null, null);
        }

        var fact = MappingCursor.Over(node, CaseShapes.Fact, name.Span, context, name.Value);
        return new FactSyntax(
            name,
            fact.Node(K.Value) is { } value ? Value(name.Value, value, context) : new BrokenValueSyntax(name.Span),
            fact.TextOrNull(K.Source),
            fact.DateOrNull(K.Date),
            fact.WordOrNull(K.Reason, Keywords.Choice.Reasons));
    }

    /// <summary>
    /// A judgement always says by whom and why, but for one that was asked and not given (<c>reden</c>). A bare value is refused, but for a
    /// line of a stream, which holds no reasons of people.
    /// </summary>
    public static JudgementSyntax? Judgement(Located<string> name, YamlNode node, ReadContext context)
    {
        if (node is BrokenNode)
        {
            return null;
        }

        var nobody = new Located<string>("", name.Span, IsBroken: true);
        if (context.IsLine && node is ScalarNode)
        {
            return new JudgementSyntax(name, MappingCursor.ReadText(name.Value, node, context), nobody, nobody);
        }

        var shape = context.IsLine ? CaseShapes.LineJudgement : CaseShapes.Judgement;
        var wasNotGiven = node is MappingNode { Entries: var entries } && entries.Any(entry => entry.Key.Value == K.Reason);
        var judgement = MappingCursor.Over(node, shape, name.Span, context, name.Value, wasNotGiven ? [K.By, K.Because] : []);
        return new JudgementSyntax(
            name,
            judgement.Text(K.Value),
            wasNotGiven ? judgement.TextOrNull(K.By) ?? nobody : judgement.Text(K.By),
            wasNotGiven ? judgement.TextOrNull(K.Because) ?? nobody : judgement.Text(K.Because),
            context.IsLine ? null : judgement.WordOrNull(K.Reason, Keywords.Choice.Reasons));
    }

    /// <summary>One word for the resident, or a mapping with resident and organisation apart.</summary>
    public static BackingSyntax? Backing(Located<string> solution, YamlNode node, ReadContext context)
    {
        if (node is MappingNode)
        {
            var backing = MappingCursor.Over(node, CaseShapes.Backing, solution.Span, context, solution.Value);
            return new BackingSyntax(
                solution,
                backing.WordOrNull(K.Resident, Keywords.Choice.YesNoUnknown),
                backing.WordOrNull(K.Organisation, Keywords.Choice.YesNoUnknown),
                backing.TextOrNull(K.Because));
        }

        var word = MappingCursor.ReadWord(solution.Value, node, Keywords.Choice.YesNoUnknown, context);
        return new BackingSyntax(solution, word, null, null);
    }

    private static FactValueSyntax Value(string name, YamlNode node, ReadContext context)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return new TextValueSyntax(scalar.Span, scalar.Value);
            case SequenceNode list:
                return new MembersSyntax(list.Span, [.. list.Items.Select(item => Member(item, context)).OfType<MemberSyntax>()]);
            case MappingNode:
                context.Report(node.Span, ShapeMessages.TextExpected(name));
                break;
        }

        return new BrokenValueSyntax(node.Span);
    }

    private static MemberSyntax? Member(YamlNode node, ReadContext context)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not BrokenNode)
            {
                context.Report(node.Span, ShapeMessages.MappingExpected("een lid van de lijst", []));
            }

            return null;
        }

        var name = mapping.Entries.FirstOrDefault(entry => entry.Key.Value == Keywords.Choice.Name);
        var fields = mapping.Entries.Where(entry => entry != name)
            .Select(entry => Fact(new Located<string>(entry.Key.Value, entry.Key.Span), entry.Value, context))
            .OfType<FactSyntax>();
        return new MemberSyntax(
            mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span,
            name is null ? null : MappingCursor.ReadText(Keywords.Choice.Name, name.Value, context),
            [.. fields]);
    }
}
