using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>What an amount reads that a case leaves open, and the lines it is one of.</summary>
public sealed class AmountReadsTests
{
    [Theory]
    [InlineData("inkomen", "inkomen", "inkomen", "1x+0")]
    [InlineData("250 euro - 2 * inkomen", "inkomen", "inkomen", "-2x+250")]
    [InlineData("als auto dan inkomen anders 2 * inkomen + 5 euro", "auto,inkomen", "inkomen", "1x+0 2x+5")]
    [InlineData("250 euro * aantal kinderen met mist_les", "kinderen.mist_les (Sam)", "", "0x+0 0x+250 0x+500")]
    [InlineData("als auto dan 10 euro anders 20 euro", "auto", "", "0x+10 0x+20")]
    [InlineData("als inkomen is bekend dan 10 euro anders 20 euro", "inkomen", "", "0x+10 0x+20")]
    [InlineData("som van contracten.loon met vast", "contracten.loon (A)", "contracten.loon (A)", "1x+100")]
    [InlineData("inkomen + uitgaven", "-inkomen,-uitgaven", "", "")]
    [InlineData("som van schulden.bedrag", "-schulden", "", "")]
    [InlineData("inkomen afgerond op 0 decimalen", "-inkomen", "", "")]
    public void An_amount_is_one_of_a_few_lines_in_one_open_number(string formula, string reads, string varies, string lines)
    {
        var found = Amount(formula);

        OpenCase.Names(found.Reads).Should().Be(reads);
        (found.Varies is { } slot ? OpenCase.NameOf(slot) : "").Should().Be(varies);
        string.Join(' ', found.Lines.Select(line => $"{line.Slope}x+{line.Intercept}")).Should().Be(lines);
        found.Reads.MayStayUnknown.Should().BeTrue("of an amount nobody asks it, so it is never no too soon");
    }

    [Theory]
    [InlineData("250 euro")]
    [InlineData("als veilig dan inkomen anders 20 euro")]
    [InlineData("als auto en veilig dan inkomen anders 20 euro")]
    [InlineData("toen")]
    public void An_amount_that_no_answer_changes_reads_nothing(string formula)
    {
        var found = Amount(formula);

        found.Reads.Should().BeSameAs(OpenReads.Nothing);
        found.Varies.Should().BeNull();
        found.Lines.Should().BeEmpty();
    }

    private static AmountReads Amount(string formula)
    {
        var pack = OpenCase.Pack.Replacing("250 euro * aantal kinderen met mist_les", formula).Pack();
        var goal = pack.Blueprint.Goals[0];
        var money = goal.FindSolution("fiets")!.Consequences.Select(consequence => consequence.Money).OfType<Steps.Consequences.Money>().Single();
        return pack.Rules.Cells(OpenCase.Case(pack), goal).Of(money.Amount);
    }
}
