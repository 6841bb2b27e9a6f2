namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>How a pack reads: what the pages of the messages do not show, and where the warnings stay away.</summary>
public sealed class PlainLanguageTests
{
    [Theory]
    [InlineData("Dat heet een tegenprestatie.", null)]
    [InlineData("Een tegenprestatie (iets terugdoen) kan ook klein zijn.", null)]
    [InlineData("Een tegenprestatie betekent iets terugdoen. De tegenprestatie past bij de persoon.", null)]
    [InlineData("De tegenprestatie past. Een tegenprestatie betekent iets terugdoen.", null)]
    [InlineData("De tegenprestatie past bij deze tegenprestatie.", "OT3502")]
    public void A_word_of_the_trade_is_explained_once_in_a_text(string text, string? code) => Explaining(text).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("Een man uit het granieten bestand.", "OT3026")]
    [InlineData("De vloer is van graniet en het bestand staat op de computer.", null)]
    [InlineData("Een vrouw met een afstand tot de arbeidsmarkt.", "OT3026")]
    [InlineData("De afstand tot de school.", null)]
    public void Words_that_put_people_down_are_found_as_they_stand_together(string text, string? code) =>
        Explaining(text).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("Hoe is het met je, en met de buurman van toch?", "OT3505")]
    [InlineData("Je opent de post toch?", "OT3505")]
    [InlineData("Vind je ook dat het beter kan?", "OT3505")]
    [InlineData("Waarom is de bus zo laat?", null)]
    [InlineData("Wil je nog iets vertellen?", null)]
    public void A_question_that_steers_is_found(string question, string? code) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    type: ja_nee\n    vraag: {question}").Codes().Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("De inwoner komt buiten", "OT3504")]
    [InlineData("de inwoner komt buiten.", "OT3504")]
    [InlineData("AOW komt elke maand", null)]
    [InlineData("Veilig Thuis is gebeld", null)]
    [InlineData("de inwoner komt buiten", null)]
    public void A_label_stands_in_the_middle_of_a_sentence(string label, string? code) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    type: ja_nee\n    label: {label}").Codes().Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void What_a_pack_avoids_is_found_in_every_text_and_in_any_capitals()
    {
        TestPack.Base.AddingToHeader("vermijd:\n  Zielig Geval: iemand die het moeilijk heeft")
            .AddingToConcepts("  iets:\n    type: ja_nee\n    label: een zielig geval\n    toelichting: Zielig, geval na geval.")
            .Codes().Should().Equal("OT3503");
    }

    private static IEnumerable<string> Explaining(string text) =>
        TestPack.Base.AddingToConcepts($"  iets:\n    type: ja_nee\n    toelichting: {text}").Codes();
}
