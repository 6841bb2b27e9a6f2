using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>The letter: only when a person decided, in that person's reasons, with the law last and what nobody checked shown.</summary>
public sealed class LetterTests
{
    private const string Deviates = "rules/casussen/kinderen_naar_school/besluit_wijkt_af_met_redenen.yaml";
    private const string Follows = "rules/casussen/kinderen_naar_school/besluit_volgt_het_advies.yaml";
    private const string Told = "rules/casussen/kinderen_naar_school/verteld.yaml";
    private const string Several = "rules/casussen/meer_doelen/besluit_over_twee_doelen.yaml";

    private static readonly Lazy<string> Letter = new(() => Report.Letter(Assess(Text(Deviates)), 200));

    [Fact]
    public void The_letter_goes_from_the_person_and_the_goal_to_the_law()
    {
        Places("Beste [naam]", "U vroeg ons:", "Ons besluit\n", "Het doel is:", "Waarom wij dit besloten", "Waar wij van uitgaan", "Wat dit voor u betekent",
            "Waar wij ook naar keken", "Participatiewet artikel 35 lid 1", "bezwaar maken", "computerprogramma").Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void The_reasons_are_those_of_the_one_who_decided_and_a_tool_is_disclosed()
    {
        Letter.Value.Should().Contain("Voor die paar weken fietsen kopen is niet zuinig")
            .And.Contain("Het programma besloot niets. Dat deed een mens. Uit het programma kwam iets anders.")
            .And.NotContain("volgens het systeem").And.NotContain("gaat voor").And.NotContain("kleinste");
    }

    [Fact]
    public void What_nobody_checked_says_so_in_the_letter_and_under_it()
    {
        Letter.Value.Should().Contain("wij vergeleken deze uitleg nog niet met de tekst van de wet").And.Contain("[ ] Leg Participatiewet artikel 35 lid 1 naast");
    }

    [Fact]
    public void The_letter_says_how_much_from_when_until_when_and_how()
    {
        Letter.Value.Should().MatchRegex("Bedrag +€ 120 per maand").And.MatchRegex("Vanaf +1 november 2026")
            .And.MatchRegex("Tot en met +31 december 2026").And.MatchRegex("Hoe +U krijgt het elke maand op uw rekening")
            .And.NotContain("Nog in te vullen bij het besluit");
    }

    [Fact]
    public void What_the_decision_does_not_say_is_a_gap_and_a_line_of_the_checklist_and_never_made_up()
    {
        var result = Assess(WithoutTerms(Text(Deviates)));

        Report.Letter(result, 200).Should().MatchRegex(@"Bedrag +\[vul in\]").And.MatchRegex(@"Vanaf +\[vul in\]")
            .And.Contain("[ ] Nog in te vullen bij het besluit: het bedrag; de ingangsdatum; tot wanneer het duurt; hoe het wordt betaald of geleverd.");
        Report.Dossier(result, width: 200).Should().Contain("[ ] Nog in te vullen bij het besluit: het bedrag");
        Report.Text(result, 200).Should().Contain("[ ] Nog in te vullen bij het besluit: het bedrag");
    }

    [Fact]
    public void What_is_paid_once_needs_no_last_day_and_a_bicycle_no_amount()
    {
        var once = Text(Deviates).Replace("120 euro per maand", "240 euro", StringComparison.Ordinal);

        Report.Letter(Assess(Without(once, "    vanaf:", "    tot_en_met:")), 200).Should().MatchRegex("Bedrag +€ 240\n").And.NotContain("Nog in te vullen bij");
        Report.Letter(Assess(Without(Text(Follows), "    hoe:")), 200).Should()
            .Contain("Nog in te vullen bij het besluit: hoe het wordt betaald of geleverd.").And.NotContain("Bedrag");
    }

    [Fact]
    public void A_decision_without_reasons_leaves_a_gap_that_nobody_can_miss()
    {
        Report.Letter(Assess(Without(Text(Deviates), "    redenen:")), 200).Should()
            .Contain("[Vul aan: de eigen redenen van wie besloot.]").And.Contain("Dat het programma iets aangaf, is geen reden.");
    }

    [Fact]
    public void Without_a_decision_there_is_only_a_conversation_report_that_names_no_advice()
    {
        var result = Assess(Text(Told));

        Report.HasDecision(result).Should().BeFalse();
        Report.Letter(result, 200).Should().Contain("Er is nog niets besloten.").And.Contain("Dit hebben wij begrepen. Klopt het?")
            .And.Contain("U zei dat u dit niet weet:").And.NotContain("Ons besluit").And.NotContain("dvies").And.NotContain("Lopen is te ver en er rijdt geen bus");
    }

    [Fact]
    public void Several_decisions_make_one_letter_and_one_of_them_can_be_asked_for()
    {
        var result = Assess(Text(Several));
        var both = Report.Letter(result, 200);

        both.Should().Contain("Onze besluiten").And.Contain("U krijgt voor beide kinderen een fiets.").And.Contain("Een vrijwilliger haalt u elke week op")
            .And.NotContain("vrij budget voor kleine schulden");
        both.IndexOf("Wat er in de wet staat\n", StringComparison.Ordinal).Should().BeGreaterThan(both.LastIndexOf("Waarom wij dit besloten", StringComparison.Ordinal));
        Report.HasDecision(result, "aan_het_werk_ondanks_schulden").Should().BeFalse();
        Report.Letter(result, 200, goal: "uit_het_isolement").Should().Contain("Bezwaar maken kan daarom niet.").And.NotContain("fiets");
    }

    [Fact]
    public void Nobody_is_told_to_apply_for_what_was_just_decided()
    {
        Report.Letter(Assess(Text(Follows)), 200).Should().Contain("Dit vragen wij van u:").And.Contain("Banden en licht in orde houden.")
            .And.NotContain("aanvraag ondertekenen");
    }

    [Fact]
    public void A_letter_speaks_to_the_resident_and_quotes_what_was_written_about_them()
    {
        var letter = Report.Letter(Assess(Text("rules/casussen/zelf_op_pad_met_een_beperking/besloten_en_teruggekeken.yaml")), 200);

        letter.Should().Contain("Onze medewerker (medewerker wmo) schreef: “Zij redt het niet zelf")
            .And.Contain("[ ] Dit is over de inwoner geschreven, en niet tegen de inwoner: “Zij redt het niet zelf");
    }

    [Fact]
    public void No_text_to_a_resident_speaks_about_the_resident_outside_quotation_marks()
    {
        var files = Directory.EnumerateFiles(Checkout.Path("rules/casussen"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var some = files.Where((_, i) => i % PackSample.Every(40) == 0).Concat(files.Where(file => file.Contains("casusbespreking", StringComparison.Ordinal)));

        some.SelectMany(file => AboutTheResident(File.ReadAllText(file)).Select(found => $"{Path.GetFileName(file)}: {found}")).Should().BeEmpty();
    }

    [Fact]
    public void What_was_talked_over_with_nobody_is_not_said_to_have_been()
    {
        var letter = Report.Letter(Assess(Text("rules/casussen/casusbespreking/isolement_toch_acht_uur.yaml")), 200);

        letter.Should().NotContain("niemand").And.NotContain("Wij bespraken").And.Contain("[ ] Bespreek dit besluit eerst met de inwoner");
    }

    [Theory]
    [InlineData(Follows)]
    [InlineData(Told)]
    public void What_the_one_who_decides_asked_themselves_is_shown_with_the_case(string file)
    {
        var result = Assess(Text(file).Replace("peildatum:", "zuiver: [Ik ken het gezin van de school.]\npeildatum:", StringComparison.Ordinal));

        new[] { Report.Letter(result, 200), Report.Dossier(result, width: 200), Report.Text(result, 200) }
            .Should().OnlyContain(text => text.Contains("“Ik ken het gezin van de school.”", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_says_the_same()
    {
        Report.LetterMarkdown(Assess(Text(Deviates))).Should().StartWith("# Ons besluit").And.Contain("## Wat er in de wet staat");
    }

    private static IEnumerable<int> Places(params string[] texts) => texts.Select(text => Letter.Value.IndexOf(text, StringComparison.Ordinal));

    private static IEnumerable<string> AboutTheResident(string text)
    {
        var letter = Report.LetterMarkdown(Assess(text)).Split("## Voor wie dit verstuurt")[0];
        return Regex.Replace(letter, "“[^”]*”", "“”", RegexOptions.None, TimeSpan.FromSeconds(5)).Split('\n')
            .Where(line => Regex.IsMatch(line, @"\b(?:[Dd]e(?:ze)? inwoner|hij of zij|u is)\b", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    private static string WithoutTerms(string text) => Without(text, "    bedrag:", "    vanaf:", "    tot_en_met:", "    hoe:");

    private static string Without(string text, params string[] keys) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Where(line => !keys.Any(key => line.StartsWith(key, StringComparison.Ordinal))));

    private static string Text(string file) => File.ReadAllText(Checkout.Path(file));

    private static AssessmentResult Assess(string text) => RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadText(text).GetOrThrow());
}
