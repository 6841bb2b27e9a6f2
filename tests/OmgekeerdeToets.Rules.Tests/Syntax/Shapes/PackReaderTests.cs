using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Syntax.Shapes;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Shapes;

public sealed class PackReaderTests
{
    private const string Header = "naam: proef\nversie: 0.1.0\ntaalversie: 1\ngemaakt_door: wij\n";

    [Fact]
    public void The_pack_of_this_repository_reads_without_a_message()
    {
        var bag = new DiagnosticBag();

        var pack = PackReader.Read(PackFiles.InFolder(Checkout.Path("rules")), bag);

        bag.ToSorted().Select(d => DiagnosticLayout.Render(d)).Should().BeEmpty();
        pack.Goals.Should().HaveCountGreaterThan(3);
        pack.CaseFiles.Should().HaveCountGreaterThan(20);
        pack.PossiblyDeclared.Should().BeEmpty();
    }

    [Fact]
    public void A_pack_without_its_header_is_an_error_that_says_what_to_make()
    {
        var (_, diagnostics) = Read(("begrippen/a.yaml", "begrippen:\n  x: { type: ja_nee }\n"));

        diagnostics.Should().ContainSingle(d => d.Code == "OT1117").Which.Hint.Should().Contain("taalversie: 1");
    }

    [Fact]
    public void A_header_one_folder_too_deep_is_pointed_at()
    {
        var (_, diagnostics) = Read(("rules/pakket.yaml", Header));

        diagnostics.Should().ContainSingle(d => d.Code == "OT1117").Which.Hint.Should().Contain("rules/pakket.yaml");
    }

    [Fact]
    public void A_header_that_holds_a_mistake_is_not_missing_too()
    {
        var (_, diagnostics) = Read(("pakket.yaml", Header + "omschrijving: [een\n"));

        diagnostics.Select(d => d.Code).Should().Equal("OT1027");
    }

    [Fact]
    public void What_a_file_is_its_keys_tell_wherever_it_lies()
    {
        var (pack, diagnostics) = Read(
            ("pakket.yaml", Header),
            ("alles.yaml", "begrippen:\n  x: { type: ja_nee }\nwetten:\n  awb: { titel: Awb, bwb: BWBR0005537 }\n"),
            ("begrippen/normen/geld.yaml", "normen:\n  n: { eenheid: euro, waarden: { 2026-01-01: 5 }, tot: open }\n"));

        diagnostics.Should().BeEmpty();
        (pack.Concepts.Length, pack.Laws.Length, pack.Norms.Length).Should().Be((1, 1, 1));
    }

    [Theory]
    [InlineData("begrippen/x.yml", "OT1118")]
    [InlineData("doel/x.yaml", "OT1116")]
    [InlineData("docker-compose.yaml", "OT1116")]
    [InlineData(".github/x.yaml", null)]
    public void A_file_that_is_not_read_is_said_so_when_it_may_be_a_slip(string path, string? code)
    {
        var (_, diagnostics) = Read(("pakket.yaml", Header), (path, "services: { web: x }\n"));

        diagnostics.Select(d => (d.Code, d.Severity)).Should().Equal(code is null ? [] : [(code, Severity.Warning)]);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        (string, string)[] files =
        [
            ("pakket.yaml", Header),
            ("begrippen/a.yaml", "begrippen:\n  x: { type: ja_nee }\n"),
            ("begrippen/b.yaml", "begrippen:\n  y: { type: getall }\n"),
        ];

        var (first, messages) = Read(files);
        var (second, sameMessages) = Read([.. files.Reverse()]);

        second.Concepts.Select(c => c.Name.Value).Should().Equal(first.Concepts.Select(c => c.Name.Value)).And.Equal("x", "y");
        sameMessages.Should().Equal(messages).And.HaveCount(1);
    }

    [Fact]
    public void Names_in_what_could_not_be_read_are_possibly_declared()
    {
        var (pack, diagnostics) = Read(
            ("pakket.yaml", Header),
            ("begrippen/a.yaml", "begrippen:\n  een: { type: ja_nee }\n  twee: { type: ja_nee, label: goed, en verder }\n"),
            ("begrippen/b.yaml", "begripen:\n  drie: { type: ja_nee }\n"),
            ("begrippen/c.yaml", "iets_anders:\n  vier: { type: ja_nee }\n"),
            ("begrippen/d.yaml", "begrippen:\n  vijf: " + new string('[', 100) + "\n"));

        diagnostics.Select(d => d.Code).Should().Equal("OT1024", "OT1101", "OT1101", "OT1004");
        pack.Concepts.Select(c => c.Name.Value).Should().Equal("een", "drie");
        pack.PossiblyDeclared.Should().Contain(["twee", "vier", "vijf"]);
    }

    private static (PackSyntax Pack, IReadOnlyList<Diagnostic> Diagnostics) Read(params (string Path, string Text)[] files)
    {
        var bag = new DiagnosticBag();
        return (PackReader.Read(PackFiles.InMemory(files), bag), bag.ToSorted());
    }
}
