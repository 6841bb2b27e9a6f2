namespace OmgekeerdeToets.Page.Tests;

/// <summary>A test in a browser: skipped, with the reason, where there is none. CI fails on a skipped test.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Missing;
}

/// <summary>The same with examples.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Missing;
}

/// <summary>The same for who needs the accessibility checker too.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CheckerTheoryAttribute : TheoryAttribute
{
    public CheckerTheoryAttribute() => Skip = Chromium.Missing
        ?? (File.Exists(Chromium.Checker) ? null : "axe-core is not installed (npm ci in tests/OmgekeerdeToets.Page.Tests).");
}
