using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Which culture a .NET process really gets under an environment: without its data it silently gets none.</summary>
internal static class CultureProbe
{
    public static int Main()
    {
        Console.WriteLine(CultureInfo.CurrentCulture.Name);
        return 0;
    }

    public static string NameUnder(IReadOnlyDictionary<string, string> environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "OmgekeerdeToets.Cli.Tests.dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return told;
    }
}
