namespace OmgekeerdeToets.Rules.Tests.Compilation;

public sealed class FingerprintTests
{
    private static readonly string Unchanged = TestPack.Base.Pack().Fingerprint;

    [Fact]
    public void It_is_a_sha256_and_the_same_every_time()
    {
        Unchanged.Should().MatchRegex("^sha256:[0-9a-f]{64}$");
        TestPack.Base.Pack().Fingerprint.Should().Be(Unchanged);
    }

    [Theory]
    [InlineData("afstand hoogstens 8 km", "afstand hoogstens 9 km")]
    [InlineData("afstand hoogstens 8 km", "afstand minder dan 8 km")]
    [InlineData("omdat: Tweedehands.", "omdat: Gebruikt.")]
    [InlineData("omdat: Een kind mist lessen.", "omdat: Een kind mist de les.")]
    [InlineData("gewicht: zwaar\n        omdat: Het kind kan", "gewicht: licht\n        omdat: Het kind kan")]
    [InlineData("pleit: tegen\n    gewicht: licht", "pleit: tegen\n    gewicht: zwaar")]
    [InlineData("bedrag: 250 euro", "bedrag: 251 euro")]
    [InlineData("hoeveel: helemaal", "hoeveel: deels")]
    [InlineData("tenzij: wil_meedoen", "als: wil_meedoen")]
    [InlineData("past: regulier", "past: maatwerk")]
    [InlineData("maximaal: 200", "maximaal: 201")]
    [InlineData("vraag: Hoe ver is het?", "vraag: Hoe ver?")]
    [InlineData("inhoud: Extra bijstand.", "inhoud: Extra bijstand dus.")]
    [InlineData("titel: Een fiets", "titel: Fiets")]
    [InlineData("herkomst: afgeleid\n      zelf", "herkomst: eigen\n      zelf")]
    [InlineData("versie: 1.0.0", "versie: 1.0.1")]
    public void Any_threshold_word_weight_or_sign_changes_it(string old, string with) =>
        TestPack.Base.Replacing(old, with).Pack().Fingerprint.Should().NotBe(Unchanged);

    [Theory]
    [InlineData("past: regulier", "past: regulier\n        geldig_van: 2026-07-01")]
    [InlineData("gecontroleerd: nee\n      - artikel: 35", "gecontroleerd: nee\n        geldig_tot_en_met: 2030-01-01\n      - artikel: 35")]
    public void A_date_changes_it(string old, string with) =>
        TestPack.Base.Replacing(old, with).Pack().Fingerprint.Should().NotBe(Unchanged);

    [Theory]
    [InlineData("afstand hoogstens 8 km", "afstand <= 8 km")]
    [InlineData("geschikt_als: niet veilig", "geschikt_als:\n      - niet veilig")]
    [InlineData("titel: Een fiets", "titel: 'Een fiets'")]
    [InlineData("doel: naar_school", "# een opmerking\ndoel: naar_school")]
    public void How_it_is_laid_out_does_not_change_it(string old, string with) =>
        TestPack.Base.Replacing(old, with).Pack().Fingerprint.Should().Be(Unchanged);

    [Fact]
    public void Rules_moved_inside_a_file_do_not_change_it()
    {
        const string First = "      - raakt: kind\n        wanneer: lang\n        pleit: voor\n        gewicht: zwaar\n        omdat: Het kind kan zelf naar school.\n";
        var at = TestPack.Base.Goal.IndexOf("      - raakt: gemeente", StringComparison.Ordinal);
        var goal = TestPack.Base.Goal.Replace(First, "").Insert(at, First);

        goal.Should().NotBe(TestPack.Base.Goal);
        (TestPack.Base with { Goal = goal }).Pack().Fingerprint.Should().Be(Unchanged);
    }

    [Fact]
    public void Solutions_moved_inside_a_file_do_not_change_it()
    {
        var at = TestPack.Base.Goal.IndexOf("  niets_doen:", StringComparison.Ordinal);
        var (before, moved) = (TestPack.Base.Goal[..at], TestPack.Base.Goal[at..]);
        var goal = before.Replace("oplossingen:\n", "oplossingen:\n" + moved + "\n");

        (TestPack.Base with { Goal = goal }).Pack().Fingerprint.Should().Be(Unchanged);
    }

    [Fact]
    public void Concepts_laws_and_goals_in_other_files_do_not_change_it()
    {
        var files = new[]
        {
            ("pakket.yaml", TestPack.Base.Header), ("werkwijze.yaml", TestPack.Base.Method),
            ("begrippen/recht.yaml", TestPack.Base.Laws), ("begrippen/z.yaml", TestPack.Base.Concepts),
            ("doelen/kinderen/school.yaml", TestPack.Base.Goal),
        };

        RulePack.Load(PackFiles.InMemory(files)).GetOrThrow().Fingerprint.Should().Be(Unchanged);
    }
}
