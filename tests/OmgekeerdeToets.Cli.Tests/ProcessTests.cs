using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The program as a process of its own: what a script, a pipe and another culture see.</summary>
public sealed class ProcessTests
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal);

    private static readonly string[] Forms = ["tekst", "json", "markdown"];

    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    // The same for every culture, so it is made once.
    private static readonly Lazy<byte[][]> ToldPlainly = new(() => [.. Forms.Select(form => BytesOf(Plain, form))]);

    [Fact]
    public void Results_and_mistakes_each_have_their_own_stream_and_code()
    {
        var good = ToolProcess.Run(Plain, "advies", Told);
        var bad = ToolProcess.Run(Plain, "advies", Told, "--formaat", "word");

        good.Code.Should().Be(0);
        good.Error.Should().BeEmpty();
        good.Output.Should().Contain("fiets");
        bad.Code.Should().Be(2);
        bad.Output.Should().BeEmpty();
        bad.Error.Should().StartWith("fout OT5007");
    }

    [Fact]
    public void A_pipe_gets_UTF8_without_a_mark_and_without_colour()
    {
        var (_, bytes, _) = ToolProcess.RunForBytes(Sandbox.Folder, Plain, "advies", Told);

        bytes.Take(3).Should().NotEqual(Encoding.UTF8.Preamble.ToArray());
        bytes.Should().NotContain((byte)0x1b);
        Encoding.UTF8.GetString(bytes).Should().Contain("€").And.NotContain("\uFFFD");
    }

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("nl_NL.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public void Another_culture_changes_no_byte(string language)
    {
        var culture = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = language, ["LC_ALL"] = language };

        CultureProbe.NameUnder(culture).Should().Be(language.Split('.')[0].Replace('_', '-'), "otherwise this test proves nothing");
        foreach (var (form, plain) in Forms.Zip(ToldPlainly.Value))
        {
            BytesOf(culture, form).AsSpan().SequenceEqual(plain).Should().BeTrue($"the form {form} holds no byte of a culture");
        }
    }

    [Fact]
    public void Without_any_culture_data_it_works_the_same()
    {
        var invariant = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };

        ToolProcess.Run(invariant, "advies", Told).Output.Should().Be(ToolProcess.Run(Plain, "advies", Told).Output);
    }

    [Fact]
    public void Under_Turkish_rules_a_mistake_is_still_recognised()
    {
        var turkish = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" };

        var ran = ToolProcess.Run(turkish, "LEG-UIT", "ot5001");

        ran.Error.Should().Contain("bedoeld is misschien `leg-uit`");
        ToolProcess.Run(turkish, "leg-uit", "ot5001").Output.Should().StartWith("# OT5001");
    }

    [Fact]
    public void A_pack_that_lies_here_and_is_not_used_is_mentioned_on_standard_error()
    {
        var folder = Sandbox.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.WriteAllText(Path.Combine(folder, "rules", "pakket.yaml"), "");

        var ran = ToolProcess.Run(folder, Plain, "reken", "1 + 1");

        ran.Output.Should().Be("2\n");
        ran.Error.Should().StartWith("Let op: hier staat ook een regelpakket (rules/pakket.yaml).");
        ToolProcess.Run(Checkout.Root, Plain, "reken", "1 + 1", "--regels", "rules").Error.Should().BeEmpty();
    }

    private static byte[] BytesOf(Dictionary<string, string> environment, string form) =>
        ToolProcess.RunForBytes(Sandbox.Folder, environment, "advies", Told, "--formaat", form).Output;
}
