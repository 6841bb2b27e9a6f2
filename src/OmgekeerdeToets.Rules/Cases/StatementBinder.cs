using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;
using Sections = OmgekeerdeToets.Syntax.PackWords.Sections;

namespace OmgekeerdeToets.Cases;

/// <summary>The consequences and arguments of an own proposal, each a statement.</summary>
internal sealed class StatementBinder(
    string id, OwnProposalSyntax proposal, Blueprint blueprint, PeopleBinder people, DiagnosticBag messages)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Null when it was none of the three things a consequence can be, which has been reported.</summary>
    public ConsequenceRule? Consequence(ConsequenceSyntax syntax)
    {
        var plain = new ConsequenceRule
        {
            Rule = Statement(Sections.Consequences, SlugOf(syntax), syntax.Rule, syntax.Because),
            Party = people.Word(syntax.Affects, K.Affects, PackWords.Parties),
            LongTerm = syntax.Term.Value == PackWords.LongTerm,
            IsEstimate = syntax.Estimate?.Value ?? false,
            Basis = syntax.Basis?.Value,
        };
        return syntax.Body switch
        {
            AmountBody amount => MoneyOf(amount) is { } money ? plain with { Money = money } : null,
            ArgumentBody argument => plain with
            {
                SpeaksFor = argument.Pleads.Value == PackWords.For,
                Weight = WeightOf(argument.Weight, argument.Pleads, syntax.Rule),
            },
            UnknownBody unknown => plain with { ToFindOut = unknown.ToFindOut.Value },
            _ => null,
        };
    }

    public ArgumentRule Argument(ArgumentSyntax syntax) => new(
        Statement(
            Sections.Arguments,
            Slug.Of(syntax.Value?.Value ?? "", syntax.Pleads.Value, syntax.Weight.Value),
            syntax.Rule,
            syntax.Because),
        syntax.Pleads.Value == PackWords.For,
        WeightOf(syntax.Weight, syntax.Pleads, syntax.Rule),
        syntax.Value is { IsBroken: false } value ? CoreValueOf(value) : null);

    private static string SlugOf(ConsequenceSyntax syntax) => syntax.Body switch
    {
        AmountBody amount => Slug.Of(
            syntax.Affects.Value, syntax.Term.Value, amount.IsGain ? Sections.Revenue : Sections.Amount),
        ArgumentBody argument => Slug.Of(
            syntax.Affects.Value, syntax.Term.Value, argument.Pleads.Value, argument.Weight.Value),
        _ => Slug.Of(syntax.Affects.Value, syntax.Term.Value, Keywords.Unknown),
    };

    private Rule Statement(string section, string slug, RuleSyntax rule, Located<string> because)
    {
        var name = rule.Name is { IsBroken: false } given ? given.Value : slug;
        if (!_ids.Add(section + "/" + name))
        {
            messages.Add(rule.Span, ProposalMessages.Twice(proposal.Name.Value, name));
        }

        return Rule.StatedAs($"{id}/{section}/{name}", because.Value, proposal.By.Value) with
        {
            Source = rule.Source?.Value,
            Location = rule.Span.IsNowhere ? null : rule.Span.Location,
        };
    }

    private Weight WeightOf(Located<string> weight, Located<string> pleads, RuleSyntax rule)
    {
        var meant = people.Word(weight, K.Weight, PackWords.Weights);
        if (meant == Weight.Decisive && (pleads.Value == PackWords.For || rule.Source is null))
        {
            messages.Add(weight.Span, ProposalMessages.DecisiveNeedsSource(proposal.Name.Value));
        }

        return meant;
    }

    private Money? MoneyOf(AmountBody body)
    {
        if (body.Amount is not ConditionLine line)
        {
            return null;
        }

        // `40 euro per maand` says its rhythm itself; of a plain amount it is asked.
        var written = line.Span.Text.Trim();
        var unit = QuantityReader.UnitOf(QuantityText.Split(written).Unit);
        var rhythm = body.HowOften is { IsBroken: false } often ? people.Word(often, K.HowOften, PackWords.Rhythms)
            : unit == new Unit(Keywords.InCase.Euro, Unit.Month.Word) ? Rhythm.Monthly
            : unit == new Unit(Keywords.InCase.Euro, Unit.Year.Word) ? Rhythm.Yearly
            : (Rhythm?)null;
        if (!unit.IsAmount || FixedAmount(written, unit) is not { } amount)
        {
            messages.Add(line.Span, ProposalMessages.AmountNotFixed(proposal.Name.Value, written));
            return null;
        }

        if (rhythm is null)
        {
            messages.Add(line.Span, ProposalMessages.RhythmMissing(proposal.Name.Value));
        }

        return new Money(new Amount(-1, amount), rhythm ?? default, body.IsGain);
    }

    private static Fraction? FixedAmount(string written, Unit unit)
    {
        var definition = new FactDefinition
        {
            Name = Sections.Amount,
            Label = Sections.Amount,
            Type = FactType.Amount,
            Unit = unit.ToString(),
            Minimum = Fraction.Zero,
        };
        return QuantityReader.Read(definition, written, default, new DiagnosticBag())?.Exact;
    }

    private CoreValue? CoreValueOf(Located<string> key)
    {
        var found = blueprint.CoreValues.FirstOrDefault(value => value.Key == key.Value);
        if (found is null)
        {
            var near = NearMiss.Find(key.Value, blueprint.CoreValues.Select(value => value.Key));
            messages.Add(key.Span, ProposalMessages.CoreValueUnknown(key.Value, near));
        }

        return found;
    }
}
