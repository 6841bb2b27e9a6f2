using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>From <c>beleid</c> to what the municipality chose, with the period of each choice.</summary>
internal static class PolicyBinder
{
    public static ImmutableArray<PolicyChoice> Bind(
        ImmutableArray<PolicySyntax> policies, Concepts concepts, BindingContext context)
    {
        var bound = new List<(PolicyChoice Choice, PolicySyntax Syntax)>();
        foreach (var syntax in policies)
        {
            if (Bind(syntax, concepts, context) is not { } choice)
            {
                continue;
            }

            var other = bound.Find(b => b.Choice.Definition == choice.Definition && b.Choice.Validity.Overlaps(choice.Validity));
            if (other.Choice is not null)
            {
                context.Diagnostics.Add(
                    syntax.Name.Span, PackMessages.PolicyOverlaps(syntax.Name.Value, other.Syntax.Name.Span.Location));
                continue;
            }

            bound.Add((choice, syntax));
        }

        return
        [
            .. bound.Select(b => b.Choice)
                .OrderBy(choice => choice.Definition.Index)
                .ThenBy(choice => choice.Validity.From ?? DateOnly.MinValue),
        ];
    }

    private static PolicyChoice? Bind(PolicySyntax syntax, Concepts concepts, BindingContext context)
    {
        if (concepts.ByName.Find(syntax.Name.Value) is { } concept && !concept.Definition.IsPolicyChoice)
        {
            context.Diagnostics.Add(syntax.Name.Span, PackMessages.NotAPolicyChoice(syntax.Name.Value));
            return null;
        }

        if (PolicyNames(concepts, context).Look(syntax.Name, NameMessages.UnknownPolicyChoice, context) is not { } choice)
        {
            return null;
        }

        return Literal.Value(syntax.Value, choice.Definition, context) is { } value
            ? new PolicyChoice(choice.Definition, value, syntax.Source?.Value, Validity.Bind(syntax.Validity, context))
            : null;
    }

    /// <summary>Only policy choices are legal here, so only they are suggested.</summary>
    private static Names<Concept> PolicyNames(Concepts concepts, BindingContext context) => Names<Concept>.Declare(
        concepts.ByName.All.Where(concept => concept.Definition.IsPolicyChoice).Select(concept => new Declared<Concept>(concept.Syntax.Name, concept)),
        NameWords.Concept,
        context);
}
