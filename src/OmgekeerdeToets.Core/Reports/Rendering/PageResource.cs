using System.Text;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>A file that stands inside the assembly, such as the style of a page.</summary>
internal static class PageResource
{
    public static string Read(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
