using System.Globalization;

namespace OmgekeerdeToets.Proof.Tests;

/// <summary>
/// With <c>OMGEKEERDETOETS_LANG=ja</c> the properties are tried on new packs and on many: <c>OMGEKEERDETOETS_PAKKETTEN</c> of them
/// (10,000 unless told), from the seed <c>OMGEKEERDETOETS_ZAAD</c> or from a random one that is printed.
/// </summary>
internal static class LongMode
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("OMGEKEERDETOETS_LANG") == "ja";

    public static int Packs { get; } = (int)Number("OMGEKEERDETOETS_PAKKETTEN", 10_000);

    public static ulong Seed { get; } = Number("OMGEKEERDETOETS_ZAAD", (ulong)Random.Shared.NextInt64());

    private static ulong Number(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
