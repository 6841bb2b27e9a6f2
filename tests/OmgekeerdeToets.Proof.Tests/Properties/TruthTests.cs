using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>The laws of strong Kleene logic, for every combination of truths there is.</summary>
public sealed class TruthTests
{
    private static readonly Truth[] All = Enum.GetValues<Truth>();

    [Fact]
    public void And_and_or_do_not_mind_order_grouping_or_repetition()
    {
        foreach (var (a, b, c) in Triples())
        {
            a.And(b).Should().Be(b.And(a));
            a.Or(b).Should().Be(b.Or(a));
            a.And(b).And(c).Should().Be(a.And(b.And(c)));
            a.Or(b).Or(c).Should().Be(a.Or(b.Or(c)));
            a.And(a).Should().Be(a);
            a.Or(a).Should().Be(a);
        }
    }

    [Fact]
    public void And_and_or_distribute_and_absorb()
    {
        foreach (var (a, b, c) in Triples())
        {
            a.And(b.Or(c)).Should().Be(a.And(b).Or(a.And(c)));
            a.Or(b.And(c)).Should().Be(a.Or(b).And(a.Or(c)));
            a.And(a.Or(b)).Should().Be(a);
            a.Or(a.And(b)).Should().Be(a);
        }
    }

    [Fact]
    public void Not_turns_and_into_or_and_back()
    {
        foreach (var (a, b, _) in Triples())
        {
            a.And(b).Not().Should().Be(a.Not().Or(b.Not()));
            a.Or(b).Not().Should().Be(a.Not().And(b.Not()));
            a.Not().Not().Should().Be(a);
        }
    }

    [Fact]
    public void Yes_and_no_are_neutral_and_decide()
    {
        foreach (var a in All)
        {
            a.And(Truth.True).Should().Be(a);
            a.Or(Truth.False).Should().Be(a);
            a.And(Truth.False).Should().Be(Truth.False);
            a.Or(Truth.True).Should().Be(Truth.True);
        }
    }

    [Fact]
    public void An_answer_only_ever_settles_what_was_unknown()
    {
        foreach (var (a, b, answer) in Triples())
        {
            var answered = a == Truth.Unknown ? answer : a;
            Settles(a.And(b), answered.And(b));
            Settles(a.Or(b), answered.Or(b));
            Settles(a.Not(), answered.Not());
        }

        static void Settles(Truth before, Truth after) => (before == Truth.Unknown || after == before).Should().BeTrue();
    }

    [Fact]
    public void Unknown_is_neither_yes_nor_no()
    {
        Truth.Unknown.Not().Should().Be(Truth.Unknown);
        Truth.Unknown.And(Truth.Unknown.Not()).Should().Be(Truth.Unknown);
        Truth.Unknown.Or(Truth.Unknown.Not()).Should().Be(Truth.Unknown);
        default(Truth).Should().Be(Truth.Unknown);
    }

    private static IEnumerable<(Truth A, Truth B, Truth C)> Triples() =>
        from a in All from b in All from c in All select (a, b, c);
}
