using Microsoft.Extensions.DependencyInjection;

namespace OmgekeerdeToets;

/// <summary>Registers the rule pack with a container of Microsoft.Extensions.DependencyInjection.</summary>
public static class OmgekeerdeToetsServiceCollectionExtensions
{
    /// <summary>Adds the built-in pack as the one <see cref="RulePack"/>, loaded on first use.</summary>
    /// <param name="services">Where to add it.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddOmgekeerdeToets(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(_ => RulePack.BuiltIn);
    }

    /// <summary>Adds the pack in a folder as the one <see cref="RulePack"/>, loaded on first use.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="folder">The folder of the pack, absolute or relative.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException"><paramref name="services"/> is null, or <paramref name="folder"/> is null or empty.</exception>
    /// <remarks>A pack that cannot be loaded throws <see cref="OmgekeerdeToetsException"/> when it is first asked for.</remarks>
    public static IServiceCollection AddOmgekeerdeToets(this IServiceCollection services, string folder)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return services.AddSingleton(_ => RulePack.Load(folder).GetOrThrow());
    }
}
