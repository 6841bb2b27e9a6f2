using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Core.Tests.Situations;

public sealed class BySolutionTests
{
    private static readonly Backing Yes = new(Truth.True, Truth.Unknown, null);
    private static readonly Backing No = new(Truth.False, Truth.Unknown, null);

    [Fact]
    public void What_is_said_of_a_solution_in_a_goal_goes_before_what_is_said_of_the_name()
    {
        var said = BySolution<Backing>.Of([("fiets", No), ("naar_school/fiets", Yes)]);

        said.Find("naar_school", "fiets").Should().BeSameAs(Yes);
        said.Find("naar_werk", "fiets").Should().BeSameAs(No);
    }

    [Fact]
    public void A_name_that_only_looks_alike_is_another_solution()
    {
        var said = BySolution<Backing>.Of([("naar_schoolfiets", Yes), ("naar_school-fiets", Yes), ("naar_school/fietsen", Yes), ("naar_schoo/lfiets", Yes)]);

        said.Find("naar_school", "fiets").Should().BeNull();
    }

    [Fact]
    public void Saying_it_anew_leaves_the_first_as_it_was()
    {
        var said = BySolution<Backing>.Of([("fiets", No)]);

        said.With("fiets", Yes)["fiets"].Should().BeSameAs(Yes);
        said.With("naar_school/fiets", Yes).Find("naar_school", "fiets").Should().BeSameAs(Yes);
        said["fiets"].Should().BeSameAs(No);
    }
}
