using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding;

/// <summary>How the pack presents the steps (<c>werkwijze.yaml</c>), and the names that goals may use from it.</summary>
internal sealed record BoundMethod(WorkingMethod Method, Names<WorkingPrincipleSyntax> Principles, Names<TitledNameSyntax> LifeDomains)
{
    public static BoundMethod Bind(MethodSyntax? method, BindingContext context)
    {
        var principles = Names<WorkingPrincipleSyntax>.Declare(
            (method?.Principles ?? []).Select(principle => new Declared<WorkingPrincipleSyntax>(principle.Name, principle)), NameWords.Principle, context);
        var domains = Domains(method, context);
        return new BoundMethod(
            new WorkingMethod
            {
                Steps = [Step(method?.IntendedEffect), Step(method?.CoreValues), Step(method?.Consequences), Step(method?.LegalCheck)],
                Principles = principles.All.ToImmutableSortedDictionary(
                    principle => principle.Name.Value, principle => principle.Title.Value, StringComparer.Ordinal),
                Reflection = [.. (method?.Unprejudiced ?? []).Select(question => question.Value)],
                LifeDomains = domains.All.ToImmutableSortedDictionary(
                    domain => domain.Name.Value, domain => domain.Title?.Value ?? domain.Name.Value, StringComparer.Ordinal),
                Conversation = method?.Conversation is { } conversation ? Conversation(conversation) : ConversationTexts.None,
            },
            principles,
            domains);
    }

    private static Names<TitledNameSyntax> Domains(MethodSyntax? method, BindingContext context)
    {
        if (method?.LifeDomains is { } own)
        {
            return Names<TitledNameSyntax>.Declare(
                own.Select(domain => new Declared<TitledNameSyntax>(domain.Name, domain)), NameWords.LifeDomain, context);
        }

        var nowhere = new Text.SourceText("", "").Span(0, 0);
        return Names<TitledNameSyntax>.Declare(
            PackWords.LifeDomains.Words.Select(word => Domain(new Located<string>(word, nowhere), PackWords.LifeDomains[word])),
            NameWords.LifeDomain,
            context);
    }

    private static Declared<TitledNameSyntax> Domain(Located<string> name, string title) =>
        new(name, new TitledNameSyntax(name, name with { Value = title }));

    private static ConversationTexts Conversation(ConversationSyntax syntax) => new(
        [.. syntax.Opening.Select(line => line.Value)],
        syntax.Situation?.Value,
        syntax.Wish?.Value,
        syntax.GoesWell?.Value,
        syntax.Tried?.Value,
        [.. syntax.InDanger.Select(line => line.Value)])
    {
        Joined = [.. syntax.Joined.Select(joined => new JoinedQuestion(joined.Question.Value, [.. joined.Concepts.Select(concept => concept.Value)]))],
    };

    private static StepPresentation? Step(StepSyntax? step) => step is null
        ? null
        : new StepPresentation(step.Title?.Value, [.. step.Questions.Select(question => question.Value)]);
}
