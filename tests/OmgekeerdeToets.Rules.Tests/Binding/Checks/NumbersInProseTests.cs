namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>A number that stands in a sentence and in the condition it explains: the day the condition changes, the sentence lies.</summary>
public sealed class NumbersInProseTests
{
    private const string When = "afstand meer dan 8 km";
    private const string Because = "omdat: Verder dan 8 is te ver.";

    [Theory]
    [InlineData("12 km", "Meer dan 12 kilometer is te ver.", "12")]
    [InlineData("8 km", "8 kilometer is te ver.", "8")]
    [InlineData("8 km", "Dat is verder dan 8", "8")]
    [InlineData("8 km", "Verder dan 8, dat is te ver.", "8")]
    [InlineData("8 km", "Verder dan 8,", "8")]
    [InlineData("8 km", "Van 5 naar 8 is te ver.", "8")]
    [InlineData("8 km", "Een reis van 5-8 kilometer.", "8")]
    [InlineData("7.5 km", "Verder dan 7,5 kilometer is te ver.", "7,5")]
    [InlineData("7.25 km", "Verder dan 7,25.", "7,25")]
    [InlineData("7 km", "Verder dan 7,5 kilometer is te ver.", null)]
    [InlineData("5 km", "Verder dan 7,5 kilometer is te ver.", null)]
    [InlineData("8 km", "Verder dan 18 of 81 kilometer.", null)]
    [InlineData("8 km", "Lijn A8 is vol, en bus 58 ook.", null)]
    [InlineData("8 km", "Verder dan acht kilometer.", null)]
    public void A_whole_number_is_found_as_people_write_it(string number, string sentence, string? found)
    {
        var loaded = TestPack.Base.Replacing("aan_de_orde_als: voor minstens een van kinderen geldt mist_les", $"aan_de_orde_als: afstand meer dan {number}")
            .Replacing("omdat: Een kind mist lessen.", $"omdat: {sentence}").Load();

        loaded.Diagnostics.Select(d => (d.Code, d.Message)).Should()
            .Equal(found is null ? [] : [("OT3041", $"`{found}` staat in deze tekst en ook in de voorwaarde erbij")]);
    }

    [Theory]
    [InlineData("omdat: School geeft een kind zekerheid.", $"als: {When}\n    {Because}")]
    [InlineData("omdat: Het kind kan zelf naar school.", $"als: {When}\n        {Because}")]
    [InlineData("tenzij: wil_meedoen\n        omdat: Niet elk gezin wil een fiets.", $"tenzij: {When}\n        {Because}")]
    [InlineData("als: noodzakelijk\n        omdat: De kosten zijn noodzakelijk.", $"als: {When}\n        {Because}")]
    [InlineData("      - draagvlak\n", $"      - draagvlak\n      - als: {When}\n        {Because}\n")]
    [InlineData("    juridische_toets:", $"    argumenten:\n      - pleit: tegen\n        gewicht: licht\n        als: {When}\n        {Because}\n    juridische_toets:")]
    public void It_is_found_wherever_a_condition_has_a_sentence(string old, string with) =>
        TestPack.Base.Replacing(old, with).Said().Should().Equal("OT3041 Verder dan 8 is te ver.");

    [Fact]
    public void It_is_found_through_a_derivation() =>
        TestPack.Base.AddingToConcepts($"afleidingen:\n  te_ver:\n    is: {When}")
            .Replacing("als: noodzakelijk\n        omdat: De kosten zijn noodzakelijk.", $"als: te_ver\n        {Because}")
            .Said().Should().Equal("OT3041 Verder dan 8 is te ver.");

    [Fact]
    public void A_sentence_is_held_against_its_own_condition_only() =>
        TestPack.Base.Replacing("omdat: Het kind kan zelf naar school.", "omdat: Dat kan tot 8 kilometer.").Codes()
            .Should().BeEmpty("that the bicycle is for 8 km at most is said elsewhere");
}
