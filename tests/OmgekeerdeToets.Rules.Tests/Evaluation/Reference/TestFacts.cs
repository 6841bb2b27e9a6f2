using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Rules.Tests.Binding.Expressions;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

/// <summary>What a case states, for tests: values as text, <c>?</c> for weet_niet, <c>-</c> for liever_niet; what is absent was not asked.</summary>
internal sealed class TestFacts(TestScope scope, string? referenceDate = "2026-11-22") : IFactReader
{
    private readonly Dictionary<FactDefinition, Fact> _facts = [];

    public DateOnly? ReferenceDate { get; } = referenceDate is null ? null : Date(referenceDate);

    public Fact? FactOf(FactDefinition definition) => _facts.GetValueOrDefault(definition);

    public TestFacts With(string name, string value)
    {
        var definition = scope.Definition(name);
        _facts[definition] = new Fact(definition, Parse(definition, value)) { Source = "huisbezoek" };
        return this;
    }

    /// <summary>A number in another unit than the vocabulary counts in, as a host may state it.</summary>
    public TestFacts With(string name, Fraction number, string unit)
    {
        var definition = scope.Definition(name);
        _facts[definition] = new Fact(definition, FactValue.Of(number, unit));
        return this;
    }

    /// <summary>Members as <c>leeftijd=5 kan_fietsen=ja</c>; none gives the empty list.</summary>
    public TestFacts WithList(string name, params string[] members)
    {
        var definition = scope.Definition(name);
        _facts[definition] = new Fact(
            definition, FactValue.Of([.. members.Select((member, index) => Member(definition, member, index))]));
        return this;
    }

    private static ListMember Member(FactDefinition list, string text, int index)
    {
        var given = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('='))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        ImmutableArray<Fact?> fields =
        [
            .. list.Fields.Select(field => given.TryGetValue(field.Name, out var value) ? new Fact(field, Parse(field, value)) : null),
        ];
        return new ListMember(string.Create(CultureInfo.InvariantCulture, $"{list.Name} {index + 1}"), fields);
    }

    private static FactValue Parse(FactDefinition definition, string text)
    {
        if (text is "?" or "-")
        {
            return text == "?" ? FactValue.DoesNotKnow : FactValue.RatherNotSay;
        }

        return definition.Type switch
        {
            FactType.YesNo => FactValue.Of(text == "ja"),
            FactType.Date => FactValue.Of(Date(text)),
            FactType.Text or FactType.Choice => FactValue.Of(text),
            _ => FactValue.Of(Number(text), definition.Unit),
        };
    }

    private static Fraction Number(string text)
    {
        FractionText.TryParse(text, out var number).Should().BeTrue();
        return number;
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
