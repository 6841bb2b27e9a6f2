using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Shapes;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Shapes;

/// <summary>A key that the table allows and nobody reads would be dropped in silence: that is the one thing the table is there to prevent.</summary>
public sealed class ClosedTableTests
{
    private const string Declarations = """
        begrippen: { lijstje: { type: lijst, velden: { veld: { type: ja_nee } } } }
        afleidingen: { afgeleid: { is: veld } }
        normen: { norm: { eenheid: euro, waarden: { 2026-01-01: 1 }, tot: open } }
        controles: [{ als: veld, melding: Vraag na. }]
        wetten:
          wet:
            titel: Wet
            vindplaats: hier
            grondwaarden: { waarde: { titel: Waarde, herkomst: afgeleid } }
            bepalingen: [{ artikel: 1, inhoud: Iets., gecontroleerd: { tekst: Stb, parafrase: klopt, door: wij, op: 2026-01-01 } }]
        """;

    private const string Goal = """
        doel: doel
        titel: Titel
        leefgebied: wonen
        beoogd_effect: { aan_de_orde_als: [{ een_van: [veld] }, { alle: [veld] }, { geen_van: [veld] }], omdat: Daarom. }
        grondwaarden: [{ waarde: wet.waarde, pleit: voor, gewicht: licht, omdat: Daarom. }]
        oplossingen:
          oplossing:
            titel: Titel
            vorm: natura
            helpt: { hoeveel: deels, omdat: Daarom. }
            geschikt_als: veld
            feitelijk: { omdat: Geen besluit. }
            voorwaarden: [{ als: veld }]
            gevolgen: [{ raakt: inwoner, wanneer: kort, bedrag: 1 euro, omdat: Daarom. }]
            argumenten: [{ pleit: voor, gewicht: licht, omdat: Daarom. }]
            juridische_toets:
              - { grondslag: wet 1, past: regulier }
              - { uitgesloten_door: wet 1 }
        """;

    private const string Case = """
        casus: Proef
        peildatum: 2026-11-01
        aanleiding: { eigen_initiatief: { wie: ik, wat: iets, grond: wet } }
        datums: { aanvraag: 2026-10-01 }
        hulpvraag: { tekst: Iets. }
        gegevens: { veld: { waarde: ja } }
        beoordelingen: { oordeel: { waarde: ja, door: ik, omdat: Daarom. } }
        draagvlak: { oplossing: { inwoner: ja } }
        zorgvuldigheid: { oplossing: { geprobeerd: [{ wat: bellen, datum: 2026-10-01 }] } }
        bijzonderheden: [{ wat: Iets., door: ik }]
        eigen_voorstel:
          doel:
            voorstel:
              titel: Titel
              vorm: natura
              helpt: { hoeveel: deels, omdat: Daarom. }
              door: inwoner
              gevolgen: [{ raakt: inwoner, wanneer: kort, onbekend: ja, uit_te_zoeken: Wat het kost., omdat: Daarom. }]
              argumenten: [{ pleit: voor, gewicht: licht, omdat: Daarom. }]
              voorwaarden: [draagvlak]
              juridisch: { past: feitelijk, omdat: Daarom., door: ik }
        besluit: { doel: { wat: fiets, door: ik, op: 2026-11-02, redenen: Eigen redenen. } }
        afloop: { doel: { op: 2026-12-01, wat: Gelukt., door: ik } }
        verwacht: { doel: { advies: oplossing } }
        """;

    private const string Line = """
        peildatum: 2026-11-01
        beoordelingen: { oordeel: { waarde: ja, door: klantmanager } }
        """;

    private const string Header = "naam: a\nversie: 1\ntaalversie: 1\ngemaakt_door: wij\nbeleid: { keuze: { waarde: 1 } }\ndekking: { uitzonderingen: { a: b } }";

    private const string Method = """
        stappen: { beoogd_effect: { titel: Een }, grondwaarden: { titel: Twee }, gevolgen: { titel: Drie }, juridische_toets: { titel: Vier } }
        werkprincipes: { luister: { titel: Luister } }
        leefgebieden: { wonen: Wonen }
        gesprek: { begin: [Dag.], open_vragen: { wat_speelt: Wat speelt er? }, samen_vragen: [{ vraag: Hoe gaat het?, begrippen: [a, b] }], bij_gevaar: [Bel 112.] }
        """;

    [Fact]
    public void Every_key_of_the_table_is_read()
    {
        string[] asked =
        [
            .. Read(Header, (root, context) => HeaderReader.ReadHeader(MappingCursor.OverItem(root, PackShapes.Header, context))),
            .. Read(Method, (root, context) => HeaderReader.ReadMethod(MappingCursor.OverItem(root, PackShapes.Method, context))),
            .. Read(Declarations, ReadDeclarations),
            .. Read(Goal, (root, context) => GoalReader.Read(MappingCursor.OverItem(root, PackShapes.Goal, context))),
            .. Read(Case, (root, context) => CaseSyntaxReader.Read(root, context)),
            .. Read(Line, (root, context) => CaseSyntaxReader.ReadLine(root, context, hasReferenceDate: false), isLine: true),
        ];

        var table = PackShapes.All.Concat(CaseShapes.All).SelectMany(shape => shape.Keys.Select(key => shape.Name + "/" + key));

        table.Should().NotBeEmpty().And.BeSubsetOf(asked);
    }

    [Fact]
    public void No_key_stands_twice_in_a_row_of_the_table() =>
        PackShapes.All.Concat(CaseShapes.All).Should().OnlyContain(shape => shape.Keys.Distinct().Count() == shape.Keys.Length);

    [Fact]
    public void Every_row_has_a_name_of_its_own() =>
        PackShapes.All.Concat(CaseShapes.All).Select(shape => shape.Name).Should().OnlyHaveUniqueItems();

    private static object ReadDeclarations(YamlNode root, ReadContext context)
    {
        var file = MappingCursor.OverItem(root, PackShapes.Declarations, context);
        return (LawReader.Read(file), VocabularyReader.Concepts(file), VocabularyReader.Derivations(file), VocabularyReader.Norms(file), VocabularyReader.Checks(file));
    }

    private static IReadOnlySet<string> Read(string text, Func<YamlNode, ReadContext, object?> read, bool isLine = false)
    {
        var bag = new DiagnosticBag();
        var file = YamlReader.Read(new SourceText("proef.yaml", text), bag);
        var context = ReadContext.Of(file, bag, isLine);
        read(file.Root!, context).Should().NotBeNull();
        bag.ToSorted().Should().BeEmpty();
        return context.Asked;
    }
}
