namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>One solution of P: suitable when, conditions, consequences with amounts, arguments, the law.</summary>
internal sealed class AdviceSolution(Dice dice)
{
    private static readonly string[] Judgements = ["kosten_doen_zich_voor", "kosten_noodzakelijk", "bijzondere_omstandigheden", "niet_zelf_te_betalen"];

    private static readonly (string Party, string When)[] Parties =
        [("inwoner", "kort"), ("inwoner", "lang"), ("huishouden", "kort"), ("huishouden", "lang"), ("kind", "lang"), ("omgeving", "lang")];

    private readonly Compound _compound = new(AdviceBook.Concepts, dice);

    public void Write(YamlText yaml, SolutionKind kind, string goal)
    {
        yaml.Line(1, (kind.IsNothing ? kind.Name : $"{kind.Name}_{goal}") + ":")
            .Line(2, $"titel: {kind.Name.Replace('_', ' ')} voor {goal.Replace('_', ' ')}")
            .Line(2, $"vorm: {kind.Form}");
        if (kind.IsStandard)
        {
            yaml.Line(2, "standaardaanpak: ja");
        }

        if (kind.IsFactual)
        {
            yaml.Line(2, "feitelijk:").Line(3, $"omdat: {AdviceProse.Because(dice)}");
        }

        yaml.Line(2, "helpt:").Line(3, $"hoeveel: {kind.Helps}").Line(3, $"omdat: {AdviceProse.Because(dice)}")
            .List(2, "geschikt_als", Suitable())
            .List(2, "vraagt_van_inwoner", AdviceProse.AskedOfResident(dice));
        Conditions(yaml, kind);
        Consequences(yaml, kind);
        if (kind.IsLawful)
        {
            Argument(yaml);
            Law(yaml, kind);
        }

        yaml.Line(2, "wie: klantmanager_inkomen").Line(2, $"opvolging: {AdviceProse.Agreement(dice)}").Line(2, "herziening: 6 maanden");
    }

    private List<string> Suitable()
    {
        var conditions = dice.Several(dice.Between(1, 3), AdviceBook.Shared).ConvertAll(concept => Leaf.Mild(concept, dice));
        if (dice.Chance(25))
        {
            conditions.Add(dice.Chance(50) ? _compound.OverMembers() : _compound.Nested());
        }

        return conditions;
    }

    private void Conditions(YamlText yaml, SolutionKind kind)
    {
        if (kind.IsNothing)
        {
            return;
        }

        yaml.Line(2, "voorwaarden:").Line(3, "- draagvlak")
            .Line(3, $"- als: {Leaf.Mild(dice.Pick(AdviceBook.Shared), dice)}").Line(4, $"afspraak: {AdviceProse.Agreement(dice)}");
    }

    private void Consequences(YamlText yaml, SolutionKind kind)
    {
        yaml.Line(2, "gevolgen:");
        Amount(yaml, "uitgave", "gemeente", "kort", kind.IsLawful ? Cost() : "0 euro", "eenmalig");
        if (kind.IsLawful)
        {
            Amount(yaml, "eigen_kosten", "inwoner", "lang", Leaf.Quantity(dice.Between(1, 20), Euro), "per_maand");
        }

        var at = 0;
        foreach (var (party, when) in dice.Several(kind.Arguments, Parties))
        {
            Consequence(yaml, $"merkt_{party}_{when}", party, when);
            Pleading(yaml, 4, at++ == 0 ? "tegen" : "voor", dice.Chance(25) ? "zwaar" : "licht");
        }
    }

    private string Cost() => dice.Below(3) switch
    {
        0 => $"{Leaf.Quantity(dice.Between(2, 40) * 10, Euro)} * aantal kinderen met mist_iets",
        1 => $"{dice.Pick(["huur", "vaste_lasten", "zorgkosten", "reiskosten"])} * 0.5",
        _ => Leaf.Quantity(dice.Between(2, 40) * 25, Euro),
    };

    private static Concept Euro { get; } = Concept.Amount("kosten", 1000, 1);

    private void Amount(YamlText yaml, string name, string party, string when, string amount, string rhythm)
    {
        Consequence(yaml, name, party, when);
        yaml.Line(4, $"bedrag: {amount}").Line(4, $"hoe_vaak: {rhythm}").Line(4, "schatting: ja").Line(4, $"omdat: {AdviceProse.Because(dice)}");
    }

    private static void Consequence(YamlText yaml, string name, string party, string when) =>
        yaml.Line(3, $"- naam: {name}").Line(4, $"raakt: {party}").Line(4, $"wanneer: {when}");

    private void Pleading(YamlText yaml, int level, string pleads, string weight)
    {
        yaml.Line(level, $"pleit: {pleads}").Line(level, $"gewicht: {weight}").Line(level, $"omdat: {AdviceProse.Because(dice)}");
        if (dice.Chance(40))
        {
            yaml.Line(level, $"{dice.Pick(["als", "als", "tenzij"])}: {Leaf.Of(dice.Pick(AdviceBook.Shared), dice)}");
        }
    }

    private void Argument(YamlText yaml)
    {
        yaml.Line(2, "argumenten:").Line(3, $"- waarde: {dice.Pick(AdviceLaw.CoreValues)}");
        Pleading(yaml, 4, "voor", "zwaar");
    }

    private void Law(YamlText yaml, SolutionKind kind)
    {
        yaml.Line(2, "juridische_toets:")
            .Line(3, "- naam: bijzondere_bijstand").Line(4, $"grondslag: {AdviceLaw.Cite(dice)}").Line(4, "past: regulier")
            .List(4, "als", Judgements).Line(4, $"omdat: {AdviceProse.Because(dice)}");
        if (kind.Provisions > 1)
        {
            yaml.Line(3, "- naam: op_maat").Line(4, $"grondslag: {AdviceLaw.Cite(dice)}").Line(4, "past: maatwerk")
                .List(4, "als", [.. Suitable(), "bijzondere_omstandigheden"]).Line(4, $"omdat: {AdviceProse.Because(dice)}");
        }

        yaml.Line(3, "- naam: andere_regeling").Line(4, $"uitgesloten_door: {AdviceLaw.Cite(dice)}")
            .List(4, "als", ["andere_regeling_past", Leaf.Of(dice.Pick(AdviceBook.Shared), dice)]).Line(4, $"omdat: {AdviceProse.Because(dice)}");
    }
}
