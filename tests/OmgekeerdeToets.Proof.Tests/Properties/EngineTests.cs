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
        double load = 0, find = 0, weigh = 0, make = 0, nodes = 0;
        long cases = 0, rules = 0;
        var t = new int[3];
        double Cpu() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
        for (var seed = 0UL; seed < 60; seed++)
        {
            var c = Cpu();
            var pack = PackDraw.Of(seed).TryLoad();
            load += Cpu() - c;
            rules += pack!.Blueprint.RuleCount;
            nodes += PackContents.Of(pack).Expressions.Count;
            c = Cpu();
            var draw = new SituationDraw(pack, seed);
            var list = Enumerable.Range(0, 30).Select(_ => draw.Next()).ToList();
            make += Cpu() - c;
            c = Cpu();
            var reference = Engines.ReferenceOf(pack);
            var found = list.Select(s => Findings.Of(reference, s)).ToList();
            find += Cpu() - c;
            c = Cpu();
            foreach (var f in found)
            {
                cases++;
                Assessment.Weigh(f);
            }
            weigh += Cpu() - c;
        }

        output.WriteLine($"load {load / 60} ms; make {make*1000/cases} µs; find {find * 1000 / cases} µs; weigh {weigh*1000/cases} rules {rules / 60}, nodes {nodes/60}; truths {t[0]} {t[1]} {t[2]}");
    }
}
