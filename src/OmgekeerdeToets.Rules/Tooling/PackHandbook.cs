using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Tooling.Handbooks;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// A pack as a handbook to read (<c>documenteer</c>): every goal as the four steps, with labels instead of names, the law with
/// its links, and the cases with the advice that comes out. The same pack gives the same bytes.
/// </summary>
[Experimental("OTX001")]
public static class PackHandbook
{
    /// <summary>The handbook as Markdown.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rules were written by hand and came from no files.</exception>
    public static string Markdown(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return MarkdownRenderer.Render(HandbookComposer.Compose(pack));
    }

    /// <summary>The handbook as one HTML page that needs nothing else: no network, no script.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The rules were written by hand and came from no files.</exception>
    public static string Html(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return HtmlRenderer.Render(HandbookComposer.Compose(pack));
    }
}
