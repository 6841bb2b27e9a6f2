using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>Situations and case files as lines of a stream.</summary>
internal static class LineJson
{
    private static readonly string[] OfPeople =
        ["casus", "toelichting", "bijzonderheden", "eigen_voorstel", "zuiver", "besluit", "afloop", "verwacht", "omdat", "tekst", "wens", "aanleiding"];

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A case file without what people say in it.</summary>
    public static string OfFile(string yaml)
    {
        var file = YamlReader.Read(new SourceText("casus.yaml", yaml), new DiagnosticBag());
        var root = (MappingNode)file.Root!;
        return Write(json => Node(json, root with { Entries = [.. root.Entries.Where(entry => entry.Key.Value != "bron")] }));
    }

    public static string Of(Situation situation) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("peildatum", Day(situation.ReferenceDate));
        foreach (var part in situation.Facts.Where(fact => !fact.Definition.IsPolicyChoice).GroupBy(fact => fact.Definition.IsJudgement))
        {
            json.WriteStartObject(part.Key ? "beoordelingen" : "gegevens");
            foreach (var fact in part)
            {
                Fact(json, fact);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void Fact(Utf8JsonWriter json, Fact fact)
    {
        json.WritePropertyName(fact.Definition.Name);
        if (fact.Source is null || fact.Definition.IsJudgement || (fact.Definition.Type == FactType.YesNo && fact.Definition.Index % 2 == 0))
        {
            Value(json, fact);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("waarde");
        Value(json, fact);
        json.WriteString("bron", fact.Source);
        if (fact.Value.Reason == UnknownReason.RatherNotSay)
        {
            json.WriteString("reden", "liever_niet");
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Fact fact)
    {
        var value = fact.Value;
        switch (value)
        {
            case { IsKnown: false }:
                json.WriteStringValue("onbekend");
                break;
            case { Truth: not Truth.Unknown }:
                json.WriteBooleanValue(value.Truth == Truth.True);
                break;
            case { Date: { } date }:
                json.WriteStringValue(Day(date));
                break;
            case { Text: { } text }:
                json.WriteStringValue(text);
                break;
            case { Exact: { } number } when fact.Definition.Index % 2 == 0:
                json.WriteRawValue(FractionText.Point(number));
                break;
            case { Exact: { } number }:
                json.WriteStringValue((FractionText.Point(number) + " " + value.Unit).TrimEnd());
                break;
            default:
                Members(json, value);
                break;
        }
    }

    private static void Members(Utf8JsonWriter json, FactValue list)
    {
        json.WriteStartArray();
        foreach (var member in list.Members)
        {
            json.WriteStartObject();
            json.WriteString("naam", member.Name);
            foreach (var fact in member.Facts)
            {
                Fact(json, fact);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Node(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case ScalarNode { Value: "ja" or "nee" } scalar:
                json.WriteBooleanValue(scalar.Value == "ja");
                break;
            case ScalarNode scalar:
                json.WriteStringValue(scalar.Value);
                break;
            case SequenceNode list:
                json.WriteStartArray();
                list.Items.ToList().ForEach(item => Node(json, item));
                json.WriteEndArray();
                break;
            case MappingNode mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries.Where(entry => !OfPeople.Contains(entry.Key.Value)))
                {
                    json.WritePropertyName(entry.Key.Value);
                    Node(json, entry.Value);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Write(Action<Utf8JsonWriter> body)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            body(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
