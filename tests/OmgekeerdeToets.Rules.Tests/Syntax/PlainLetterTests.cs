using System.Text;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Rules.Tests.Syntax;

public sealed class PlainLetterTests
{
    /// <summary>The tests have ICU, which the tool does without.</summary>
    [Fact]
    public void Every_letter_loses_its_accents_as_Unicode_takes_them_off()
    {
        var letters = Enumerable.Range(0, 0xFFFE).Select(code => (char)code).Where(letter => !char.IsSurrogate(letter));

        var otherwise = letters.Where(letter => Ascii(ByUnicode(letter)) != Ascii(PlainLetter.Of(char.ToLowerInvariant(letter)).ToString()));

        otherwise.Should().BeEmpty();
    }

    [Theory]
    [InlineData('ï', 'i')]
    [InlineData('ç', 'c')]
    [InlineData('ệ', 'e')]
    [InlineData('ø', 'ø')]
    [InlineData('x', 'x')]
    public void Only_accents_are_taken_off(char letter, char plain) => PlainLetter.Of(letter).Should().Be(plain);

    private static string ByUnicode(char letter) => char.ToLowerInvariant(letter).ToString().Normalize(NormalizationForm.FormD);

    private static string Ascii(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
