namespace OmgekeerdeToets.Page.Tests;

/// <summary>Where the browser and its driver are on this machine, and the checker that npm brings.</summary>
internal static class Chromium
{
    public static string? Browser { get; } = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    public static string? Driver { get; } = Find("chromedriver");

    public static string Checker { get; } = Checkout.Path("tests/OmgekeerdeToets.Page.Tests/node_modules/axe-core/axe.min.js");

    /// <summary>Why tests in a browser cannot run here; null where they can.</summary>
    public static string? Missing =>
        Browser is null ? "There is no Chromium on this machine (apt-get install chromium)."
        : Driver is null ? "There is no chromedriver on this machine (apt-get install chromium-driver)."
        : null;

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
