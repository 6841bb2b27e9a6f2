using System.Collections.Immutable;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>The words of the story about the bicycle (S1).</summary>
internal static class SchoolVocabulary
{
    public static FactDefinition Distance { get; } = new()
    {
        Name = "afstand_tot_school",
        Label = "de afstand van huis naar school",
        Type = FactType.Number,
        Unit = "km",
        Index = 0,
        Question = "Hoe ver is het van huis naar school?",
    };

    public static FactDefinition SafeRoute { get; } = YesNo(1, "route_is_veilig", "de weg naar school is veilig om te fietsen", "de weg naar school is niet veilig om te fietsen");

    public static FactDefinition WantsToJoin { get; } = YesNo(2, "wil_meedoen", "de ouder wil meehelpen om het te laten lukken", null);

    public static FactDefinition AlreadyArranged { get; } = YesNo(3, "vervoer_is_geregeld", "het gezin heeft het vervoer zelf geregeld", "het vervoer is nog niet geregeld");

    public static FactDefinition Necessary { get; } = new()
    {
        Name = "kosten_noodzakelijk",
        Label = "de kosten zijn noodzakelijk",
        LabelNegated = "de kosten zijn niet noodzakelijk",
        Type = FactType.YesNo,
        Index = 4,
        IsJudgement = true,
        JudgedBy = "klantmanager_inkomen",
        Question = "Zijn deze kosten voor dit gezin noodzakelijk?",
    };

    public static FactDefinition MissesLessons { get; } = Field(0, "mist_lessen_door_vervoer", "dit kind mist lessen omdat het niet op school kan komen");

    public static FactDefinition CanCycle { get; } = Field(1, "kan_fietsen", "dit kind kan veilig fietsen");

    public static FactDefinition Children { get; } = new()
    {
        Name = "kinderen",
        Label = "de kinderen in het gezin",
        Type = FactType.List,
        Index = 5,
        Fields = [MissesLessons, CanCycle],
    };

    public static FactDefinition WarmClothes { get; } = YesNo(6, "mist_warme_kleding", "een kind heeft te weinig warme kleding", null);

    public static FactDefinition HasApplied { get; } = YesNo(7, "aanvraag_wacht", "er ligt een aanvraag die wacht op een besluit", "er ligt geen aanvraag die wacht");

    public static ImmutableArray<FactDefinition> All { get; } = [Distance, SafeRoute, WantsToJoin, AlreadyArranged, Necessary, Children, WarmClothes, HasApplied];

    private static FactDefinition YesNo(int index, string name, string label, string? negated) => new()
    {
        Name = name,
        Label = label,
        LabelNegated = negated,
        Type = FactType.YesNo,
        Index = index,
        Question = Capital(label),
    };

    private static FactDefinition Field(int index, string name, string label) => new()
    {
        Name = name,
        Label = label,
        Type = FactType.YesNo,
        Index = index,
        List = "kinderen",
        Question = Capital(label),
    };

    private static string Capital(string label) => "Klopt het dat " + label + "?";
}
