using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// The ids of the upper half of the reasoning; those of rules stand in the rules. Made of names, so that they are the same
/// tomorrow and in another file. What belongs to the case begins with <c>casus:</c>, which no name of a pack can.
/// </summary>
internal static class TraceIds
{
    public const string Case = "casus:";

    public const string Occasion = Case + "aanleiding";

    public const string Request = Case + "hulpvraag";

    public const string Particulars = Case + "bijzonderheden";

    public const string Facts = Case + "gegevens";

    public const string Checks = Case + "controles";

    public const string Decisions = Case + "besluit";

    /// <summary>Below the rule that carries by way of exception.</summary>
    public const string SetAside = "/afwijking_van";

    /// <summary>What belongs to the plan of the household begins so, which no name of a pack can either.</summary>
    public const string Plan = "plan:";

    public const string PlanOrder = Plan + "volgorde";

    public const string PlanLinks = Plan + "verbanden";

    public const string PlanChoices = Plan + "keuzes";

    public const string PlanAsks = Plan + "vraagt";

    public const string PlanResidentCosts = Plan + "kosten_inwoner";

    public const string PlanMunicipalCosts = Plan + "kosten_gemeente";

    public static string Fact(string name) => Facts + "/" + name;

    public static string Decision(string goal) => Decisions + "/" + goal;

    public static string Effect(string goal) => goal + "/beoogd_effect";

    public static string CoreValues(string goal) => goal + "/grondwaarden";

    public static string Weighing(string goal) => goal + "/weging";

    public static string Duel(string goal, string first, string second) => $"{goal}/weging/{first}/{second}";

    public static string Solution(string goal, string solution) => goal + "/" + solution;

    public static string Consequences(string goal, string solution) => $"{goal}/{solution}/gevolgen";

    public static string Law(string goal, string solution) => $"{goal}/{solution}/juridische_toets";

    public static string Backing(string goal, string solution) => $"{goal}/{solution}/draagvlak";

    public static string ResidentCosts(string goal, string solution) => $"{goal}/{solution}/kosten_inwoner";

    public static string MunicipalCosts(string goal, string solution) => $"{goal}/{solution}/kosten_gemeente";

    public static string DueCare(string goal, string solution) => $"{goal}/{solution}/zorgvuldigheid";

    public static string DueCare(string goal, string solution, DueCareItem item) =>
        DueCare(goal, solution) + "/" + Wording.FormWords.Of(item.Aspect) + (item.Name is null ? "" : "/" + item.Name);

    public static string Under(string planPart, string key) => planPart + "/" + key;

    /// <summary>With colons, as keys hold slashes.</summary>
    public static string PlanLink(string from, string link, string to) => $"{PlanLinks}/{from}:{link}:{to}";

    /// <summary>A help that hangs on a rule is that rule.</summary>
    public static string Help(string goal, Solution solution) => solution.Helps.When?.Id ?? $"{goal}/{solution.Name}/helpt";
}
