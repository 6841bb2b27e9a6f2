using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>One headless Chromium for all tests. It can reach no other machine.</summary>
public sealed class Browser : IDisposable
{
    private ChromeDriver? _driver;

    internal ChromeDriver Driver => _driver ??= Start();

    /// <summary>Opens a page at its first screen, or at another, in a window of this size.</summary>
    internal Browser Open(string address, string screen = "", int width = 1280, int height = 720)
    {
        LookAt("");
        Size(width, height);
        Driver.Navigate().GoToUrl("about:blank");
        _ = Driver.Manage().Logs.GetLog(LogType.Browser);
        Driver.Navigate().GoToUrl(screen.Length == 0 ? address : $"{address}#{screen}");
        return this;
    }

    /// <summary>As on this medium, by somebody who wants nothing to move: what fades in is not yet seen.</summary>
    internal void LookAt(string medium) => Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new Dictionary<string, object?>
    {
        ["media"] = medium,
        ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" } },
    });

    internal void Size(int width, int height) => Driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?>
    {
        ["width"] = width,
        ["height"] = height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = false,
    });

    internal IWebElement Find(string selector) => Driver.FindElement(By.CssSelector(selector));

    internal IReadOnlyList<IWebElement> All(string selector) => Driver.FindElements(By.CssSelector(selector));

    internal void Press(string key) => Driver.SwitchTo().ActiveElement().SendKeys(key);

    /// <summary>A press of a button that may stand outside the window.</summary>
    internal void Click(IWebElement element) => Run("arguments[0].click()", element);

    internal void Choose(IWebElement select, string option) => Run(
        "const s = arguments[0]; s.value = [...s.options].find(o => o.text === arguments[1]).value; s.dispatchEvent(new Event('change', { bubbles: true }));",
        select,
        option);

    internal object? Run(string script, params object[] arguments) => ((IJavaScriptExecutor)Driver).ExecuteScript(script, arguments);

    internal string Screen => (string)Run("return document.querySelector('.screen.now').id")!;

    /// <summary>What the browser complained of since the page was opened: errors of the script, and what the policy stopped.</summary>
    internal IEnumerable<string> Complaints => Driver.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message);

    /// <inheritdoc/>
    public void Dispose()
    {
        _driver?.Dispose();
        Pages.Remove();
    }

    private static ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Chromium.Browser! };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Chromium.Driver)!, Path.GetFileName(Chromium.Driver)!);
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options);
    }
}

/// <summary>All tests in a browser share one.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Browser>
{
    /// <summary>How test classes ask for it.</summary>
    public const string Name = "browser";
}
