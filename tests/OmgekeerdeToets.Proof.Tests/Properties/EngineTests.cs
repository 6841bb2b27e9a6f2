using System.Diagnostics;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Properties;

public sealed class EngineTests(ITestOutputHelper output)
{
    [Fact]
    public void Timings()
    {
        long load = 0, find = 0, cases = 0, rules = 0;
        var t = new int[3];
        var clock = new Stopwatch();
        for (var seed = 0UL; seed < 100; seed++)
        {
            clock.Restart();
            var pack = PackDraw.Of(seed).TryLoad();
            load += clock.ElapsedTicks;
            rules += pack!.Blueprint.RuleCount;
            var draw = new SituationDraw(pack, seed);
            var list = Enumerable.Range(0, 30).Select(_ => draw.Next()).ToList();
            clock.Restart();
            var reference = Engines.ReferenceOf(pack);
            foreach (var s in list)
            {
                cases++;
                Engines.Difference(pack.Rules, reference, s).Should().BeNull();
                foreach (var x in Findings.Of(reference, s).Truths) t[(int)x]++;
            }

            find += clock.ElapsedTicks;
        }

        output.WriteLine($"load {load / 100.0 / Stopwatch.Frequency * 1000} ms; difference {find * 1e6 / cases / Stopwatch.Frequency} µs; rules {rules / 100}; truths {t[0]} {t[1]} {t[2]}");
    }
}
