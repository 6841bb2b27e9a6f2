namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>Where a comparison of one open number or text turns.</summary>
public sealed class ComparisonTurnsTests
{
    [Theory]
    [InlineData("inkomen hoogstens 8 euro", "inkomen", "8")]
    [InlineData("duur meer dan 1 jaar", "duur", "12")]
    [InlineData("2 * duur meer dan duur + 6 maanden", "duur", "6")]
    public void A_number_turns_where_two_lines_cross(string condition, string of, string turns) =>
        OpenCase.Turns(condition, of).Should().Be(turns);

    [Theory]
    [InlineData("merk is \"Gazelle\"")]
    [InlineData("niet (\"Gazelle\" is merk)")]
    public void A_text_turns_where_it_is_what_it_is_compared_with(string condition) =>
        OpenCase.Turns(condition, "merk").Should().Be("Gazelle");

    [Theory]
    [InlineData("merk is (als veilig dan \"x\" anders merk)", "-merk")]
    [InlineData("(als veilig dan \"x\" anders merk) is merk", "-merk")]
    [InlineData("(als auto dan merk anders \"x\") is \"y\"", "auto,-merk")]
    [InlineData("niet (\"y\" is (als auto dan merk anders \"x\"))", "auto,-merk")]
    public void A_text_that_something_else_decides_has_no_cells(string condition, string reads) =>
        OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);
}
