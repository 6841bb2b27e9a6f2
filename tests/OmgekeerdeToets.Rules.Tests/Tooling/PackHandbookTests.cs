using System.Text;
using System.Text.RegularExpressions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Handbooks;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary><c>documenteer</c>: a pack as a handbook that reads as prose.</summary>
public sealed partial class PackHandbookTests
{
    private static readonly PackFiles Corpus = PackFiles.InFolder(Checkout.Path("tests", "corpus", "taal"));
    private static readonly string BuiltIn = PackHandbook.Markdown(RulePack.BuiltIn);
    private static readonly string Language = PackHandbook.Markdown(Pipeline.Load(Corpus).GetOrThrow());

    [Fact]
    public void Every_goal_and_solution_stands_in_it_under_its_title()
    {
        foreach (var goal in RulePack.BuiltIn.Blueprint.Goals)
        {
            BuiltIn.Should().Contain("## " + goal.Title);
            goal.Solutions.Should().OnlyContain(solution => BuiltIn.Contains("#### " + solution.Title));
        }
    }

    [Fact]
    public void No_name_of_the_rule_files_stands_in_it()
    {
        var names = Name().Matches(Address().Replace(BuiltIn, "")).Select(match => match.Value);

        names.Should().BeEmpty("a reader of the handbook has never seen a rule file");
    }

    [Theory]
    [InlineData("**Het inkomen in een jaar:** het inkomen per maand keer 12 maanden.")]
    [InlineData("**Alle schulden samen:** de som van het bedrag bij de schulden.")]
    [InlineData("de leeftijd is minder dan 12 jaar")]
    [InlineData("**De leeftijd van vandaag:** het aantal hele jaren sinds de geboortedag.")]
    public void Formulas_are_told_in_the_words_of_the_vocabulary(string sentence) => Language.Should().Contain(sentence);

    [Theory]
    [InlineData("zoekt_werk en niet heeft_werk", "de inwoner zoekt werk en de inwoner heeft geen werk")]
    [InlineData("heeft_werk is nee", "de inwoner heeft geen werk")]
    [InlineData("heeft_werk is niet nee", "de inwoner heeft werk")]
    [InlineData("niet (afstand meer dan 2 km)", "niet: de afstand naar het werk is meer dan 2 km")]
    [InlineData("afstand van 1 t/m 4 km", "de afstand naar het werk is 1 km of meer, en hoogstens 4 km")]
    [InlineData("begindatum hoogstens 2026-12-31", "de eerste werkdag is op zijn laatst 31 december 2026")]
    [InlineData("begindatum meer dan peildatum + 2 weken", "de eerste werkdag is later dan 2 weken na de peildatum")]
    [InlineData("vervoer geen van (lopend, fiets)", "hoe de inwoner reist is geen van: lopend, fiets")]
    [InlineData("uren is onbekend", "het aantal uren per week is niet bekend")]
    [InlineData("voor alle kinderen geldt (gaat_naar_opvang of jong)", "voor elk van de kinderen geldt: gaat naar de opvang of is jonger dan twaalf")]
    [InlineData("(uren + 2) * 3 meer dan 10 - (2 - 1)", "(het aantal uren per week plus 2) keer 3 is meer dan 10 min (2 min 1)")]
    [InlineData("250 euro * aantal kinderen met jong minder dan 500 euro", "€ 250 voor elk van de kinderen (alleen waar dit geldt: is jonger dan twaalf) is minder dan € 500")]
    [InlineData("(zoekt_werk en heeft_werk) of wil_opleiding", "(de inwoner zoekt werk en de inwoner heeft werk) of de inwoner wil een opleiding")]
    public void A_condition_is_one_clause_that_can_be_read_aloud(string condition, string clause) =>
        ConditionProse.Clause(Bound(condition)).Should().Be(clause);

    [Fact]
    public void A_condition_with_parts_is_a_list_of_them()
    {
        var list = ConditionProse.List([Bound("zoekt_werk en (heeft_werk of wil_opleiding)")]);

        list.Items.Should().HaveCount(2);
        list.Items[1].Text.ToString().Should().Be("minstens een van deze:");
        list.Items[1].Below.Should().ContainSingle().Which.Should().BeOfType<Bullets>().Which.Items.Should().HaveCount(2);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_escapes_what_files_say()
    {
        const string Goal = "doelen/aan_het_werk.yaml";
        var text = Encoding.UTF8.GetString(Corpus.Files.Single(file => file.Path == Goal).Bytes.Span);
        var spoiled = With(Corpus, Goal, text.Replace("titel: Niets doen", "titel: Niets <script>alert(1)</script> doen", StringComparison.Ordinal));

        var page = PackHandbook.Html(Pipeline.Load(spoiled).GetOrThrow());

        page.Should().Contain("&lt;script&gt;").And.NotContain("<script");
        page.Should().NotContainAny("src=", "@import", "url(", "onclick");
        page.Should().Contain("default-src 'none'");
    }

    [Fact]
    public void Every_entry_of_the_contents_leads_to_a_heading()
    {
        var page = PackHandbook.Html(RulePack.BuiltIn);
        var targets = Target().Matches(page).Select(match => match.Groups[1].Value).ToList();

        targets.Should().HaveCountGreaterThan(5).And.OnlyHaveUniqueItems();
        targets.Should().OnlyContain(target => page.Contains($"id=\"{target}\"", StringComparison.Ordinal));
    }

    private static BoundExpression Bound(string condition)
    {
        var files = With(Corpus, "begrippen/proef.yaml", $"afleidingen:\n  proef:\n    is: {condition}\n    label: de proef\n");
        return ((DerivationSymbol)Pipeline.Load(files).GetOrThrow().Bound.Scope.Find("proef")!).Body;
    }

    private static PackFiles With(PackFiles files, string path, string text) =>
        new([.. files.Files.Where(file => file.Path != path), new PackFile(path, Encoding.UTF8.GetBytes(text))]);

    [GeneratedRegex("[a-z]+_[a-z_]+")]
    private static partial Regex Name();

    [GeneratedRegex("<https?://[^>]*>")]
    private static partial Regex Address();

    [GeneratedRegex("<a href=\"#([^\"]+)\"")]
    private static partial Regex Target();
}
