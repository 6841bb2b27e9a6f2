using System.Globalization;
using System.Text.Json.Nodes;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Proof.Tests.Cases;

/// <summary>A case as a file that somebody could have written, in YAML and in JSON; both say the same.</summary>
internal static class CaseText
{
    public static string Json(Situation situation)
    {
        var content = situation.Content;
        var document = new JsonObject
        {
            ["casus"] = content.Name,
            ["fictief"] = true,
            ["peildatum"] = Written(content.ReferenceDate),
            ["aanleiding"] = "hulpvraag",
        };
        Add(document, "gegevens", Facts(situation.Facts.Where(fact => fact.Definition is { IsJudgement: false, IsPolicyChoice: false })));
        Add(document, "beoordelingen", Facts(situation.Facts.Where(fact => fact.Definition.IsJudgement && fact.Value.IsKnown)));
        Add(document, "draagvlak", Solutions(situation, (goal, name) => Said(situation.BackingOf(goal, name))));
        Add(document, "zorgvuldigheid", Solutions(situation, (goal, name) => Said(situation.DueCareOf(goal, name))));
        return document.ToJsonString() + "\n";
    }

    public static string Yaml(Situation situation) =>
        Block.Render(Blocks(JsonNode.Parse(Json(situation))!.AsObject()));

    private static void Add(JsonObject document, string key, JsonObject part)
    {
        if (part.Count > 0)
        {
            document[key] = part;
        }
    }

    private static JsonObject Facts(IEnumerable<Fact> facts)
    {
        var said = new JsonObject();
        foreach (var fact in facts)
        {
            said[fact.Definition.Name] = fact switch
            {
                { Definition.IsJudgement: true } => new JsonObject { ["waarde"] = Value(fact.Value), ["door"] = fact.JudgedBy, ["omdat"] = fact.Because },
                { Value.IsKnown: true } => Value(fact.Value),
                { Value.Reason: UnknownReason.DoesNotKnow } => new JsonObject { ["waarde"] = "onbekend", ["reden"] = "weet_niet" },
                { Value.Reason: UnknownReason.RatherNotSay } => new JsonObject { ["waarde"] = "onbekend", ["reden"] = "liever_niet" },
                _ => "onbekend",
            };
        }

        return said;
    }

    private static JsonNode Value(FactValue value) =>
        value.Truth != Truth.Unknown ? (value.Truth == Truth.True ? "ja" : "nee")
        : value.Exact is { } number ? $"{FractionText.Point(number)} {value.Unit}".TrimEnd()
        : value.Date is { } date ? Written(date)
        : value.Text is { } text ? text
        : new JsonArray([.. value.Members.Select(Member)]);

    private static JsonObject Member(ListMember member)
    {
        var said = new JsonObject { ["naam"] = member.Name };
        foreach (var (name, value) in Facts(member.Facts).ToList())
        {
            said[name] = value?.DeepClone();
        }

        return said;
    }

    private static JsonObject Solutions(Situation situation, Func<string, string, JsonObject?> said)
    {
        var all = new JsonObject();
        foreach (var goal in situation.Blueprint.Goals)
        {
            foreach (var solution in goal.Solutions)
            {
                if (said(goal.Name, solution.Name) is { Count: > 0 } one)
                {
                    all[$"{goal.Name}/{solution.Name}"] = one;
                }
            }
        }

        return all;
    }

    private static JsonObject Said(Backing backing)
    {
        var said = new JsonObject();
        foreach (var (key, truth) in new[] { ("inwoner", backing.Resident), ("organisatie", backing.Organisation) })
        {
            if (truth != Truth.Unknown)
            {
                said[key] = truth == Truth.True ? "ja" : "nee";
            }
        }

        return said;
    }

    private static JsonObject? Said(DueCare? care) => care is null
        ? null
        : new JsonObject
        {
            ["geprobeerd"] = new JsonArray([.. care.Attempts.Select(tried => new JsonObject { ["wat"] = tried.What, ["datum"] = Written(tried.Date) })]),
            ["gehoord"] = "ja",
            ["verwijt"] = care.Blame == Blame.WillNot ? "wil_niet" : "kan_niet",
            ["geschikt"] = "ja",
            ["noodzakelijk"] = "ja",
            ["evenwichtig"] = "ja",
            ["door"] = care.By,
            ["omdat"] = care.Because,
        };

    private static IEnumerable<Block> Blocks(JsonObject mapping) => mapping.Select(pair => pair.Value switch
    {
        JsonObject inner => new Block(pair.Key + ":", Blocks(inner)),
        JsonArray { Count: 0 } => new Block(pair.Key + ": []"),
        JsonArray items => new Block(pair.Key + ":", items.Select(item => RuleDraw.Item(Blocks(item!.AsObject())))),
        var scalar => new Block($"{pair.Key}: {Scalar(scalar!)}"),
    });

    private static string Scalar(JsonNode scalar) => scalar.GetValueKind() == System.Text.Json.JsonValueKind.True ? "ja" : scalar.GetValue<string>();

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
