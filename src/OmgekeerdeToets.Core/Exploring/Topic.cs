using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>What turns of a talk have in common, so that they are put as one question and answered in one go.</summary>
/// <param name="Key">The same for the same topic.</param>
internal sealed record Topic(string Key)
{
    /// <summary>What registers know: looked up in one go.</summary>
    public static Topic LookUp { get; } = new("opzoeken");

    /// <summary>How the pack asks it; null for every other topic.</summary>
    public string? Question { get; init; }

    /// <summary>The list it is about, its members and what is asked of each; null for every other topic.</summary>
    public FactDefinition? List { get; init; }

    /// <summary>Dutch: <i>wet</i>: what it asks is judged by one person; null for every other topic.</summary>
    public string? Law { get; init; }

    /// <summary>The topic of a turn; null for one that stands alone, as a sign of danger always does.</summary>
    public static Topic? Of(Blueprint blueprint, AskingTurn turn) => turn switch
    {
        { Kind: TurnKind.LookUp } => LookUp,
        { Definition: null } => null,
        _ when DangerSign.Of(blueprint).Contains(turn.Definition!) => null,
        _ => OfPack(blueprint, turn) ?? OfList(turn) ?? OfLaw(turn),
    };

    private static Topic? OfPack(Blueprint blueprint, AskingTurn turn) =>
        blueprint.Method.Conversation.Joined.FirstOrDefault(joined => joined.Concepts.Contains(turn.Key, StringComparer.Ordinal)) is { } joined
            ? new Topic(joined.Question) { Question = joined.Question }
            : null;

    private static Topic? OfList(AskingTurn turn) =>
        (turn.First.List ?? (turn.Definition!.Type == FactType.List ? turn.Definition : null)) is { } list ? new Topic(list.Name) { List = list } : null;

    /// <summary>What one law asks of one person to judge stands on one form.</summary>
    private static Topic? OfLaw(AskingTurn turn) =>
        turn is { Kind: TurnKind.Judgement, Step: 4 }
        && turn.Verdict.Goal.Solutions.SelectMany(solution => solution.LegalEntries)
            .FirstOrDefault(entry => entry.Rule == turn.First.ReadBy)?.Provision is { Law: var law }
            ? new Topic($"{law.Title} {turn.Definition!.JudgedBy}") { Law = law.Title }
            : null;

    /// <summary>
    /// The same turns, where those of one step with one topic stand together: at the place of the first of them, and the topic that was
    /// begun before any other.
    /// </summary>
    /// <param name="turns">In asking order.</param>
    /// <param name="begun">The topic of the last question; null when it had none.</param>
    public static IEnumerable<AskingTurn> Together(ImmutableArray<AskingTurn> turns, string? begun) => turns
        .Select((turn, place) => (Turn: turn, Topic: turn.Topic?.Key ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place}")))
        .GroupBy(placed => (placed.Turn.Step, placed.Topic))
        .OrderBy(group => group.Key.Step)
        .ThenBy(group => group.First().Turn.IsSign ? 0 : group.Key.Topic == begun ? 1 : 2)
        .SelectMany(group => group)
        .Select(placed => placed.Turn);
}
