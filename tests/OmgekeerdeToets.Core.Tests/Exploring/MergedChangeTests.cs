using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Who could bring a change of several things about.</summary>
public sealed class MergedChangeTests
{
    [Theory]
    [InlineData("Municipality", "Municipality")]
    [InlineData("Resident", "Resident")]
    [InlineData("Resident Resident", "Resident")]
    [InlineData("Municipality Municipality", "Municipality")]
    [InlineData("Resident Municipality", "Together")]
    [InlineData("Unstated", "Unstated")]
    [InlineData("Resident Unstated", "Unstated")]
    [InlineData("Nobody", "Nobody")]
    [InlineData("Nobody Unstated", "Nobody")]
    [InlineData("Municipality Nobody", "Nobody")]
    public void Who_can_bring_it_about_follows_from_all_that_turns(string influences, string expected)
    {
        ImmutableArray<Turnable> turnables = [.. influences.Split(' ').Select(influence => Of(Enum.Parse<Influence>(influence)))];
        var change = new MergedChange([.. turnables.Select((_, i) => new TurnedCells(i, [0]))], new VariedAdvice(AdviceKind.NotAtStake, []));

        change.Influencers(turnables).ToString().Should().Be(expected);
    }

    private static Turnable Of(Influence influence)
    {
        var definition = new FactDefinition { Name = "a", Label = "a", Type = FactType.YesNo, Influence = influence };
        var fact = new OpenFact { Definition = definition, Step = 1, ReadBy = Rule.StatedAs("a", null, "b") };
        return new Turnable(fact, [FactValue.Yes, FactValue.No], 1, FactValue.No, TurningPoints.None);
    }
}
