namespace OmgekeerdeToets.Rules.Tests;

public sealed class PipelineTests
{
    [Fact]
    public void A_good_pack_loads_without_a_message() => TestPack.Base.Codes().Should().BeEmpty();

    [Fact]
    public void A_pack_with_an_error_has_no_value_and_all_its_messages()
    {
        var loaded = TestPack.Base.Replacing("- veilig", "- velig").Replacing("pw.zelf", "pw.self").Load();

        loaded.Value.Should().BeNull();
        loaded.Diagnostics.Select(d => d.Code).Should().BeEquivalentTo("OT2043", "OT2003");
    }

    [Fact]
    public void Rules_may_stand_in_any_file_and_in_any_order()
    {
        var lines = TestPack.Base.Concepts.Split("\n  wil_meedoen:");
        var moved = (TestPack.Base with { Concepts = lines[0] }).Pack(("begrippen/ander.yaml", "begrippen:\n  wil_meedoen:" + lines[1]));

        moved.Fingerprint.Should().Be(TestPack.Base.Pack().Fingerprint);
        moved.Facts.Select(fact => fact.Name).Should().Equal("afstand", "kinderen", "noodzakelijk", "veilig", "wil_meedoen");
    }

    [Fact]
    public void A_warning_does_not_stand_in_the_way()
    {
        var pack = TestPack.Base.Replacing("titel: De kinderen zijn elke dag op school", "titel: Een toelage voor vervoer").Pack();

        pack.Warnings.Select(warning => warning.Code).Should().Equal("OT3101");
    }

    [Theory]
    [InlineData("Een scootmobiel", "scootmobiel")]
    [InlineData("Een steunzool", "steunzool")]
    [InlineData("Dat ieder kind een fiets heeft", "fiets")]
    public void A_goal_phrased_as_a_means_is_told_why_that_is_no_goal(string title, string means)
    {
        var pack = TestPack.Base.Replacing("titel: De kinderen zijn elke dag op school", $"titel: {title}").Pack();

        var warning = pack.Warnings.Should().ContainSingle().Which;
        (warning.Code, warning.Message).Should().Be(("OT3101", $"dit doel noemt een middel (`{means}`)"));
        warning.Hint.Should().Contain("wat er voor de inwoner verandert");
    }

    [Fact]
    public void A_situation_of_another_pack_is_refused()
    {
        var other = TestPack.Base.Pack().NewSituation(new DateOnly(2026, 1, 1)).OwnInitiative("ik", "iets", "grond").Build().GetOrThrow();

        var assess = () => TestPack.Base.Pack().Assess(other);

        assess.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_message_and_no_exception() =>
        RulePack.Load("bestaat/zeker/niet").Diagnostics.Select(d => d.Code).Should().Equal("OT1001");
}
