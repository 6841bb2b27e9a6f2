using System.Text;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

public sealed class ReadLinesTests
{
    private const string Good = """{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4}}""";

    private static readonly CaseReader Reader = new(RulePack.BuiltIn);

    [Fact]
    public async Task Every_line_is_a_result_and_a_bad_one_does_not_stop_the_others()
    {
        var read = await Read($"{Good}\n{{\"casus\":\"x\"}}\n\n   \r\n{Good}\r\n{Good}");

        read.Select(line => line.Value?.Line ?? -line.Diagnostics[0].Line).Should().Equal(1, -2, 5, 6);
    }

    [Fact]
    public async Task A_line_needs_no_occasion_and_refuses_names_and_free_text()
    {
        var read = await Read("""{"casus":"Kees","peildatum":"2026-11-01","toelichting":"Lang verhaal.","hulpvraag":{"tekst":"Help!","wens":"Rust."},"beoordelingen":{"fiets_noodzakelijk":{"waarde":true,"door":"Jan","omdat":"Daarom."}},"draagvlak":{"fiets":{"inwoner":"ja","omdat":"Leuk."}}}""");

        var said = read.Should().ContainSingle().Subject.Diagnostics;
        said.Should().HaveCount(7).And.OnlyContain(d => d.Code == "OT4051" && d.Line == 1 && d.Path == "regels");
    }

    [Fact]
    public async Task A_mark_at_the_start_is_no_part_of_the_first_line()
    {
        var read = await Read("\uFEFF" + Good + "\n" + Good);

        read.Should().OnlyContain(line => line.IsOk).And.HaveCount(2);
    }

    [Fact]
    public async Task Nothing_gives_nothing()
    {
        (await Read("")).Should().BeEmpty();
        (await Read("\n\n")).Should().BeEmpty();
    }

    [Fact]
    public async Task Another_encoding_is_refused_once()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good + "\n" + Good)).ToArray();

        (await Read(bytes)).Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "OT1002" && d.Line == 0);
    }

    [Theory]
    [InlineData(Limits.LongestLine, true)]
    [InlineData(Limits.LongestLine + 1, false)]
    [InlineData((2 * Limits.LongestLine) + 1, false)]
    [InlineData(5 * Limits.LongestLine, false)]
    public async Task A_line_may_be_as_long_as_is_written_down_and_no_longer(int length, bool isRead)
    {
        var padded = Good.PadRight(length);

        var read = await Read($"{Good}\n{padded}\n{Good}\n{padded}");

        read.Select(line => line.IsOk).Should().Equal(true, isRead, true, isRead);
        read.Select(line => line.Value?.Line ?? line.Diagnostics[0].Line).Should().Equal(1, 2, 3, 4);
        read.SelectMany(line => line.Diagnostics).Select(d => d.Code).Should().Equal(isRead ? [] : ["OT4052", "OT4052"]);
    }

    [Fact]
    public async Task However_the_bytes_come_in_the_lines_are_the_same()
    {
        var text = string.Join('\n', Enumerable.Range(0, 3000).Select(i => Good.PadRight(Good.Length + (i % 97))));
        var expected = Enumerable.Range(1, 3000);

        foreach (var step in new[] { 1000, 7919, 65_536, 65_537 })
        {
            var read = await Read(new SlowStream(Encoding.UTF8.GetBytes(text), step));

            read.Select(line => line.Value!.Line!.Value).Should().Equal(expected);
        }
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var lines = Reader.ReadLines(new SlowStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good + "\n", 5000))), 100), source.Token);

        var read = async () =>
        {
            await foreach (var line in lines)
            {
                await source.CancelAsync();
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    private static Task<List<Loaded<Situation>>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Task<List<Loaded<Situation>>> Read(byte[] bytes) => Read(new MemoryStream(bytes));

    private static async Task<List<Loaded<Situation>>> Read(Stream stream)
    {
        var read = new List<Loaded<Situation>>();
        await foreach (var line in Reader.ReadLines(stream))
        {
            read.Add(line);
        }

        return read;
    }

    private sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return base.ReadAsync(buffer[..Math.Min(step, buffer.Length)], cancellationToken);
        }
    }
}
