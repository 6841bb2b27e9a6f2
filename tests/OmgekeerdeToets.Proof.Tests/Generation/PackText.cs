using System.Collections.Immutable;

namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>A generated pack as the files of YAML that its author could have written.</summary>
internal sealed record PackText(ImmutableArray<PackPage> Pages)
{
    /// <summary>Through the real loader; null when it is refused.</summary>
    public RulePack? TryLoad() => Load().Value;

    public Loaded<RulePack> Load() => RulePack.Load(PackFiles.InMemory(Pages.Select(page => (page.Path, page.Text))));

    /// <summary>The same pack with one thing less, in every way; not all of them load.</summary>
    public IEnumerable<PackText> Smaller()
    {
        foreach (var page in Pages.Where(page => page.Path.StartsWith("doelen/", StringComparison.Ordinal)))
        {
            yield return new PackText(Pages.Remove(page));
        }

        for (var i = Pages.Length - 1; i >= 0; i--)
        {
            foreach (var blocks in Block.Smaller(Pages[i].Blocks))
            {
                yield return new PackText(Pages.SetItem(i, Pages[i] with { Blocks = blocks }));
            }
        }
    }

    public void WriteTo(string folder)
    {
        foreach (var page in Pages)
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Text);
        }
    }
}

/// <summary>One file of a generated pack.</summary>
internal sealed record PackPage(string Path, ImmutableArray<Block> Blocks)
{
    public string Text => Block.Render(Blocks);
}
