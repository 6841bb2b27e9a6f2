using System.Diagnostics;
using OmgekeerdeToets.Exploring;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

public sealed class ProbeTests(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        var pack = RulePack.BuiltIn;
        var root = Environment.GetEnvironmentVariable("PROBE_ROOT")!;
        var every = int.Parse(Environment.GetEnvironmentVariable("PROBE_EVERY") ?? "40");
        var detail = Environment.GetEnvironmentVariable("PROBE_DETAIL") == "1";
        var reader = new CaseReader(pack);
        var i = 0;
        foreach (var file in Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (i++ % every != 0 && !file.Contains("school/verteld")) { continue; }
            var situation = reader.ReadFile(file).Value;
            if (situation is null) { output.WriteLine("unread " + file); continue; }
            var result = pack.Assess(situation);
            foreach (var verdict in result.Verdicts.Where(v => v.Outcome.AtStake != Truth.False))
            {
                if (verdict.Outcome.AtStake == Truth.Unknown && !situation.Content.Goals.ContainsKey(verdict.Goal.Name)) { continue; }
                var clock = Stopwatch.StartNew();
                var found = SmallestChanges.Of(pack.Rules, situation, verdict.Goal);
                var all = found.Variations.Turnables;
                var named = all.Count(t => Changeable.IsNamed(t, situation));
                output.WriteLine($"{Path.GetFileName(file)} {verdict.Goal.Name} {verdict.Kind}: turnable {all.Length} named {named} complete {found.Variations.IsComplete} tried {found.Tried} size {found.Size} found {string.Join('/', Enumerable.Range(1, 3).Select(n => found.Found.Count(f => f.Turns.Length == n)))} {clock.ElapsedMilliseconds} ms");
                if (detail)
                {
                    foreach (var change in found.Found)
                    {
                        output.WriteLine("   " + string.Join(" + ", change.Turns.Select(t => all[t.Turnable].Fact.Name + "=" + Reports.Wording.ValueWording.Show(all[t.Turnable].Cells[t.Cell], all[t.Turnable].Fact.Definition!))) + " -> " + change.Advice.Kind + " " + string.Join(",", change.Advice.Solutions));
                    }
                }
            }
        }
    }
}
