using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Core.Tests.Reports.Plain;

/// <summary>What a resident should not have to read: long sentences, words of the trade, words that blame.</summary>
public sealed class PlainLintTests
{
    [Theory]
    [InlineData("Wij bellen u. Dat doen wij morgen!", new[] { 3, 4 })]
    [InlineData("Het kost € 1.200,50 per maand, o.a. voor de bus.", new[] { 9 })]
    [InlineData("Geschikt: De kinderen komen er zelf. Klaar.", new[] { 1, 5, 1 })]
    [InlineData("De oplossing is: lopen naar school.", new[] { 6 })]
    [InlineData("De inwoner vroeg: “Ik wil heel graag een toelage. Kan dat?” Wij zeiden ja.", new[] { 3, 3 })]
    [InlineData("De afstand is 4 km (bron: huisbezoek, 20 oktober 2026).", new[] { 5, 5 })]
    [InlineData("een fiets; een toelage; niets doen", new[] { 2, 2, 2 })]
    [InlineData("", new int[0])]
    public void A_text_falls_into_the_sentences_a_reader_takes_in(string text, int[] words)
    {
        PlainSentences.Of(text).Select(sentence => sentence.Words).Should().Equal(words);
    }

    [Fact]
    public void A_sentence_of_twenty_words_may_stay_and_one_of_twenty_one_is_found()
    {
        var twenty = string.Join(' ', Enumerable.Repeat("woord", 20)) + ".";

        PlainLint.Of(twenty).Should().BeEmpty();
        PlainLint.Of("Kort. Nog een " + twenty).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Fault = PlainFault.LongSentence, Start = 6, Better = "22" });
    }

    [Fact]
    public void A_word_of_the_trade_is_found_until_something_explains_it()
    {
        PlainLint.Of("De grondslag staat hieronder.").Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Fault = PlainFault.Jargon, Start = 3, Length = 9, Text = "grondslag" });
        PlainLint.Of("De grondslag (het artikel in de wet) staat hieronder.").Should().BeEmpty();
        PlainLint.Of("De grondslag staat hieronder.", new HashSet<string>(StringComparer.Ordinal) { "grondslag" }).Should().BeEmpty();
    }

    [Fact]
    public void Words_that_belong_together_are_found_together_and_not_across_a_mark()
    {
        Stigma.Words.In("Het is eigen schuld.").Should().ContainSingle().Which.Entry.Should().Be("eigen schuld");
        Stigma.Words.In("Het is eigen. Schuld is er niet.").Should().BeEmpty();
    }

    [Fact]
    public void No_meaning_of_a_word_of_the_trade_needs_explaining_itself()
    {
        Jargon.Words.Entries.SelectMany(entry => PlainLint.Of(entry.Value)).Should().BeEmpty();
    }
}
