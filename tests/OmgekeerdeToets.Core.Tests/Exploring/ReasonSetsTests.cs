using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Sets of leaves that suffice to make a claim false.</summary>
public sealed class ReasonSetsTests
{
    private static readonly Leaf True = new("waar", Truth.True);
    private static readonly Leaf False = new("onwaar", Truth.False);
    private static readonly Leaf Open = new("open", Truth.Unknown);

    [Fact]
    public void What_is_false_is_its_own_reason_and_what_is_true_or_unknown_is_none()
    {
        Sets(False).Should().Equal("onwaar");
        Sets(True).Should().BeEmpty();
        Sets(Open).Should().BeEmpty();
        Sets(new Opposite(True)).Should().Equal("waar");
        Sets(new Opposite(False)).Should().BeEmpty();
        Sets(new Opposite(Open)).Should().BeEmpty();
    }

    [Fact]
    public void Of_all_that_must_hold_each_part_that_does_not_is_a_reason()
    {
        Sets(Claim.Both(True, False, Open, new Leaf("ook", Truth.False))).Should().Equal("onwaar", "ook");
        Sets(new Opposite(Claim.Both(True, new Leaf("ook", Truth.True)))).Should().Equal("waar ook");
        Sets(new Opposite(Claim.Both(True, False))).Should().BeEmpty();
    }

    [Fact]
    public void Of_what_one_must_hold_all_are_a_reason_together_in_the_order_of_the_claim()
    {
        Sets(new Some([new Leaf("z", Truth.False), new Leaf("a", Truth.False)])).Should().Equal("z a");
        Sets(new Some([False, Open])).Should().BeEmpty();
        Sets(new Opposite(new Some([True, False, new Leaf("ook", Truth.True)]))).Should().Equal("waar", "ook");
    }

    [Fact]
    public void The_smallest_comes_first_and_what_holds_another_is_left_out()
    {
        var (a, b, c) = (new Leaf("a", Truth.False), new Leaf("b", Truth.False), new Leaf("c", Truth.False));

        Sets(Claim.Both(new Some([a, b]), c)).Should().Equal("c", "a b");
        Sets(Claim.Both(new Some([a, b]), a)).Should().Equal("a");
        Sets(new Some([Claim.Both(a, b), Claim.Both(a, c)])).Should().Equal("a", "b c");
    }

    [Fact]
    public void A_choice_is_false_by_the_branch_that_counts_or_by_both()
    {
        var (then, otherwise) = (new Leaf("dan", Truth.False), new Leaf("anders", Truth.False));

        Sets(Claim.Choose(True, then, otherwise)).Should().Equal("waar dan", "dan anders");
        Sets(Claim.Choose(False, then, otherwise)).Should().Equal("onwaar anders", "dan anders");
        Sets(Claim.Choose(Open, then, otherwise)).Should().Equal("dan anders");
    }

    [Fact]
    public void Of_many_the_first_twenty_are_told_and_each_is_no_larger_than_it_must_be()
    {
        var claim = Claim.Both([.. Enumerable.Range(10, 30).Select(i => (Claim)new Leaf($"blad{i}", Truth.False))]);
        ReasonSets.Of(claim).Should().HaveCount(ReasonSets.Most).And.OnlyContain(set => set.Length == 1);

        // Six times one of six comes to more sets than are kept on the way.
        var wide = new Some([.. Enumerable.Range(0, 6).Select(i => Claim.Both([.. Enumerable.Range(0, 6).Select(j => (Claim)new Leaf($"{i}{j}", Truth.False))]))]);
        foreach (var set in ReasonSets.Of(wide))
        {
            wide.With(set.ToHashSet()).Should().Be(Truth.False);
            set.Should().OnlyContain(leaf => wide.With(set.Where(other => !other.Equals(leaf)).ToHashSet()) != Truth.False);
        }
    }

    [Fact]
    public void A_leaf_is_the_same_wherever_it_is_asked_and_holds_only_when_it_is_known()
    {
        var same = new Leaf("waar", Truth.True) { Member = "kind 1", Says = "hij is er" };

        same.Equals(True).Should().BeTrue();
        same.Equals(Open).Should().BeFalse();
        new Leaf("a", Truth.True).Equals(null as Leaf).Should().BeFalse();
        True.Says.Should().BeEmpty();
        True.With(new HashSet<Leaf> { same }).Should().Be(Truth.True);
        True.With(new HashSet<Leaf>()).Should().Be(Truth.Unknown);
        Claim.Both(True, new Opposite(same), False).Leaves.Should().Equal(True, False);
        new Some([True, same]).Leaves.Should().Equal(True);
    }

    private static IEnumerable<string> Sets(Claim claim) => ReasonSets.Of(claim).Select(set => string.Join(' ', set.Select(leaf => leaf.Key)));
}
