using System.Diagnostics;
using OmgekeerdeToets.Proof.Tests.Generation;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Properties;

public sealed class GeneratedPackTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_generated_pack_loads_without_an_error()
    {
        var clock = Stopwatch.StartNew();
        var codes = new Dictionary<string, (int, string)>();
        var refused = 0;
        for (var seed = 0UL; seed < 300; seed++)
        {
            var text = PackDraw.Of(seed);
            var loaded = text.Load();
            var errors = loaded.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            if (errors.Count > 0)
            {
                refused++;
                foreach (var d in errors)
                {
                    codes[d.Code] = (codes.GetValueOrDefault(d.Code).Item1 + 1, $"seed {seed}\n" + OmgekeerdeToets.Diagnostics.DiagnosticLayout.Render(d));
                }
            }
        }

        output.WriteLine($"{clock.ElapsedMilliseconds} ms, {refused} refused");
        foreach (var (code, (n, t)) in codes)
        {
            output.WriteLine($"{code} × {n}: {t}\n");
        }

        refused.Should().Be(0);
    }
}
