using System.Text;
using OmgekeerdeToets.Rules.Tests.Diagnostics;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary><c>docs/taal-casussen.md</c>: every whole case meets what it expects, every part is read or refused as is written below it.</summary>
public sealed class CaseDescriptionTests
{
    private const string Fence = "```yaml ";
    private const string WholeCase = Fence + "casus";
    private const string Refused = "→ geweigerd: ";

    private static readonly string[] Lines = File.ReadAllText(Checkout.Path("docs", "taal-casussen.md")).Split('\n');

    private static readonly RulePack Pack = Pipeline.Load(PageExample.Basis).GetOrThrow();

    public static TheoryData<int> Cases => [.. Starts().Where(line => Lines[line] == WholeCase)];

    public static TheoryData<int> Parts => [.. Starts().Where(line => Lines[line] != WholeCase)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_whole_case_meets_what_it_expects(int line)
    {
        var result = Run(Block(line));

        result.Diagnostics.Should().BeEmpty();
        result.Failures.Should().BeEmpty(string.Join('\n', result.Failures));
        result.Checked.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_is_read_or_refused_as_is_written_below_it(int line)
    {
        var part = Block(line);
        var head = "casus: Voorbeeld\nfictief: ja\npeildatum: 2026-11-01\n" + (part.StartsWith("aanleiding", StringComparison.Ordinal) ? "" : "aanleiding: vast_moment\n");
        var after = Lines[line + part.Split('\n').Length + 1];

        var codes = string.Join(' ', Run(head + part).Diagnostics.Select(diagnostic => diagnostic.Code));

        codes.Should().Be(after.StartsWith(Refused, StringComparison.Ordinal) ? after[Refused.Length..] : "");
    }

    [Fact]
    public void There_are_examples_of_every_kind()
    {
        Cases.Count.Should().BeGreaterThanOrEqualTo(2);
        Parts.Count.Should().BeGreaterThan(20);
        Lines.Count(line => line.StartsWith(Refused, StringComparison.Ordinal)).Should().BeGreaterThan(6);
    }

    private static IEnumerable<int> Starts() =>
        Enumerable.Range(0, Lines.Length).Where(line => Lines[line].StartsWith(Fence, StringComparison.Ordinal));

    private static string Block(int line) =>
        string.Concat(Lines.Skip(line + 1).TakeWhile(text => text != "```").Select(text => text + "\n"));

    private static CaseTestResult Run(string text) =>
        CaseTests.Run(Pack, "casus.yaml", new CaseReader(Pack).ReadCase("casus.yaml", Encoding.UTF8.GetBytes(text)));
}
