namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>An agreement that asks something of the resident, also when it asks more than that.</summary>
public sealed class AgreementTests
{
    [Theory]
    [InlineData("wil_meedoen en veilig", "OT3303 Wij bellen.")]
    [InlineData("veilig en wil_meedoen", "OT3303 Wij bellen.")]
    [InlineData("wil_zelf", "OT3303 Wij bellen.")]
    [InlineData("veilig en niet noodzakelijk")]
    [InlineData("peildatum minstens 2026-01-01")]
    public void It_needs_a_basis_as_soon_as_one_thing_is_up_to_the_resident(string when, params string[] said) => TestPack.Base
        .AddingToConcepts("afleidingen:\n  wil_zelf:\n    is: veilig of wil_meedoen")
        .Replacing("      - draagvlak\n", $"      - draagvlak\n      - als: {when}\n        afspraak: Wij bellen.\n").Said().Should().Equal(said);
}
