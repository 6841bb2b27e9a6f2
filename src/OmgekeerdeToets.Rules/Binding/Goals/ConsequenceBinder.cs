using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>From <c>gevolgen</c> and <c>argumenten</c> to consequences and arguments.</summary>
internal sealed class ConsequenceBinder(GoalScope scope)
{
    public ImmutableArray<ConsequenceRule> Bind(string solution, ImmutableArray<ConsequenceSyntax> consequences)
    {
        var named = RuleNames.Assign(
            $"{solution}/{Sections.Consequences}",
            consequences,
            consequence => consequence.Rule.Name,
            SlugOf,
            consequence => consequence.Span,
            PackMessages.EqualNames,
            scope.Context);
        return [.. named.Select(entry => Bind(entry.Id, entry.Item))];
    }

    public ImmutableArray<ArgumentRule> Bind(string solution, ImmutableArray<ArgumentSyntax> arguments)
    {
        var named = RuleNames.Assign(
            $"{solution}/{Sections.Arguments}",
            arguments,
            argument => argument.Rule.Name,
            argument => Slug.Of(argument.Value?.Value ?? argument.Weight.Value, argument.Pleads.Value),
            argument => argument.Span,
            PackMessages.EqualNames,
            scope.Context);
        return [.. named.Select(entry => Bind(entry.Id, entry.Item))];
    }

    private static string SlugOf(ConsequenceSyntax consequence) => consequence.Body switch
    {
        ArgumentBody argument => Slug.Of(
            consequence.Affects.Value, consequence.Term.Value, argument.Pleads.Value, argument.Weight.Value),
        AmountBody amount => Slug.Of(
            consequence.Affects.Value, consequence.Term.Value, amount.IsGain ? Sections.Revenue : Sections.Amount),
        _ => Slug.Of(consequence.Affects.Value, consequence.Term.Value, PackWords.Unknown),
    };

    private ConsequenceRule Bind(string id, ConsequenceSyntax syntax)
    {
        var rule = scope.Rules.Add(id, syntax.Because.Value, syntax.Rule);
        var argument = syntax.Body as ArgumentBody;
        return new ConsequenceRule
        {
            Rule = rule,
            Party = PackWords.Parties.Of(syntax.Affects),
            LongTerm = syntax.Term.Value == PackWords.LongTerm,
            SpeaksFor = argument is null ? null : argument.Pleads.Value == PackWords.For,
            Weight = PackWords.Weights.Of(argument?.Weight),
            Money = syntax.Body is AmountBody amount ? Money(amount) : null,
            ToFindOut = (syntax.Body as UnknownBody)?.ToFindOut.Value,
            IsEstimate = syntax.Estimate?.Value ?? false,
            Basis = syntax.Basis?.Value,
        };
    }

    /// <summary>An amount in euro, once or per month or year; a formula in euro per month carries its own rhythm.</summary>
    private Money? Money(AmountBody body)
    {
        if (scope.Conditions.Amount(body.Amount) is not { } formula)
        {
            return null;
        }

        var own = AmountRhythm.Of(formula.Unit);
        var written = body.HowOften is { IsBroken: false } word ? PackWords.Rhythms.Of(word) : (Rhythm?)null;
        if (own is null && written is null && body.HowOften is null)
        {
            scope.Context.Diagnostics.Add(body.Amount.Span, ConsequenceMessages.HowOftenMissing());
        }
        else if (own is { } mine && written is { } theirs && mine != theirs)
        {
            scope.Context.Diagnostics.Add(body.HowOften!.Span, ConsequenceMessages.RhythmDiffers(formula.Unit.ToString()));
        }

        return new Money(scope.Rules.Add(formula), own ?? written ?? Rhythm.Once, body.IsGain);
    }

    private ArgumentRule Bind(string id, ArgumentSyntax syntax) => new(
        scope.Rules.Add(id, syntax.Because.Value, syntax.Rule),
        syntax.Pleads.Value == PackWords.For,
        PackWords.Weights.Of(syntax.Weight),
        syntax.Value is { } value ? scope.Laws.CoreValues.Look(value, NameMessages.UnknownCoreValue, scope.Context) : null);
}
