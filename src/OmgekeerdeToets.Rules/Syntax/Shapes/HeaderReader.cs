using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads <c>pakket.yaml</c> and <c>werkwijze.yaml</c>.</summary>
internal static class HeaderReader
{
    public static HeaderSyntax ReadHeader(MappingCursor file) => new(
        file.Anchor,
        file.Text(K.Name),
        file.Text(K.Version),
        file.Word(K.LanguageVersion, Keywords.Choice.LanguageVersions),
        file.Text(K.MadeBy),
        file.TextOrNull(K.Description),
        file.TextOrNull(K.Horizon),
        file.TextOrNull(K.ShortTerm),
        file.WordsOrNull(K.Weighing, Keywords.Choice.Criteria),
        file.Named(K.Policy, isDeclaration: false, ReadPolicy),
        file.Texts(K.Protected),
        file.NamedTexts(K.Avoid, isDeclaration: false, (word, instead) => new AvoidedWordSyntax(word, instead)),
        file.PartOrNull(K.Coverage, PackShapes.Coverage)
            ?.NamedTexts(K.Exceptions, isDeclaration: false, (rule, reason) => new CoverageExceptionSyntax(rule, reason)) ?? []);

    public static MethodSyntax ReadMethod(MappingCursor file)
    {
        var steps = file.PartOrNull(K.Steps, PackShapes.Steps);
        return new MethodSyntax(
            file.Anchor,
            Step(steps, K.IntendedEffect),
            Step(steps, K.CoreValues),
            Step(steps, K.Consequences),
            Step(steps, K.LegalCheck),
            file.Named(K.WorkingPrinciples, PackShapes.WorkingPrinciple, isDeclaration: true, (name, principle) =>
                new WorkingPrincipleSyntax(name, principle.Text(K.Title), principle.TextOrNull(K.Source))),
            file.Texts(K.Unprejudiced),
            file.Has(K.LifeDomains) ? file.TitledNames(K.LifeDomains, isDeclaration: true) : null,
            Conversation(file.PartOrNull(K.Conversation, PackShapes.Conversation)));
    }

    private static ConversationSyntax? Conversation(MappingCursor? conversation)
    {
        var questions = conversation?.PartOrNull(K.OpenQuestions, PackShapes.OpenQuestions);
        return conversation is null ? null : new ConversationSyntax(
            conversation.Texts(K.Opening),
            questions?.TextOrNull(K.WhatIsGoingOn),
            questions?.TextOrNull(K.WhatIsWanted),
            questions?.TextOrNull(K.WhatGoesWell),
            questions?.TextOrNull(K.WhatWasTried),
            conversation.List(K.AskTogether, PackShapes.JoinedQuestion, joined =>
                new JoinedQuestionSyntax(joined.Text(K.Question), joined.Texts(K.Concepts))),
            conversation.Texts(K.InDanger));
    }

    private static StepSyntax? Step(MappingCursor? steps, string key) =>
        steps?.PartOrNull(key, PackShapes.Step) is { } step
            ? new StepSyntax(steps.KeySpan(key), step.TextOrNull(K.Title), step.Texts(K.Questions))
            : null;

    /// <summary>A bare value, or the value with its source and validity.</summary>
    private static PolicySyntax? ReadPolicy(Located<string> name, YamlNode node, ReadContext context)
    {
        if (node is ScalarNode scalar)
        {
            return new PolicySyntax(name, new Located<string>(scalar.Value, scalar.Span), null, ValiditySyntax.Always);
        }

        var policy = MappingCursor.Over(node, PackShapes.Policy, name.Span, context, name.Value);
        return new PolicySyntax(name, policy.Text(K.Value), policy.TextOrNull(K.Source), policy.Validity());
    }
}
