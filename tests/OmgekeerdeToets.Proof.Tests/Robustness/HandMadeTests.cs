using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>Open facts that matter only together: one at a time, none of them seems to.</summary>
public sealed class HandMadeTests
{
    private const string TenFacts = "f1 is niet (f2 is niet (f3 is niet (f4 is niet (f5 is niet (f6 is niet (f7 is niet (f8 is niet (f9 is niet f10))))))))";

    [Fact]
    public void A_parity_of_ten_facts_turns_on_each_of_them()
    {
        var (said, meant) = Look(TenFacts, "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10");

        meant.DependsOn.Should().HaveCount(10);
        said.OpenQuestionsDoNotMatter.Should().NotBe(Truth.True);
        said.DependsOn.Should().Contain(meant.DependsOn);
    }

    [Fact]
    public void A_parity_written_with_en_and_of_turns_on_each_of_them_and_that_is_certain()
    {
        var (said, _) = Look("((f1 en (niet f2)) of ((niet f1) en f2)) is niet (f3 is niet f4)", "f1", "f2", "f3", "f4");

        said.DependsOn.Should().Equal("f1", "f2", "f3", "f4");
        said.OpenQuestionsDoNotMatter.Should().NotBe(Truth.True);
    }

    [Theory]
    [InlineData("a + b minstens 5 km")]
    [InlineData("a - b is 0 km")]
    [InlineData("a * 2 minder dan b + 1 km")]
    [InlineData("(a / 1 km) * (b / 1 km) meer dan 6")]
    [InlineData("a meer dan 3 km en b minder dan 2 km")]
    [InlineData("(als f1 dan a anders b) minstens 3 km")]
    [InlineData("(a / b) meer dan 1")]
    [InlineData("(a naar beneden afgerond op 0 decimalen) + b is 7 km")]
    [InlineData("(a + b) is bekend")]
    [InlineData("a is onbekend of b minstens 3 km")]
    [InlineData("f1 of niet f1")]
    [InlineData("a minstens 0 km")]
    [InlineData("a + b minstens 0 km")]
    [InlineData("voor alle kinderen geldt f1")]
    public void Facts_of_one_condition_are_taken_together(string condition) =>
        Look(condition, "f1", "a", "b").Should().NotBeNull();

    [Theory]
    [InlineData("voor minstens een van kinderen geldt mist_les")]
    [InlineData("voor alle kinderen geldt mist_les")]
    [InlineData("aantal kinderen met mist_les meer dan 0")]
    [InlineData("som van kinderen.ver meer dan 3 km")]
    [InlineData("kinderen_ver meer dan 100 km en f1")]
    [InlineData("hoogste van kinderen.ver is bekend")]
    public void An_open_list_is_never_taken_for_an_empty_one(string condition)
    {
        var (said, meant) = Look(condition, "kinderen", "f1");

        meant.IsAlwaysTheSame.Should().BeFalse();
        said.OpenQuestionsDoNotMatter.Should().NotBe(Truth.True);
        said.DependsOn.Should().Contain("kinderen");
    }

    /// <summary>Both answers; what is said is never wrong.</summary>
    private static (OmgekeerdeToets.Robustness Said, BruteForce Meant) Look(string condition, params string[] open)
    {
        var pack = Pack(condition).Load().GetOrThrow();
        var goal = pack.Blueprint.Goals.Single();
        var situation = Situation(pack, open);
        var said = pack.Assess(situation).Goals.Single().Robustness;
        var meant = BruteForce.Of(pack, goal, situation, Unanswered.In(pack, goal, situation));
        RobustnessTests.Mistake(said, meant).Should().BeNull();
        return (said, meant);
    }

    private static Situation Situation(RulePack pack, string[] open) => new(pack.Blueprint, new SituationContent
    {
        ReferenceDate = PackDraw.Anchor,
        Facts = [.. pack.Facts.Select(fact => open.Contains(fact.Name) ? null : new Fact(fact, Known(fact)))],
        Backings = BySolution<Backing>.Of([("weg", new Backing(Truth.True, Truth.True, null))]),
    });

    private static FactValue Known(FactDefinition fact) => fact.Type switch
    {
        FactType.YesNo => FactValue.Yes,
        FactType.List => FactValue.Of([new ListMember("kind 1", [.. fact.Fields.Select(field => new Fact(field, Known(field)))])]),
        _ => FactValue.Of(2m, fact.Unit),
    };

    private static PackText Pack(string condition) => new(
    [
        new PackPage("pakket.yaml", ["naam: samen", "versie: 1.0.0", "taalversie: 1", "gemaakt_door: de proef op de som"]),
        new PackPage("wetten.yaml", [LawDraw.Laws(new Draw(1))]),
        new PackPage("begrippen/alles.yaml",
        [
            new Block("begrippen:",
            [
                .. Enumerable.Range(1, 10).Select(i => new Block($"f{i}:", "type: ja_nee")),
                .. new[] { "a", "b" }.Select(name => new Block(name + ":", Kilometres())),
                new Block("kinderen:", "type: lijst", new Block("velden:", new Block("mist_les:", "type: ja_nee"), new Block("ver:", Kilometres()))),
            ]),
            new Block("afleidingen:", new Block("kinderen_ver:", "is: (som van kinderen.ver) * 100")),
        ]),
        new PackPage("doelen/doel.yaml",
        [
            "doel: doel",
            "titel: Wat iemand wil bereiken",
            "leefgebied: wonen",
            new Block("beoogd_effect:", $"aan_de_orde_als: {condition}", "omdat: Hierom speelt het."),
            new Block("grondwaarden:", RuleDraw.Item(["waarde: wet1.steun", "pleit: voor", "gewicht: licht", "omdat: Hierom telt deze waarde."])),
            new Block("oplossingen:", new Block(
                "weg:",
                "titel: De weg",
                "vorm: contact",
                new Block("helpt:", "hoeveel: deels", "omdat: Zo helpt het."),
                "geschikt_als: ja")),
        ]),
    ]);

    private static IEnumerable<Block> Kilometres() => ["type: getal", "eenheid: km", "minimaal: 0", "maximaal: 5", "decimalen: 0"];
}
