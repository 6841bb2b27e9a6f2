namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>What is a straight line in the one open number that it is made of, seen by where it crosses a constant.</summary>
public sealed class LinearTests
{
    [Theory]
    [InlineData("(-inkomen) meer dan -10 euro", "10")]
    [InlineData("100 euro - inkomen meer dan 30 euro", "70")]
    [InlineData("inkomen / 2 meer dan 10 euro", "20")]
    [InlineData("inkomen / (als auto dan 0 anders 2) meer dan 10 euro", "20")]
    [InlineData("inkomen + (als auto dan 0 euro anders 10 euro) meer dan 100 euro", "90 100")]
    [InlineData("(als niet veilig dan inkomen anders 2 * inkomen) meer dan 10 euro", "10")]
    [InlineData("(als veilig dan inkomen anders 2 * inkomen) meer dan 10 euro", "5")]
    [InlineData("(als auto dan 10.4 euro anders 20 euro) afgerond op 0 decimalen meer dan inkomen", "10 20")]
    [InlineData("inkomen + som van contracten.bonus met actief meer dan 150 euro", "30 50")]
    public void It_turns_where_a_line_reaches_the_constant(string condition, string turns) =>
        OpenCase.Turns(condition, "inkomen").Should().Be(turns);

    [Theory]
    [InlineData("som van contracten.loon met vast meer dan 150 euro", "50")]
    [InlineData("gemiddelde van contracten.loon met vast meer dan 150 euro", "200")]
    [InlineData("hoogste van contracten.loon met vast meer dan 150 euro", "150")]
    public void Only_members_that_count_are_in_the_line(string condition, string turns) =>
        OpenCase.Turns(condition, "contracten.loon (A)").Should().Be(turns);

    [Theory]
    [InlineData("500 euro / (inkomen + 10 euro) meer dan 2", "-inkomen")]
    [InlineData("(als 8 / (uitgaven / 1 euro) meer dan 1 dan inkomen anders 2 * inkomen) meer dan 10 euro", "-inkomen,-uitgaven")]
    [InlineData("gemiddelde van contracten.loon met actief meer dan 150 euro", "contracten.actief (A),-contracten.loon (A)")]
    [InlineData("gemiddelde van contracten.loon met (omvang meer dan 99) meer dan 5 euro", "-contracten.loon (A)")]
    public void What_is_no_line_or_may_have_no_value_has_no_cells(string condition, string reads) =>
        OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);

    [Theory]
    [InlineData("hoogste van kinderen.leeftijd minstens 99 jaar", 64, true)]
    [InlineData("hoogste van kinderen.leeftijd minstens 99 jaar", 65, false)]
    [InlineData("inkomen * (aantal kinderen met mist_les + 10 * aantal kinderen met mist_les) meer dan 5 euro", 7, true)]
    [InlineData("inkomen * (aantal kinderen met mist_les + 10 * aantal kinderen met mist_les) meer dan 5 euro", 8, false)]
    public void More_than_64_lines_are_not_told_apart(string condition, int children, bool isLinear) =>
        OpenCase.Reads(condition, pack => Family(pack, children)).Breaking.IsEmpty.Should().Be(isLinear);

    /// <summary>Children of different ages; of the youngest the age is open, and of each whether it misses lessons.</summary>
    private static Situation Family(RulePack pack, int children)
    {
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment();
        for (var age = 1; age < children; age++)
        {
            var years = age;
            situation = situation.Add("kinderen", child => child.Set("leeftijd", years, "jaar"));
        }

        return situation.Add("kinderen", _ => { }).Build().GetOrThrow();
    }
}
