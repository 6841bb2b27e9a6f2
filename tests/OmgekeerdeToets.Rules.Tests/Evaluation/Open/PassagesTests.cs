namespace OmgekeerdeToets.Rules.Tests.Evaluation.Open;

/// <summary>Where a comparison of one open date or duration becomes known, turns, and is unknown again; the case is of 1 November 2026.</summary>
public sealed class PassagesTests
{
    [Theory]
    [InlineData("geboren minder dan 2020-03-01", "2020-03-01 2020-03-02")]
    [InlineData("geboren minder dan verhuisd", "2019-05-01 2019-05-02")]
    [InlineData("hele jaren sinds geboren minstens 18 jaar", "2007-11-02 2008-11-02 2026-11-02")]
    [InlineData("geboren - 18 jaar minder dan 2000-01-01", "0019-01-01 2018-01-01 2018-01-02")]
    [InlineData("hele jaren sinds (geboren - 6 maanden + 18 jaar) minstens 2 jaar", "0001-07-01 2006-05-02 2007-05-02 2009-05-02")]
    [InlineData("geboren + 9990 jaar minder dan peildatum", "0010-01-01")]
    [InlineData("geboren - 2020-01-01 meer dan 5 dagen", "2020-01-06 2020-01-07")]
    [InlineData("2020-01-01 - geboren meer dan 5 dagen", "2019-12-27 2019-12-28")]
    [InlineData("(dagen sinds geboren) / 7 meer dan 2 dagen", "2026-10-18 2026-10-19")]
    public void A_date_turns_on_the_first_day_of_each_stretch(string condition, string days) =>
        OpenCase.Turns(condition, "geboren").Should().Be(days);

    [Theory]
    [InlineData("2020-01-01 + duur minder dan peildatum", "duur", "-24228 82 83 95760")]
    [InlineData("hele maanden sinds (2026-12-01 + duur) minstens 2 maanden", "duur", "-24311 -3 -2 0")]
    [InlineData("hele maanden sinds (2027-01-01 - proeftijd) minstens 2 maanden", "proeftijd", "2 4 5")]
    [InlineData("2020-01-01 + bedenktijd hoogstens 2020-03-01", "bedenktijd", "3 95760")]
    [InlineData("2020-01-01 + uitstel minder dan peildatum", "uitstel", "2496 2497 2914635")]
    [InlineData("2020-01-01 + wachttijd minder dan peildatum", "wachttijd", "-105346 357 416377")]
    [InlineData("2020-01-01 + pauze minder dan peildatum", "wachttijd", "-105346 357 416377")]
    public void A_duration_turns_on_whole_numbers_within_its_bounds(string condition, string duration, string numbers) =>
        OpenCase.Turns(condition, duration).Should().Be(numbers);

    [Theory]
    [InlineData("voor alle contracten geldt 2020-01-01 + looptijd minder dan peildatum", "contracten.looptijd (A)", "-24228 82 83 95760")]
    [InlineData(
        "voor minstens een van contracten geldt voor alle brieven geldt ontvangen minder dan ingang",
        "contracten.ingang (A)",
        "2020-03-01 2020-03-02 2021-04-01 2021-04-02")]
    public void A_field_of_a_member_turns_as_a_fact_does(string condition, string field, string turns) =>
        OpenCase.Turns(condition, field).Should().Be(turns);

    [Theory]
    [InlineData("geboren + 1 jaar minder dan geboren + 366 dagen", "-geboren")]
    [InlineData("(dagen sinds geboren / 1 dag) * (dagen sinds geboren / 1 dag) meer dan 100", "-geboren")]
    [InlineData("100 / (dagen sinds geboren / 1 dag) meer dan 2", "-geboren")]
    [InlineData("2020-01-01 + (dagen sinds geboren) * (dagen sinds geboren / 1 dag) minder dan 2030-01-01", "-geboren")]
    [InlineData("(als geboren minder dan 2000-01-01 dan 1 dag anders dagen sinds geboren) meer dan 5 dagen", "-geboren")]
    [InlineData("2020-01-01 + wachttijd / 2 minder dan peildatum", "-wachttijd")]
    [InlineData("2020-01-01 + duur * 0.5 minder dan peildatum", "-duur")]
    public void What_goes_up_and_down_has_no_cells(string condition, string reads) =>
        OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);

    [Theory]
    [InlineData("geboren + 9999 jaar minder dan peildatum", "-geboren")]
    [InlineData("9999-12-30 + uitstel minder dan peildatum", "-uitstel")]
    public void What_is_known_nowhere_has_no_cells(string condition, string reads) =>
        OpenCase.Names(OpenCase.Reads(condition)).Should().Be(reads);
}
