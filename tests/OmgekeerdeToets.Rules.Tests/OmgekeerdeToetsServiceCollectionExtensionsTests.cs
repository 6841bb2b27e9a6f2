using Microsoft.Extensions.DependencyInjection;

namespace OmgekeerdeToets.Rules.Tests;

public sealed class OmgekeerdeToetsServiceCollectionExtensionsTests
{
    [Fact]
    public void The_built_in_pack_is_one_singleton()
    {
        var services = new ServiceCollection().AddOmgekeerdeToets().BuildServiceProvider();

        services.GetRequiredService<RulePack>().Should().BeSameAs(RulePack.BuiltIn).And.BeSameAs(services.GetRequiredService<RulePack>());
    }

    [Fact]
    public void A_folder_is_loaded_on_first_use_and_once()
    {
        var services = new ServiceCollection().AddOmgekeerdeToets(Checkout.Path("tests", "corpus", "basis")).BuildServiceProvider();

        var pack = services.GetRequiredService<RulePack>();

        (pack.Name, pack.IsBuiltIn).Should().Be(("basispakket", false));
        services.GetRequiredService<RulePack>().Should().BeSameAs(pack);
    }

    [Fact]
    public void A_folder_that_cannot_be_loaded_says_so_when_it_is_asked_for_and_not_before()
    {
        var services = new ServiceCollection().AddOmgekeerdeToets("bestaat/zeker/niet").BuildServiceProvider();

        var ask = () => services.GetRequiredService<RulePack>();

        ask.Should().Throw<OmgekeerdeToetsException>().Which.Diagnostics.Should().ContainSingle();
    }
}
