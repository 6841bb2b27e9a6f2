namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>Whatever is given a label stands in the middle of a sentence with it.</summary>
public sealed class LabelTests
{
    private const string Norm = "normen:\n  norm:\n    eenheid: euro per maand\n    tot: open\n    waarden: { 2026-01-01: 1400 }\n    label: ";

    [Theory]
    [InlineData("  iets:\n    type: ja_nee\n    label: ")]
    [InlineData("  iets:\n    type: ja_nee\n    label: de bus rijdt\n    label_nee: ")]
    [InlineData("  iets:\n    type: lijst\n    label: de bussen\n    velden:\n      rijdt:\n        type: ja_nee\n        label: ")]
    [InlineData("afleidingen:\n  iets:\n    is: niet veilig\n    label: ")]
    [InlineData(Norm)]
    public void It_has_no_capital_of_its_own_and_no_mark_behind_it(string before)
    {
        Told(before + "De bus rijdt niet").Should().Equal("schrijf: de bus rijdt niet");
        Told(before + "de bus rijdt niet.").Should().Equal("schrijf: de bus rijdt niet");
        Told(before + "de bus rijdt niet").Should().BeEmpty();
    }

    [Theory]
    [InlineData("de bus rijdt?")]
    [InlineData("de bus rijdt!")]
    [InlineData("de bus rijdt,")]
    [InlineData("de bus rijdt;")]
    [InlineData("'de bus rijdt:'")]
    public void Every_mark_that_ends_a_part_of_a_sentence_counts(string label) =>
        Told($"  iets:\n    type: ja_nee\n    label: {label}").Should().Equal("schrijf: de bus rijdt");

    [Fact]
    public void A_label_that_is_one_sign_is_left_alone() => Told("  iets:\n    type: ja_nee\n    label: '!'").Should().BeEmpty();

    private static IEnumerable<string?> Told(string lines) => TestPack.Base.AddingToConcepts(lines).Load().Diagnostics.Select(diagnostic => diagnostic.Hint);
}
