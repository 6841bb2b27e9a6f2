using System.Globalization;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>A number with the right form of its noun.</summary>
internal static class Count
{
    public static string Of(int number, string one, string many) =>
        number == 0 ? "geen " + many : string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
