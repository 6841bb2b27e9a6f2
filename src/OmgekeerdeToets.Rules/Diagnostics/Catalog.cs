using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>Every code there is, stage by stage. A list written out, so that adding a code is a decision somebody can see.</summary>
internal static class Catalog
{
    public static ImmutableArray<MessageKind> All { get; } =
    [
        .. TextMessages.All,
        .. YamlMessages.All,
        .. ProseMessages.All,
        .. JsonMessages.All,
        .. ShapeMessages.All,
        .. ValueMessages.All,
        .. ConditionMessages.All,
        .. NotationMessages.All,
        .. FormulaNameMessages.All,
        .. FormulaTypeMessages.All,
        .. NameMessages.All,
        .. LiteralMessages.All,
        .. PackMessages.All,
        .. FairnessMessages.All,
        .. WritingMessages.All,
        .. PlainMessages.All,
        .. GoalMessages.All,
        .. ConsequenceMessages.All,
        .. LegalMessages.All,
        .. CaseMessages.All,
        .. CaseValueMessages.All,
        .. ProposalMessages.All,
        .. ExpectationMessages.All,
        .. StreamMessages.All,
        .. SuppositionMessages.All,
        .. WeighingMessages.All,
        .. DecisionMessages.All,
        .. TalkMessages.All,
        .. TogetherMessages.All,
    ];

    private static readonly ImmutableDictionary<string, MessageKind> ByCode =
        All.ToImmutableDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <summary>The kind with this code, however the user typed it: <c>ot2003</c> and <c>2003</c> are found too.</summary>
    public static MessageKind? Find(string code) => ByCode.GetValueOrDefault(Normalise(code));

    /// <summary>The code as it is written everywhere: <c>OT</c> and four digits.</summary>
    public static string Normalise(string code)
    {
        var trimmed = code.Trim().ToUpperInvariant();
        return trimmed.Length > 0 && trimmed.All(char.IsAsciiDigit) ? "OT" + trimmed : trimmed;
    }
}
