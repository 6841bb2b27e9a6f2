using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Commands;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>
/// Who writes an option means something by it: in every form of every command it changes what comes out, or it is refused. What is
/// asked of an option beside a form stands here once, and an option that is not here fails.
/// </summary>
public sealed class EveryOptionTests
{
    private static readonly string Case = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");
    private static readonly string Cases = Sandbox.Shipped("rules/casussen/kinderen_naar_school");

    /// <summary>A value for each option with which it must show.</summary>
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["--alleen-totalen"] = [],
        ["--alles"] = [],
        ["--antwoorden"] = [Case],
        ["--bespreekblad"] = [],
        ["--breedte"] = ["47"],
        ["--casus"] = [Case],
        ["--diepte"] = ["volledig"],
        ["--doel"] = ["uit_het_isolement"],
        ["--invoer"] = ["csv"],
        ["--kaart"] = [],
        ["--kernen"] = ["1"],
        ["--kort"] = [],
        ["--minstens"] = ["100"],
        ["--onderzoek"] = ["0"],
        ["--peildatum"] = ["2013-01-01"],
        ["--regels"] = ["nergens"],
        ["--rol"] = ["wijkteam"],
        ["--schrijf"] = [Sandbox.Folder],
        ["--spoor"] = [],
        ["--stel"] = ["afstand_tot_school=30 km"],
        ["--streng"] = [],
        ["--strikt"] = [],
        ["--toen"] = ["nergens"],
        ["--totalen"] = ["json"],
        ["--uit"] = ["uitkomst.txt"],
        ["--uitgebreid"] = [],
        ["--volledig"] = [],
        ["--voorwaarden"] = [],
        ["--weging"] = ["kosten_inwoner eerst"],
    };

    /// <summary>What an option does that cannot be seen in what comes out of this case, and why that is right.</summary>
    private static readonly ImmutableHashSet<string> Unseen =
    [
        "advies ndjson --kernen", // speed only
        "advies ndjson --onderzoek", "vraag tekst --onderzoek", "vraag markdown --onderzoek", "vraag json --onderzoek", // nothing open here hangs together
        "waarom-niet tekst --onderzoek", "watals tekst --onderzoek", "watals markdown --onderzoek", "watals json --onderzoek", // nor here
        "advies mermaid --peildatum", "advies brief --peildatum", "test tekst --peildatum", "test json --peildatum", // no rule of this case has a date
        "watals tekst --peildatum", "watals markdown --peildatum", // nor of this one
    ];

    /// <summary>Every command in every form that it has, with what it is about.</summary>
    public static TheoryData<string, string, string[]> Forms => new()
    {
        { "advies", "tekst", [Case] },
        { "advies", "markdown", [Case] },
        { "advies", "json", [Case] },
        { "advies", "mermaid", [Case] },
        { "advies", "brief", [Case] },
        { "advies", "dossier", [Case] },
        { "advies", "html", [Case] },
        { "advies", "ndjson", [Lines()] },
        { "vraag", "tekst", [Case] },
        { "vraag", "markdown", [Case] },
        { "vraag", "json", [Case] },
        { "waarom", "tekst", ["kinderen_naar_school", Case] },
        { "waarom", "json", ["kinderen_naar_school", Case] },
        { "waarom-niet", "tekst", ["kinderen_naar_school/vervoerstoelage", Case] },
        { "waarom-niet", "json", ["kinderen_naar_school/vervoerstoelage", Case] },
        { "watals", "tekst", [Case, "--stel", "route_is_veilig=nee"] },
        { "watals", "markdown", [Case, "--stel", "route_is_veilig=nee"] },
        { "watals", "json", [Case, "--stel", "route_is_veilig=nee"] },
        { "vergelijkbaar", "tekst", [Case, Cases] },
        { "vergelijkbaar", "markdown", [Case, Cases] },
        { "vergelijkbaar", "json", [Case, Cases] },
        { "reken", "tekst", ["hele jaren sinds 2012-03-01 minstens 10 jaar en afstand_tot_school minder dan 8 km"] },
        { "reken", "json", ["hele jaren sinds 2012-03-01 minstens 10 jaar en afstand_tot_school minder dan 8 km"] },
        { "controleer", "regel", [BrokenPack()] },
        { "controleer", "json", [BrokenPack()] },
        { "test", "tekst", [Case] },
        { "test", "json", [Case] },
        { "documenteer", "markdown", [SmallPack()] },
        { "documenteer", "html", [SmallPack()] },
        { "leg-uit", "tekst", ["OT2003"] },
        { "leg-uit", "json", ["OT2003"] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_option_does_something_or_is_refused(string verb, string form, string[] about)
    {
        string[] plain = [verb, .. about, "--formaat", form];
        var without = Sandbox.Run(plain);

        OptionsOf(verb)
            .Where(option => option != "--formaat" && !Unseen.Contains($"{verb} {form} {option}"))
            .Where(option => Sandbox.Run([.. plain, option, .. Words[option]]) == without)
            .Should().BeEmpty("no option of `{0}` is written for nothing", string.Join(' ', plain));
    }

    [Fact]
    public void Every_command_is_tried_in_every_form()
    {
        var tried = Forms.Select(row => (string)row[0]).ToHashSet(StringComparer.Ordinal);

        // Coverage takes long, and its tests try its options.
        AllVerbs.InOrder().Select(verb => verb.Name).Should().BeEquivalentTo(tried.Append("dekking"));
    }

    private static IEnumerable<string> OptionsOf(string name) =>
        AllVerbs.InOrder().Single(verb => verb.Name == name) is Verb verb ? verb.Options.Select(option => option.Name) : [];

    private static string Lines()
    {
        var path = Path.Combine(Sandbox.NewFolder("elke_optie"), "lijnen.ndjson");
        File.WriteAllText(path, """{"peildatum":"2026-11-01","gegevens":{"kinderen":[{"mist_lessen_door_vervoer":true}]}}""" + "\n");
        return path;
    }

    private static string BrokenPack()
    {
        var folder = Sandbox.NewFolder("elke_optie_kapot");
        File.WriteAllText(Path.Combine(folder, "pakket.yaml"), "naam: kapot\n");
        return folder;
    }

    private static string SmallPack() => Sandbox.Shipped("tests/corpus/basis");
}
