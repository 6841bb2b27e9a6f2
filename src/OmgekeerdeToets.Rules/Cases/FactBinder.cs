using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases;

/// <summary>Facts, judgements and policy choices: every value at the place of its concept.</summary>
internal sealed class FactBinder
{
    private readonly Blueprint _blueprint;
    private readonly DiagnosticBag _messages;
    private readonly Fact?[] _facts;

    private FactBinder(Blueprint blueprint, DiagnosticBag messages)
    {
        _blueprint = blueprint;
        _messages = messages;
        _facts = new Fact?[blueprint.Facts.Length];
    }

    public static ImmutableArray<Fact?> Bind(CaseSyntax syntax, Blueprint blueprint, DiagnosticBag messages)
    {
        var binder = new FactBinder(blueprint, messages);
        foreach (var fact in syntax.Facts.Where(fact => !fact.Name.IsBroken))
        {
            binder.BindFact(fact);
        }

        foreach (var judgement in syntax.Judgements.Where(judgement => !judgement.Name.IsBroken))
        {
            binder.BindJudgement(judgement);
        }

        if (!syntax.ReferenceDate.IsBroken)
        {
            binder.FillPolicies(syntax.ReferenceDate.Value);
        }

        return [.. binder._facts];
    }

    private void BindFact(FactSyntax syntax)
    {
        var definition = Find(syntax.Name, judgement: false);
        if (definition is null)
        {
            return;
        }

        var wrongPlace = definition.IsJudgement ? CaseMessages.JudgementGivenAsFact(definition.Name)
            : definition.IsPolicyChoice ? CaseMessages.PolicyGiven(definition.Name)
            : null;
        if (wrongPlace is not null)
        {
            _messages.Add(syntax.Name.Span, wrongPlace);
            return;
        }

        Keep(syntax.Name, Stated(definition, syntax));
    }

    private void BindJudgement(JudgementSyntax syntax)
    {
        var definition = Find(syntax.Name, judgement: true);
        if (definition is null)
        {
            return;
        }

        if (!definition.IsJudgement)
        {
            _messages.Add(syntax.Name.Span, definition.IsPolicyChoice
                ? CaseMessages.PolicyGiven(definition.Name)
                : CaseMessages.FactGivenAsJudgement(definition.Name));
            return;
        }

        Require(syntax.By, CaseMessages.NobodyJudged(definition.Name));
        Require(syntax.Because, CaseMessages.NoReasonJudged(definition.Name));
        var value = syntax.Value.IsBroken
            ? null
            : ValueReader.Read(definition, syntax.Value.Value, syntax.Value.Span, _messages);
        value = value is null ? null : WithReason(definition, value, syntax.Reason);
        Keep(syntax.Name, value is null ? null : new Fact(definition, value)
        {
            JudgedBy = syntax.By.IsBroken ? null : syntax.By.Value,
            Because = syntax.Because.IsBroken ? null : syntax.Because.Value,
        });
    }

    private void FillPolicies(DateOnly date)
    {
        foreach (var policy in _blueprint.Policies.Where(policy => policy.Validity.Contains(date)))
        {
            _facts[policy.Definition.Index] = new Fact(policy.Definition, policy.Value) { Source = policy.Source };
        }
    }

    private FactDefinition? Find(Located<string> name, bool judgement)
    {
        if (_blueprint.FindFact(name.Value) is { } found)
        {
            return found;
        }

        if (_blueprint.Computed.Contains(name.Value))
        {
            _messages.Add(name.Span, CaseMessages.ComputedGiven(name.Value));
            return null;
        }

        // Only names that may stand here: those of the other kind would be refused next.
        var legal = _blueprint.Facts.Where(fact => fact.IsJudgement == judgement && !fact.IsPolicyChoice).Select(fact => fact.Name);
        var near = NearMiss.Find(name.Value, legal);
        _messages.Add(name.Span, CaseMessages.FactUnknown(
            name.Value, near, near is null ? null : _blueprint.FindFact(near)!.Location));
        return null;
    }

    private Fact? Stated(FactDefinition definition, FactSyntax syntax)
    {
        var value = syntax.Value switch
        {
            MembersSyntax members when definition.Type == FactType.List =>
                new ListBinder(definition, _blueprint.Computed, _messages).Bind(members, Stated),
            MembersSyntax members => Refuse(members.Span, CaseValueMessages.NoList(definition.QualifiedName)),
            GivenValueSyntax given when !Suits(given.As, definition.Type) => Refuse(given.Span, Unsuited(definition, given.Text)),
            GivenValueSyntax given => ValueReader.Read(definition, given.Text, given.Span, _messages),
            TextValueSyntax text => ValueReader.Read(definition, text.Text, text.Span, _messages),
            _ => null,
        };
        value = value is null ? null : WithReason(definition, value, syntax.Reason);
        return value is null ? null : new Fact(definition, value)
        {
            Source = syntax.Source?.Value,
            Date = syntax.Date is { IsBroken: false } date ? date.Value : null,
        };
    }

    private FactValue? WithReason(FactDefinition definition, FactValue value, Located<string>? stated)
    {
        if (stated is not { IsBroken: false } reason)
        {
            return value;
        }

        if (!CaseWords.Reasons.TryGet(reason.Value, out var why))
        {
            return Refuse(reason.Span, CaseMessages.WordUnknown(
                reason.Value, Keywords.Key.Reason, CaseWords.Reasons.Words.Order(StringComparer.Ordinal), NearMiss.Find(reason.Value, CaseWords.Reasons.Words)));
        }

        return value.IsKnown
            ? Refuse(reason.Span, CaseMessages.ReasonBesideValue(definition.QualifiedName))
            : FactValue.UnknownBecause(why);
    }

    private void Keep(Located<string> name, Fact? fact)
    {
        if (fact is null)
        {
            return;
        }

        if (_facts[fact.Definition.Index] is not null)
        {
            _messages.Add(name.Span, YamlMessages.SaidTwice(name.Value));
            return;
        }

        _facts[fact.Definition.Index] = fact;
    }

    private void Require(Located<string> text, Message message)
    {
        if (!text.IsBroken && string.IsNullOrWhiteSpace(text.Value))
        {
            _messages.Add(text.Span, message);
        }
    }

    private FactValue? Refuse(Text.Span span, Message message)
    {
        _messages.Add(span, message);
        return null;
    }

    private static bool Suits(GivenAs given, FactType type) => given switch
    {
        GivenAs.YesNo => type == FactType.YesNo,
        GivenAs.Date => type == FactType.Date,
        _ => type is FactType.Number or FactType.Amount or FactType.Duration,
    };

    private static Message Unsuited(FactDefinition definition, string given)
    {
        var name = definition.QualifiedName;
        return definition.Type switch
        {
            FactType.YesNo => CaseValueMessages.YesOrNo(name, given, null),
            FactType.Date => CaseValueMessages.DateExpected(name, given),
            FactType.Choice => CaseValueMessages.OptionUnknown(name, given, definition.Options, null),
            FactType.List => CaseValueMessages.ListExpected(name),
            FactType.Text => CaseValueMessages.TextExpected(name, given),
            _ => CaseValueMessages.NumberExpected(name, given, definition.Unit),
        };
    }
}
