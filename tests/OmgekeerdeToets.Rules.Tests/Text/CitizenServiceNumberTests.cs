using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Text;

public sealed class CitizenServiceNumberTests
{
    [Theory]
    [InlineData("111222333", "*********")]
    [InlineData("bsn 111.222.333.", "bsn ***.***.***.")]
    [InlineData("123456782 en 111-222-333", "********* en ***-***-***")]
    [InlineData("nummer １１１２２２３３３", "nummer *********")]
    [InlineData("١١١٢٢٢٣٣٣", "*********")]
    [InlineData("111\u2009222\u2009333 of 111–222–333", "***\u2009***\u2009*** of ***–***–***")]
    public void Is_covered_in_every_usual_notation(string text, string masked) =>
        CitizenServiceNumber.Mask(text).Should().Be(masked);

    [Theory]
    [InlineData("111222334")]
    [InlineData("1112223330")]
    [InlineData("11122233")]
    [InlineData("000000000")]
    [InlineData("11 122 2333")]
    [InlineData("111 222.333")]
    [InlineData("2026-11-01")]
    public void What_fails_the_check_or_has_another_length_is_left_alone(string text) =>
        CitizenServiceNumber.FindAll(text).Should().BeEmpty();

    [Theory]
    [InlineData("78d62a123456782a81d78932d49f9a84")]
    [InlineData("sha256:0f3c123456782be1")]
    [InlineData("0a8f2c41-7b7e-4c1d-9f00-a123456782bc")]
    public void Nine_digits_within_a_fingerprint_or_a_guid_are_no_such_number(string text) =>
        CitizenServiceNumber.FindAll(text).Should().BeEmpty();

    [Theory]
    [InlineData("abc123456782")]
    [InlineData("bsn123456782")]
    [InlineData("casus-2026-11-02-123456782")]
    public void A_few_letters_before_it_do_not_hide_it(string text) =>
        CitizenServiceNumber.FindAll(text).Should().ContainSingle();
}
