using System.Collections.Immutable;

namespace OmgekeerdeToets.Steps;

/// <summary>How the pack presents the steps (<i>werkwijze.yaml</i>): data, never logic.</summary>
internal sealed record WorkingMethod
{
    /// <summary>Beoogd effect, grondwaarden, gevolgen, juridische toets, in this order. Null where the pack is silent.</summary>
    public ImmutableArray<StepPresentation?> Steps { get; init; } = [null, null, null, null];

    /// <summary>Dutch: <i>werkprincipes</i>: title by name.</summary>
    public ImmutableSortedDictionary<string, string> Principles { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Dutch: <i>zuiver</i>: reflection questions for the one who decides; never a condition.</summary>
    public ImmutableArray<string> Reflection { get; init; } = [];

    /// <summary>Dutch: <i>leefgebieden</i>: title by name.</summary>
    public ImmutableSortedDictionary<string, string> LifeDomains { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Dutch: <i>gesprek</i>: how a talk begins, what is asked first, and whom to call in danger.</summary>
    public ConversationTexts Conversation { get; init; } = ConversationTexts.None;

    public static WorkingMethod Default { get; } = new();
}

/// <summary>Title and questions of one step.</summary>
internal sealed record StepPresentation(string? Title, ImmutableArray<string> Questions);

/// <summary>Texts of the pack for a talk (<i>gesprek</i>); empty where the pack is silent.</summary>
/// <param name="Opening">Dutch: <i>begin</i>: words to begin with.</param>
/// <param name="Situation">Dutch: <i>wat_speelt</i>: the open question what is going on.</param>
/// <param name="Wish">Dutch: <i>wat_wil_je</i>: the open question what somebody wants.</param>
/// <param name="GoesWell">Dutch: <i>wat_gaat_goed</i>: the open question what goes well.</param>
/// <param name="Tried">Dutch: <i>wat_is_geprobeerd</i>: the open question what was tried.</param>
/// <param name="InDanger">Dutch: <i>bij_gevaar</i>: whom to call, one line each.</param>
internal sealed record ConversationTexts(
    ImmutableArray<string> Opening, string? Situation, string? Wish, string? GoesWell, string? Tried, ImmutableArray<string> InDanger)
{
    /// <summary>Dutch: <i>samen_vragen</i>: what is told in one go, and so is asked as one question.</summary>
    public ImmutableArray<JoinedQuestion> Joined { get; init; } = [];

    public static ConversationTexts None { get; } = new([], null, null, null, null, []);
}

/// <summary>One question of a talk that several concepts answer.</summary>
/// <param name="Question">How it is asked, in Dutch.</param>
/// <param name="Concepts">What it answers: names of concepts, and <c>lijst.veld</c>.</param>
internal sealed record JoinedQuestion(string Question, ImmutableArray<string> Concepts);
