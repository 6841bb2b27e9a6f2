using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding;

/// <summary>A name that is not declared: what was meant and where that stands, and silence where a part that could not be read may declare it.</summary>
public sealed class NamesTests
{
    private static readonly (string Path, string Text) Unread = ("begrippen/kapot.yaml", "wetten:\n  nieuwe_wet: " + new string('[', 100));

    [Theory]
    [InlineData("pw.zekerhid", "bedoeld is misschien `pw.zekerheid` (wetten.yaml:6)")]
    [InlineData("pw.iets_anders", "een grondwaarde staat onder `grondwaarden:` van een wet en heet `wet.naam`")]
    public void What_was_meant_is_offered_with_its_place(string name, string hint) =>
        TestPack.Base.Replacing("waarde: pw.zekerheid", $"waarde: {name}").Load().Diagnostics.Single(d => d.Code == "OT2043").Hint.Should().Be(hint);

    [Theory]
    [InlineData("nieuwe_wet.zekerheid")]
    [InlineData("pw.nieuwe_wet")]
    public void Either_part_of_a_name_may_stand_in_what_could_not_be_read(string name) =>
        TestPack.Base.Replacing("waarde: pw.zekerheid", $"waarde: {name}").Codes(Unread).Should().NotContain("OT2043");

    [Fact]
    public void A_name_of_which_nothing_may_stand_there_is_unknown() =>
        TestPack.Base.Replacing("waarde: pw.zekerheid", "waarde: ander.iets").Codes(Unread).Should().Contain("OT2043");

    [Fact]
    public void What_is_computed_is_called_by_its_label_also_per_member()
    {
        var labels = TestPack.Base.AddingToConcepts(
            """
            afleidingen:
              ver:
                is: afstand meer dan 3 km
                label: het is ver
              zonder:
                is: niet ver
              jong:
                van: kinderen
                is: leeftijd minder dan 12 jaar
                label: het kind is jong
            normen:
              huur:
                eenheid: euro
                waarden: { 2026-01-01: 400 }
                tot: open
                label: de huur
            """).Pack().Blueprint.ComputedLabels;

        labels.Select(label => (label.Key, label.Value)).Should().Equal(
            ("huur", "de huur"), ("kinderen.jong", "het kind is jong"), ("ver", "het is ver"));
    }
}
