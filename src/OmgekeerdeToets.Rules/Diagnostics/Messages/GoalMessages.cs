using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>31xx and 32xx: the goal, and the core values under which it falls.</summary>
internal static class GoalMessages
{
    public static readonly MessageKind Means = new("OT3101", Severity.Warning, "een doel dat een middel noemt");
    public static readonly MessageKind NoTension = new("OT3201", Severity.Warning, "grondwaarden zonder spanning");
    public static readonly MessageKind NeverCarried = new("OT3202", Severity.Error, "een doel dat geen grondwaarde draagt");

    public static ImmutableArray<MessageKind> All => [Means, NoTension, NeverCarried];

    public static Message NamesAMeans(string word) => Means.Say(
        $"dit doel noemt een middel (`{word}`)", "schrijf wat er voor de inwoner verandert; hoe dat gebeurt, staat bij de oplossingen");

    public static Message OnlyFor() => NoTension.Say(
        "alle grondwaarden pleiten voor dit doel", "zoek ook de waarde die de andere kant op trekt, en zet die erbij met `pleit: tegen`");

    public static Message NothingPleadsFor() => NeverCarried.Say(
        "geen enkele grondwaarde pleit voor dit doel, en dan wordt het nooit gedragen", "zet erbij welke grondwaarde met dit doel vooruitkomt");
}
