using System.Text;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Cases.Lines;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>The fast reader has no meaning of its own: what it reads, the full reader reads alike, and without a message.</summary>
public sealed class FastLineTests
{
    private static readonly Blueprint Blueprint = RulePack.BuiltIn.Blueprint;

    public static TheoryData<string> Cases => [.. Files];

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Checkout.Path("rules", "casussen"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Checkout.Path("rules", "casussen"), file))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_of_the_pack_is_read_alike(string file)
    {
        var yaml = File.ReadAllText(Checkout.Path("rules", "casussen", file));
        var line = LineJson.OfFile(yaml);

        var (fast, full) = Read(line);

        if (!yaml.Contains("eigen_voorstel:", StringComparison.Ordinal))
        {
            full.Diagnostics.Should().BeEmpty();
            (fast is null).Should().Be(line.Contains("zorgvuldigheid", StringComparison.Ordinal) || line.Contains("\"datums\"", StringComparison.Ordinal), line);
        }

        Same(fast, full, line);
    }

    [Fact]
    public void Random_cases_are_read_alike()
    {
        foreach (var situation in new RandomSituations(Blueprint, 20261122).Take(1000))
        {
            var line = LineJson.Of(situation);

            var (fast, full) = Read(line);

            if (full.IsOk)
            {
                fast.Should().NotBeNull(line);
            }

            Same(fast, full, line);
        }
    }

    [Fact]
    public void What_was_damaged_is_read_alike_or_left_to_the_full_reader()
    {
        var random = new Random(3);
        var lines = new RandomSituations(Blueprint, 7).Take(60).Select(LineJson.Of)
            .Concat(Files.Select(file => LineJson.OfFile(File.ReadAllText(Checkout.Path("rules", "casussen", file)))))
            .ToList();
        var read = 0;
        for (var i = 0; i < 6000; i++)
        {
            var line = LineMutation.Of(lines[i % lines.Count], random);

            var (fast, full) = Read(line);

            Same(fast, full, line);
            read += fast is null ? 0 : 1;
        }

        read.Should().BeInRange(500, 5500, "otherwise the damage is of one kind");
    }

    [Theory]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":"4 km"}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4.50,"bron":"huisbezoek","datum":"2026-10-20"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":null,"kinderen":[]}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"kinderen":[{},{"naam":"kind 2","kan_fietsen":true},{"kan_fietsen":null}]}}""")]
    [InlineData("""{"peildatum":"2026-11-01","beoordelingen":{"fiets_noodzakelijk":true}}""")]
    [InlineData("""{"peildatum":"2026-11-01","beoordelingen":{"fiets_noodzakelijk":{"waarde":"onbekend","door":"klantmanager_inkomen"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","draagvlak":{"fiets":true,"kinderen_naar_school/vervoerstoelage":{"inwoner":"nee","organisatie":"ja"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","doelen":{"kinderen_naar_school":"samen"},"hulpvraag":{"oplossing":"vervoerstoelage"}}""")]
    [InlineData("""{"peildatum":"2026-11-01","aanleiding":"hulpvraag","fictief":true,"geanonimiseerd":"nee"}""")]
    [InlineData(""" { "peildatum" : "2026-11-01" } """)]
    public void What_streams_hold_is_read_fast(string line)
    {
        var (fast, full) = Read(line);

        fast.Should().NotBeNull();
        Same(fast, full, line);
    }

    [Theory]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":400}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":1.200}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":1e1}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4,"afstand_tot_school":5}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":null,"afstand_tot_school":5}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4,"bron":"111222333"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4,"bron":"111 222 333"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4,"bron":"\u0031\u0031\u0031222333"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4,"reden":"weet_niet"}}}""")]
    [InlineData("""{"peildatum":"2026-02-30"}""")]
    [InlineData("""{"gegevens":{}}""")]
    [InlineData("""{"peildatum":"2026-11-01"} {}""")]
    [InlineData("""{"peildatum":"2026-11-01",}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"kinderen":[{"naam":"Fatima"}]}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"kinderen":[{"naam":"2"},{}]}}""")]
    [InlineData("""{"peildatum":"2026-11-01","gegevens":{"fiets_noodzakelijk":true}}""")]
    [InlineData("""{"peildatum":"2026-11-01","beoordelingen":{"fiets_noodzakelijk":{"waarde":true,"door":"Jan Smit"}}}""")]
    [InlineData("""{"peildatum":"2026-11-01","draagvlak":{"fiets":true,"fiets":false}}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void What_is_wrong_is_refused_by_both(string line)
    {
        var (fast, full) = Read(line);

        fast.Should().BeNull();
        full.IsOk.Should().BeFalse();
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_also_inside_a_source()
    {
        var bytes = Encoding.Latin1.GetBytes("""{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":{"waarde":4,"bron":"caf""" + "\u00e9" + "\"}}}");

        new LineReader(Blueprint, null).Read("a.ndjson", 3, bytes, out var said).Should().BeNull();

        said.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Code == "OT1002" && d.Line == 3);
    }

    private static (Situation? Fast, Loaded<Situation> Full) Read(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var fast = new FastLine(Blueprint, null);
        fast.Read(bytes, 1); // what it remembers of one line must not change the next
        return (fast.Read(bytes, 5), CaseFile.ReadLine("a.ndjson", 5, bytes, Blueprint, null));
    }

    private static void Same(Situation? fast, Loaded<Situation> full, string line)
    {
        if (fast is null)
        {
            return;
        }

        full.Diagnostics.Should().BeEmpty(line);
        SituationText.Of(fast).Should().Be(SituationText.Of(full.Value!), line);
    }
}
