using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests;

public sealed class BuiltInPackTests
{
    [Fact]
    public void The_pack_in_the_library_loads_without_a_single_message()
    {
        var loaded = RulePack.Load(PackFiles.Embedded());

        loaded.Diagnostics.Select(diagnostic => DiagnosticLayout.Render(diagnostic)).Should().BeEmpty();
    }

    [Fact]
    public void The_told_case_of_the_school_run_walks_the_four_steps_to_the_bicycle()
    {
        var pack = RulePack.BuiltIn;
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1))
            .Asked("Ik wil een toelage voor het vervoer naar school.", solution: "vervoerstoelage")
            .Set("afstand_tot_school", 4, "km", source: "huisbezoek")
            .Set("route_is_veilig", true)
            .Add("kinderen", kind => kind.Set("mist_lessen_door_vervoer", true).Set("kan_fietsen", true))
            .Judge("kosten_doen_zich_voor", true, by: "klantmanager_inkomen", because: "De fietsen zijn nu nodig.")
            .Judge("fiets_noodzakelijk", true, by: "klantmanager_inkomen", because: "Lopen is te ver en er rijdt geen bus.")
            .Judge("fiets_onnodig_volgens_leerlingenvervoer", false, by: "klantmanager_inkomen", because: "De regels zeggen niets over een fiets.")
            .Judge("bijzondere_omstandigheden", true, by: "klantmanager_inkomen", because: "Moeder staat er alleen voor.")
            .Judge("niet_zelf_te_betalen", true, by: "klantmanager_inkomen", because: "Er blijft te weinig over.")
            .Backs("fiets", true)
            .Build().GetOrThrow();

        var advice = pack.Assess(situation).Goals.Single(goal => goal.Goal == "kinderen_naar_school");

        (advice.Kind, advice.Solution).Should().Be((AdviceKind.Solution, "fiets"));
    }
}
