namespace OmgekeerdeToets.Rules.Tests;

public sealed class RulePackLoadTests
{
    [Fact]
    public void A_folder_that_does_not_exist_is_a_message_and_no_exception() =>
        RulePack.Load(Checkout.Path("bestaat_niet")).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1001");
}
