#pragma warning disable
using OmgekeerdeToets.Tooling;
namespace OmgekeerdeToets.Rules.Tests.Cases;
public sealed class ScratchTests
{
    [Fact]
    public void Show()
    {
        var loaded = RulePack.Load("/tmp/cases_rules");
        var sb = new System.Text.StringBuilder();
        foreach (var d in loaded.Diagnostics) sb.AppendLine(OmgekeerdeToets.Diagnostics.DiagnosticLayout.Render(d));
        if (loaded.IsOk)
        {
            var sw = System.Diagnostics.Stopwatch.StartNew();
            var report = CaseTests.Run(loaded.Value);
            sb.AppendLine($"{report.Cases.Length} cases {report.Checked} checked {report.Cases.Count(c => c.Passed)} passed {sw.ElapsedMilliseconds} ms");
            foreach (var c in report.Cases.Where(c => !c.Passed || c.Diagnostics.Length > 0))
            {
                sb.AppendLine($"== {c.Path} {c.Name}");
                foreach (var d in c.Diagnostics) sb.AppendLine(OmgekeerdeToets.Diagnostics.DiagnosticLayout.Render(d));
                foreach (var f in c.Failures)
                {
                    sb.AppendLine($"  {f.Location.Path}:{f.Location.Line}:{f.Location.Column} {f.Key}: verwacht {f.Expected}, gevonden {f.Found}");
                    foreach (var l in f.Deciding) sb.AppendLine($"      [{l.Verdict}] {l.Text} ({l.TraceId}; {l.Location?.Path}:{l.Location?.Line})");
                }
            }
        }
        File.WriteAllText("/tmp/cases_scratch.txt", sb.ToString());
    }
}
