using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>434x: another weighing that is tried (<c>--weging</c>).</summary>
internal static class WeighingMessages
{
    public static readonly MessageKind UnknownCriterion = new("OT4341", Severity.Error, "een criterium dat er niet is");
    public static readonly MessageKind CriterionTwice = new("OT4342", Severity.Error, "een criterium dat er twee keer staat");
    public static readonly MessageKind UnknownArgument = new("OT4343", Severity.Error, "een argument dat er niet is");
    public static readonly MessageKind ManyArguments = new("OT4344", Severity.Error, "een naam die meer argumenten hebben");
    public static readonly MessageKind UnknownWeight = new("OT4345", Severity.Error, "een gewicht dat er niet is");
    public static readonly MessageKind DecisiveOnlyAgainst = new("OT4346", Severity.Error, "een argument voor dat de doorslag geeft");

    /// <summary>Behind a criterion: it goes first.</summary>
    public const string First = "eerst";

    /// <summary>Behind a criterion: it goes last.</summary>
    public const string Last = "laatst";

    /// <summary>Before a criterion: it does not count.</summary>
    public const string Without = "zonder";

    private const int MostNamed = 8;

    public static ImmutableArray<MessageKind> All =>
        [UnknownCriterion, CriterionTwice, UnknownArgument, ManyArguments, UnknownWeight, DecisiveOnlyAgainst];

    public static Message Nothing() => UnknownCriterion.Say("er staat niet hoe er gewogen wordt", "schrijf een volgorde, zoals `helpt, draagvlak, kosten_gemeente`");

    public static Message NoCriterion(string written, string? near) => UnknownCriterion.Say(
        $"er is geen criterium `{written}`",
        near is null
            ? "de criteria zijn: helpt, draagvlak, zware_rijen, wettelijk, lichte_rijen, kosten_inwoner, kosten_gemeente; of schrijf een argument met zijn gewicht, zoals `fiets/zelf_geregeld=licht`"
            : $"bedoeld is misschien `{near}`");

    public static Message Twice(string criterion) => CriterionTwice.Say($"`{criterion}` staat er twee keer", "noem elk criterium één keer");

    public static Message NoArgument(string written, string? near) => UnknownArgument.Say(
        $"geen argument in het regelpakket heet `{written}`",
        near is null ? "schrijf een oplossing, een streep en het einde van de naam; `advies --spoor` toont de namen" : $"bedoeld is misschien `{near}`");

    public static Message SeveralArguments(string written, ImmutableArray<string> names) => ManyArguments.Say(
        $"meer argumenten heten `{written}`",
        $"bedoeld is {Phrase.Alternatives(names.Take(MostNamed).Select(name => $"`{name}`").Concat(names.Length > MostNamed ? ["een ander"] : []))}");

    public static Message NoWeight(string written, string? near) => UnknownWeight.Say(
        $"`{written}` is geen gewicht",
        near is null ? "schrijf licht, zwaar of doorslaggevend" : $"bedoeld is misschien `{near}`");

    public static Message DecisiveFor() => DecisiveOnlyAgainst.Say(
        "een argument voor geeft nooit alleen de doorslag", "schrijf licht of zwaar; doorslaggevend is er alleen tegen");
}
