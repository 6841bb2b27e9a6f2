using System.Security.Cryptography;
using System.Text;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>The page around rendered blocks: one file with its style inside, and a policy that lets in nothing else.</summary>
internal static class HtmlPage
{
    private const string StyleResource = "page.css";

    private static readonly Lazy<string> Style = new(() => PageResource.Read(StyleResource));

    public static string Of(string title, string contents, string body) =>
        $"""
        <!DOCTYPE html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Hash(Style.Value)}'; base-uri 'none'; form-action 'none'">
        <title>{HtmlText.Escape(title)}</title>
        <style>{Style.Value}</style>
        </head>
        <body>
        {contents}<main>
        {body}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
