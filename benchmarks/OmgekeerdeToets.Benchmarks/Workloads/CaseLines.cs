using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Cases as lines of JSON. A number is a case: the same number gives the same line, whichever was asked before.</summary>
/// <param name="book">What a case may say.</param>
/// <param name="unknown">How many in a hundred facts are not asked.</param>
/// <param name="seed">Of the first case; each next case has the next.</param>
internal sealed class CaseLines(ConceptBook book, int unknown, ulong seed)
{
    /// <summary>What the resident asks for; null for nothing.</summary>
    public Action<Utf8JsonWriter, int>? Wish { get; init; }

    /// <summary>What the resident stands behind; null for nothing.</summary>
    public Action<Utf8JsonWriter, int>? Backing { get; init; }

    /// <summary>What a case says of a concept instead of a value by lot; null to leave it to the lot.</summary>
    public Func<Concept, int, string?>? Fixed { get; init; }

    /// <summary>How many in a hundred yes-or-no facts are yes.</summary>
    public int Yes { get; init; } = 50;

    /// <summary>Whether each fact tells where it comes from.</summary>
    public bool WithSources { get; init; }

    /// <summary>A whole case.</summary>
    public string Line(int number) => Line(number, inStream: false);

    /// <summary>The same as a line of a stream, which holds no names and no words of people.</summary>
    public string StreamLine(int number) => Line(number, inStream: true);

    private string Line(int number, bool inStream)
    {
        var dice = new Dice(seed + (ulong)number);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("peildatum", DayText.Of(DayText.Somewhere(dice, 2025, 2)));
            if (!inStream)
            {
                json.WriteString("casus", string.Create(CultureInfo.InvariantCulture, $"casus {number}"));
                json.WriteString("aanleiding", "hulpvraag");
                Wish?.Invoke(json, number);
            }

            Backing?.Invoke(json, number);
            WriteFacts(json, dice, number);
            WriteJudgements(json, dice, number, inStream);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void WriteFacts(Utf8JsonWriter json, Dice dice, int number)
    {
        json.WriteStartObject("gegevens");
        foreach (var concept in book.Concepts.Where(concept => concept.Judge is null))
        {
            var value = Fixed?.Invoke(concept, number) ?? (dice.Chance(unknown) ? null : ValueOf(concept, dice));
            if (value is not null)
            {
                Write(json, concept.Name, value, WithSources ? dice.Pick(Sources) : null);
            }
        }

        foreach (var list in book.Lists.Where(_ => !dice.Chance(unknown / 2)))
        {
            WriteList(json, list, dice);
        }

        json.WriteEndObject();
    }

    private static readonly string[] Sources = ["gesprek", "brp", "bank", "uwv", "svb"];

    private void WriteList(Utf8JsonWriter json, ConceptList list, Dice dice)
    {
        json.WriteStartArray(list.Name);
        for (var member = dice.Between(0, list.Most); member > 0; member--)
        {
            json.WriteStartObject();
            foreach (var field in list.Fields.Where(_ => !dice.Chance(unknown)))
            {
                Write(json, field.Name, ValueOf(field, dice), null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteJudgements(Utf8JsonWriter json, Dice dice, int number, bool inStream)
    {
        var judgements = book.Concepts.Where(concept => concept.Judge is not null && !dice.Chance(unknown)).ToList();
        if (judgements.Count == 0)
        {
            return;
        }

        json.WriteStartObject("beoordelingen");
        foreach (var judgement in judgements)
        {
            json.WriteStartObject(judgement.Name);
            json.WriteBoolean("waarde", Fixed?.Invoke(judgement, number) is { } stated ? stated == "true" : dice.Chance(Yes));
            json.WriteString("door", judgement.Judge);
            if (!inStream)
            {
                json.WriteString("omdat", "Besproken aan tafel.");
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string value, string? source)
    {
        json.WritePropertyName(name);
        if (source is null)
        {
            WriteValue(json, value);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("waarde");
        WriteValue(json, value);
        json.WriteString("bron", source);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string value)
    {
        if (value is "true" or "false" || int.TryParse(value, CultureInfo.InvariantCulture, out _))
        {
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private string ValueOf(Concept concept, Dice dice) => concept.Kind switch
    {
        ConceptKind.YesNo => dice.Chance(Yes) ? "true" : "false",
        ConceptKind.Choice => dice.Pick(concept.Options),
        ConceptKind.Date => DayText.Of(DayText.Somewhere(dice, 2019, 7)),
        _ => concept.Value(dice).ToString(CultureInfo.InvariantCulture),
    };
}
