using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>A generated pack and the seed of its cases: what FsCheck draws, and makes smaller when it fails.</summary>
/// <param name="Text">The pack.</param>
/// <param name="Seed">Makes the same pack, and the same cases for it, again.</param>
/// <param name="IsDrawn">False for one that was made smaller: that need not load.</param>
internal sealed record Sample(PackText Text, ulong Seed, bool IsDrawn = true)
{
    /// <summary>Packs of a size, made smaller thing by thing.</summary>
    public static Arbitrary<Sample> OfSize(PackSize size) => Arb.From(
        Seeds.Select(seed => new Sample(PackDraw.Of(seed, size), seed)),
        sample => sample.Text.Smaller().Select(text => sample with { Text = text, IsDrawn = false }));

    private static Gen<ulong> Seeds =>
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((ulong)high << 31) | (uint)low;

    /// <summary>Null for one that was made too small to load; one that was drawn loads, or the generator or the loader is wrong.</summary>
    /// <exception cref="OmgekeerdeToetsException">A drawn pack is refused.</exception>
    public RulePack? Load() => IsDrawn ? Text.Load().GetOrThrow() : Text.TryLoad();

    /// <summary>The same cases every time, for this pack.</summary>
    public IEnumerable<Situation> Cases(RulePack pack, int count)
    {
        var draw = new SituationDraw(pack, Seed);
        return Enumerable.Range(0, count).Select(_ => draw.Next());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, {Text.Pages.Length} files");
}
