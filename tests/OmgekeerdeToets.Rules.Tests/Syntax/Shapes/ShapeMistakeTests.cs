using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Syntax.Shapes;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Shapes;

/// <summary>Mistakes planted in the base pack: each gives one message, at the words that are wrong.</summary>
public sealed class ShapeMistakeTests
{
    private const string Goal = "doelen/schone_kleren.yaml";
    private const string Concepts = "begrippen/huis.yaml";
    private const string Laws = "wetten.yaml";
    private const string Header = "pakket.yaml";
    private const string Method = "werkwijze.yaml";
    private const string Case = "casussen/verteld.yaml";

    private static readonly PackFiles Basis = PackFiles.InFolder(Checkout.Path("tests", "corpus", "basis"));

    /// <summary>File, what stands there, what is put in its place (the marked words between « and »), the code, and a word of the hint.</summary>
    public static TheoryData<string, string, string, string, string> Mistakes => new()
    {
        { Goal, "    titel: Niets doen", "    «titell»: Niets doen", "OT1101", "`titel`" },
        { Goal, "bron: Verzonnen voorbeeld", "«brom»: Verzonnen voorbeeld", "OT1101", "`bron`" },
        { Goal, "  wasmachine:\n    titel: Een goede tweedehands wasmachine\n    vorm: natura\n", "  «wasmachine»:\n", "OT1102", "aan" },
        { Goal, "leefgebied: wonen\n", "", "OT1102", "aan" },
        { Goal, "        wanneer: lang\n        pleit: voor\n", "        wanneer: lang\n        «pleitt»: voor\n", "OT1101", "`pleit`" },
        { Goal, "pleit: voor\n        gewicht: zwaar", "pleit: «vor»\n        gewicht: zwaar", "OT1104", "`voor`" },
        { Goal, "vorm: natura", "vorm: «cadeau»", "OT1104", "`natura`" },
        { Goal, "standaardaanpak: ja", "standaardaanpak: «Ja»", "OT1105", "`ja`" },
        { Goal, "schatting: ja", "schatting: \"«true»\"", "OT1105", "`ja`" },
        { Goal, "        bedrag: 200 euro\n        hoe_vaak: eenmalig\n        schatting: ja\n", "", "OT1113", "`bedrag`" },
        { Goal, "        bedrag: 200 euro\n", "        bedrag: 200 euro\n        «opbrengst»: 5 euro\n", "OT1112", "kies" },
        { Goal, "        bedrag: 200 euro\n", "        bedrag: 200 euro\n        «pleit»: voor\n        gewicht: licht\n", "OT1112", "kies" },
        { Goal, "- grondslag: participatiewet 35 lid 1\n        past: regulier\n        als:\n          - kosten_noodzakelijk", "- grondslag: «participatiewet art. 35 lid 1»\n        past: regulier\n        als:\n          - kosten_noodzakelijk", "OT1115", "`participatiewet 35 lid 1`" },
        { Goal, "    geschikt_als: heeft_werkende_wasmachine", "    geschikt_als: «[]»", "OT1114", "vul" },
        { Goal, "    geschikt_als: heeft_werkende_wasmachine", "    geschikt_als:\n      - - «heeft_werkende_wasmachine»", "OT1103", "dubbele punt" },
        { Goal, "    geschikt_als: heeft_werkende_wasmachine", "    geschikt_als: { «een_vn»: [heeft_werkende_wasmachine] }", "OT1101", "`een_van`" },
        { Goal, "  niets_doen:\n    titel", "  «niets doen»:\n    titel", "OT1110", "`niets_doen`" },
        { Goal, "doel: schone_kleren", "doel: «Schone kleren»", "OT1110", "`schone_kleren`" },
        { Goal, "    voorwaarden:\n      - draagvlak\n    gevolgen:\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 40", "    voorwaarden: «draagvlak»\n    gevolgen:\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 40", "OT1103", "streepje" },
        { Concepts, "type: tekst", "type: «text»", "OT1104", "`tekst`" },
        { Concepts, "    minimaal: 0\n    maximaal: 100", "    minimaal: «0,5»\n    maximaal: 100", "OT1108", "`0.5`" },
        { Concepts, "    tot: 2027-01-01", "    tot: «1 januari 2027»", "OT1106", "`2027-01-01`" },
        { Concepts, "2026-07-01: 1419.46", "«2026-06-31»: 1419.46", "OT1107", "maand" },
        { Concepts, "    type: duur\n", "    type: duur\n    «opties»: [a, b]\n", "OT1112", "keuze" },
        { Laws, "    bwb: BWBR0015703\n", "", "OT1113", "`vindplaats`" },
        { Laws, "gecontroleerd: nee\n        dient", "gecontroleerd: «ja»\n        dient", "OT1104", "`nee`" },
        { Laws, "gecontroleerd: nee\n        dient", "«gecontroleerd»: { tekst: Staatsblad, door: wij, op: 2026-07-01 }\n        dient", "OT1102", "aan" },
        { Header, "taalversie: 1\n", "", "OT1102", "aan" },
        { Header, "beleid:", "weging: [helpt, «draagflak»]\nbeleid:", "OT1104", "`draagvlak`" },
        { Method, "  grondwaarden:", "  «grondwaarde»:", "OT1101", "`grondwaarden`" },
        { Case, "aanleiding: hulpvraag", "aanleiding: «eigen_initiatief»", "OT1102", "aan" },
        { Case, "  kosten_noodzakelijk:\n    waarde: ja\n    door: klantmanager_inkomen\n    omdat: Er zijn jonge kinderen en de wasserette is ver.", "  kosten_noodzakelijk: «ja»", "OT1103", "`waarde`" },
        { Case, "    omdat: Er zijn jonge kinderen en de wasserette is ver.\n", "", "OT1102", "aan" },
        { Case, "draagvlak: { wasmachine: ja }", "draagvlak: { wasmachine: «yes» }", "OT1105", "`ja`" },
        { Case, "datum: 2026-10-20", "datum: «20-10-2026»", "OT1106", "`2026-10-20`" },
        { Case, "schone_kleren: samen", "schone_kleren: «wij»", "OT1104", "`samen`" },
        { Case, "fictief: ja", "fictief: ja\n«achternaam»: De Vries", "OT1101", " " },
        { Goal, "      - draagvlak\n    gevolgen:\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 200 euro", "      - draagvlak\n     «gevolgen»:\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 200 euro", "OT1019", "spaties" },
        { Goal, "titel: Iedereen in huis heeft elke dag schone kleren", "«titel Iedereen in huis heeft elke dag schone kleren»", "OT1030", "titel: Iedereen" },
        { Concepts, "    type: keuze\n    opties:\n      alleen: woont alleen\n", "    type: keuze\n    opties:\n      alleen: woont alleen«:» ja\n", "OT1025", "\"" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_gives_one_message_at_the_words_that_are_wrong(string path, string right, string wrong, string code, string hint)
    {
        var text = Encoding.UTF8.GetString(Basis.Files.Single(file => file.Path == path).Bytes.Span);
        text.Should().Contain(right);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        var planted = text.Remove(at, right.Length).Insert(at, wrong);
        var (start, end) = (planted.IndexOf('«'), planted.IndexOf('»') - 1);

        var found = Read(path, planted.Replace("«", "").Replace("»", ""));

        found.Should().ContainSingle("of {0}", string.Join('\n', found)).Which.Code.Should().Be(code);
        found[0].Path.Should().Be(path);
        (found[0].Hint + " ").Should().Contain(hint);
        if (start >= 0)
        {
            Offset(planted, found[0]).Should().Be(start);
            found[0].Length.Should().Be(end - start);
        }
    }

    [Fact]
    public void A_key_that_belongs_elsewhere_takes_what_it_holds_with_it_and_its_names_are_not_called_unknown()
    {
        var bag = new DiagnosticBag();
        var pack = PackReader.Read(With("begrippen/nieuw.yaml", "begrippen:\n  extra:\n    type: lijst\n    veldjes_van:\n      lang: { type: ja_nee }\n    velden:\n      kort: { type: ja_nee }\n"), bag);

        bag.ToSorted().Select(d => d.Code).Should().Equal("OT1101");
        pack.PossiblyDeclared.Should().Contain("lang");
    }

    private static int Offset(string planted, Diagnostic found) =>
        planted.Split('\n').Take(found.Line - 1).Sum(line => line.Length + 1) + found.Column - 1;

    private static IReadOnlyList<Diagnostic> Read(string path, string text)
    {
        var bag = new DiagnosticBag();
        if (path == Case)
        {
            var file = YamlReader.Read(path, Encoding.UTF8.GetBytes(text), bag);
            _ = CaseSyntaxReader.Read(file.Root!, ReadContext.Of(file, bag));
        }
        else
        {
            _ = PackReader.Read(With(path, text), bag);
        }

        return bag.ToSorted();
    }

    private static PackFiles With(string path, string text) => new(
        [.. Basis.Files.Where(file => file.Path != path).Append(new PackFile(path, Encoding.UTF8.GetBytes(text)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)]);
}
