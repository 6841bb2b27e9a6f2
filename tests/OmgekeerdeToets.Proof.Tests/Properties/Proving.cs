using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>Tries a property on packs that FsCheck draws: the same ones in short mode, new ones in long mode.</summary>
internal static class Proving
{
    /// <summary>On so many packs; what fails is made as small as can be, and written to <c>artifacts/proof</c> with its seed.</summary>
    /// <param name="packs">How many.</param>
    /// <param name="size">How large they are.</param>
    /// <param name="difference">What is wrong with a pack, and in which case; null when nothing is.</param>
    /// <param name="seed">Where the drawing begins.</param>
    /// <param name="threads">How many packs are looked at at once.</param>
    /// <param name="property">What is tried; names the folder of what fails.</param>
    public static void ForPacks(
        int packs, PackSize size, Func<Sample, RulePack, Failure?> difference, ulong seed = 20261122, int threads = 1,
        [CallerMemberName] string property = "")
    {
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(packs)
            .WithQuietOnSuccess(true)
            .WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(new Replay(new Rnd(seed), Microsoft.FSharp.Core.FSharpOption<int>.None)));
        if (threads > 1)
        {
            config = config.WithParallelRunConfig(Microsoft.FSharp.Core.FSharpOption<ParallelRunConfig>.Some(new ParallelRunConfig(threads)));
        }

        Failure? smallest = null;
        try
        {
            Check.One(config, Prop.ForAll(Sample.OfSize(size), sample =>
            {
                if (sample.Load() is not { } pack || difference(sample, pack) is not { } failure)
                {
                    return true;
                }

                smallest = failure;
                return false;
            }));
        }
        catch (Exception exception) when (smallest is not null)
        {
            throw new InvalidOperationException($"{smallest.Keep(property)}\n{exception.Message}", exception);
        }
    }
}

/// <summary>A pack, and a case if it is about one, for which something does not hold.</summary>
internal sealed record Failure(Sample Sample, string What, Situation? Case = null)
{
    /// <summary>Writes it to disk as a pack with its case, ready to be moved to the corpus, and says where.</summary>
    public string Keep(string property)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{property}-{Sample.Seed}");
        var folder = Checkout.Path("artifacts", "proof", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Sample.Text.WriteTo(folder);
        if (Case is not null)
        {
            Directory.CreateDirectory(Path.Combine(folder, "casussen"));
            File.WriteAllText(Path.Combine(folder, "casussen", "casus.yaml"), CaseText.Yaml(Case));
        }

        return $"{What}; see artifacts/proof/{name}, which can be moved to tests/corpus/engines";
    }
}
