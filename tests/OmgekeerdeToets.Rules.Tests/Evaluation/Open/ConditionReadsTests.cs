namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>
/// What a condition reads that is open in one case: what single values decide, what they do not, and whether it may stay unknown
/// when all is answered.
/// </summary>
public sealed class ConditionReadsTests
{
    [Theory]
    [InlineData("inkomen hoogstens 8 euro", "inkomen")]
    [InlineData("krap", "inkomen")]
    [InlineData("keus meer dan 10 euro", "auto,inkomen")]
    [InlineData("krap of inkomen meer dan 2000 euro", "inkomen")]
    [InlineData("vroeger", "")]
    [InlineData("auto", "auto")]
    [InlineData("auto en veilig", "")]
    [InlineData("auto of veilig", "auto")]
    [InlineData("veilig en inkomen hoogstens 8 euro", "")]
    [InlineData("als auto dan wil_meedoen anders inkomen hoogstens 8 euro", "auto,inkomen,wil_meedoen")]
    [InlineData("wil_meedoen of (auto en veilig)", "wil_meedoen")]
    [InlineData("auto\n      - veilig", "")]
    [InlineData("woont is alleen", "woont")]
    [InlineData("woont is woonde", "woonde,woont")]
    [InlineData("auto is wil_meedoen", "auto,wil_meedoen")]
    [InlineData("merk is \"Gazelle\"", "merk")]
    [InlineData("geboren minder dan begonnen", "-begonnen,-geboren")]
    [InlineData("geboren minder dan 2020-03-01", "geboren")]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", "geboren")]
    [InlineData("geboren + duur minder dan peildatum", "-duur,-geboren")]
    [InlineData("2020-01-01 + duur minder dan peildatum", "duur")]
    [InlineData("duur meer dan 1 jaar", "duur")]
    [InlineData("uitgaven hoogstens inkomen", "-inkomen,-uitgaven")]
    [InlineData("tekort meer dan 0 euro", "-inkomen,-uitgaven")]
    [InlineData("2 * inkomen - 3 euro meer dan inkomen", "inkomen")]
    [InlineData("inkomen afgerond op 0 decimalen is 5 euro", "-inkomen")]
    [InlineData("(als auto dan inkomen anders 2 * inkomen) meer dan 10 euro", "auto,inkomen")]
    [InlineData("(als auto dan inkomen anders uitgaven) meer dan 10 euro", "auto,-inkomen,-uitgaven")]
    [InlineData("(als veilig dan inkomen anders uitgaven) meer dan 10 euro", "uitgaven")]
    [InlineData("10 euro minder dan (als auto dan inkomen anders 2 * inkomen)", "auto,inkomen")]
    [InlineData("inkomen is bekend", "inkomen")]
    [InlineData("(uitgaven / inkomen) is bekend", "-inkomen,-uitgaven")]
    [InlineData("(uitgaven + inkomen) is bekend", "inkomen,uitgaven")]
    public void Open_facts(string condition, string reads) => OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);

    [Theory]
    [InlineData("voor alle kinderen geldt mist_les", "kinderen.mist_les (Sam)")]
    [InlineData("voor minstens een van kinderen geldt mist_les", "")]
    [InlineData("voor alle kinderen geldt jong", "kinderen.leeftijd (Noor)")]
    [InlineData("som van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("hoogste van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("gemiddelde van kinderen.leeftijd minstens 12 jaar", "kinderen.leeftijd (Noor)")]
    [InlineData("aantal kinderen minstens 2", "")]
    [InlineData("aantal kinderen met mist_les minstens 2", "kinderen.mist_les (Sam)")]
    [InlineData("som van kinderen.leeftijd met mist_les minstens 12 jaar", "kinderen.leeftijd (Noor),kinderen.mist_les (Sam)")]
    [InlineData("inkomen * aantal kinderen met mist_les meer dan 12 euro", "inkomen,kinderen.mist_les (Sam)")]
    [InlineData("voor minstens een van schulden geldt bedrag meer dan 10 euro", "-schulden")]
    [InlineData("som van schulden.bedrag meer dan inkomen", "-inkomen,-schulden")]
    [InlineData("som van schulden.bedrag met (bedrag minder dan inkomen) meer dan 10 euro", "-inkomen,-schulden")]
    [InlineData("som van schulden.bedrag met (bedrag minder dan uitgaven) meer dan inkomen", "-inkomen,-schulden,-uitgaven")]
    [InlineData("aantal schulden is bekend", "schulden")]
    public void Open_members_and_open_lists(string condition, string reads) => OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);

    [Theory]
    [InlineData("inkomen meer dan 1 euro", false)]
    [InlineData("uitgaven meer dan inkomen", false)]
    [InlineData("uitgaven / (inkomen / 1 euro) meer dan 1 euro", true)]
    [InlineData("uitgaven / (inkomen / 1 euro) / 2 meer dan 1 euro", true)]
    [InlineData("uitgaven / 2 meer dan inkomen", false)]
    [InlineData("(als veilig dan uitgaven / (inkomen / 1 euro) anders uitgaven) meer dan 1 euro", false)]
    [InlineData("(als niet veilig dan uitgaven anders uitgaven / (inkomen / 1 euro)) meer dan 1 euro", false)]
    [InlineData("(als veilig dan uitgaven anders uitgaven / (inkomen / 1 euro)) meer dan 1 euro", true)]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", true)]
    [InlineData("dagen sinds geboren minstens 18 dagen", false)]
    [InlineData("geboren + duur minder dan begonnen", true)]
    [InlineData("hoogste van schulden.bedrag meer dan 1 euro", true)]
    [InlineData("som van schulden.bedrag meer dan 1 euro", false)]
    [InlineData("aantal schulden meer dan 1", false)]
    [InlineData("hoogste van kinderen.leeftijd meer dan duur", false)]
    [InlineData("hoogste van kinderen.leeftijd met mist_les meer dan duur", true)]
    [InlineData("voor alle contracten geldt loon / omvang meer dan 3 euro", false)]
    [InlineData("som van contracten.loon met (8 / diensten meer dan 1) meer dan 10 euro", true)]
    [InlineData("vroeger of auto", true)]
    public void What_may_stay_unknown_when_all_is_answered(string condition, bool expected) =>
        OpenCase.Reads(condition).MayStayUnknown.Should().Be(expected);

    [Theory]
    [InlineData("wil_meedoen en (inkomen meer dan 1 euro en auto)", "auto,inkomen,wil_meedoen", "")]
    [InlineData("uitgaven hoogstens inkomen", "", "inkomen,uitgaven")]
    public void What_is_read_stands_in_the_order_of_names(string condition, string separable, string breaking)
    {
        var reads = OpenCase.Reads(condition);

        string.Join(',', reads.Separable.Select(OpenCase.NameOf)).Should().Be(separable);
        string.Join(',', reads.Breaking.Select(OpenCase.NameOf)).Should().Be(breaking);
    }
}
