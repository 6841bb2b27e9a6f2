using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>The names of what can be open are made once, and no more of them are kept than a list of people needs.</summary>
public sealed class AskedNamesTests
{
    private const int Most = 4096;

    private static readonly FactDefinition Field = new() { Name = "veld", Label = "veld", Type = FactType.YesNo, List = "lijst" };
    private static readonly FactDefinition List = new() { Name = "lijst", Label = "lijst", Type = FactType.List, Fields = [Field], Index = 1 };

    private readonly ToyRules _rules = new();

    [Fact]
    public void A_name_is_one_object_as_long_as_it_is_kept()
    {
        var (names, asked) = Toy();

        var first = names.Of(asked, "kind 1");

        first.Name.Should().Be("lijst.veld (kind 1)");
        names.Of(asked, "kind 1").Should().BeSameAs(first);
        names.Of(asked, "kind 2").Should().NotBeSameAs(first);
        names.KeepFew();
        names.Of(asked, "kind 1").Should().BeSameAs(first);
        names.BackingOf("a").ByResident.Should().BeSameAs(names.BackingOf("a").ByResident);
        names.BackingOf("a").ByOrganisation.Name.Should().Be("draagvlak_organisatie a");
    }

    [Fact]
    public void Beyond_the_most_they_are_made_anew_and_counted_anew()
    {
        var (names, asked) = Toy();
        var first = names.Of(asked, "0");
        Call(names, asked, 1, Most - 1);
        names.KeepFew();
        names.Of(asked, "0").Should().BeSameAs(first, "exactly so many may be kept");
        Call(names, asked, Most, 1);

        names.KeepFew();

        var second = names.Of(asked, "0");
        second.Should().NotBeSameAs(first);
        Call(names, asked, 1, 10);
        names.KeepFew();
        names.Of(asked, "0").Should().BeSameAs(second);
    }

    [Fact]
    public void What_a_rule_reads_is_gathered_once()
    {
        var fact = _rules.Fact("feit");
        var rule = _rules.When(fact);
        _rules.Goal(rule, _rules.Solution("a"));
        var names = new AskedNames(_rules.Blueprint);

        names.ReadBy(rule).ToArray().Select(asked => asked.Whole.Name).Should().Equal("feit");
        System.Runtime.CompilerServices.Unsafe.AreSame(in names.ReadBy(rule)[0], in names.ReadBy(rule)[0]).Should().BeTrue();
    }

    private (AskedNames Names, AskedConcept Asked) Toy()
    {
        _rules.Fact("feit");
        var rule = _rules.Rule("over een veld", _ => Truth.Unknown, Field);
        _rules.Goal(rule, _rules.Solution("a"));
        var blueprint = _rules.Blueprint;
        var names = new AskedNames(blueprint with { Facts = [.. blueprint.Facts, List] });
        return (names, names.ReadBy(rule)[0]);
    }

    private static void Call(AskedNames names, AskedConcept asked, int from, int count)
    {
        foreach (var i in Enumerable.Range(from, count))
        {
            names.Of(asked, $"{i}");
        }
    }
}
