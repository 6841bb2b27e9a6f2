namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>A no of a resident is an answer: no report calls it a hurdle to be taken.</summary>
public sealed class RefusalTests
{
    private const string EasiestToLift = "Het makkelijkst weg te nemen";

    [Fact]
    public void Who_wants_no_visit_at_home_is_not_named_as_the_easiest_thing_to_lift()
    {
        Text("rules/casussen/woonsituatie_duidelijk/weigeren_mag.yaml").Should().Contain("de inwoner wil geen huisbezoek")
            .And.NotContain(EasiestToLift + " is misschien wat “Een huisbezoek");
    }

    [Fact]
    public void What_others_can_do_something_about_still_is()
    {
        Text("rules/casussen/op_het_werk_komen/auto_te_duur.yaml").Should().Contain(EasiestToLift);
    }

    private static string Text(string file) =>
        Report.Text(RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(Checkout.Path(file)).GetOrThrow()), width: 200);
}
