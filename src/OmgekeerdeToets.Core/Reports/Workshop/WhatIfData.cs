using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The table as codes for the script: every sentence once, every outcome once, and a number for each combination.</summary>
internal sealed class WhatIfData
{
    private const int Same = 0;
    private const int Other = 1;
    private const int LessCertain = 2;
    private const int MoreCertain = 3;

    private readonly List<string> _sentences = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _results = [];
    private readonly Dictionary<string, int> _resultPlaces = new(StringComparer.Ordinal);

    public static string Of(Chapter chapter, WhatIfTable table)
    {
        var data = new WhatIfData();
        var now = data.Code(table.Now, table.Now);
        var singles = table.Singles.Select(control => control.Select(single => data.Code(single, table.Now)).ToImmutableArray()).ToImmutableArray();
        var pairs = table.Pairs.Select(pair => data.Code(pair, table.Now)).ToImmutableArray();
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("now", now);
            json.WriteNumber("paired", table.Paired);
            Write(json, "current", table.Controls.Select(control => control.Current));
            Write(json, "options", table.Controls.Select(control => control.Options.Length));
            json.WriteStartArray("singles");
            foreach (var single in singles)
            {
                Write(json, null, single);
            }

            json.WriteEndArray();
            Write(json, "pairs", pairs);
            Write(json, "sentences", data._sentences);
            json.WritePropertyName("results");
            json.WriteRawValue("[" + string.Join(',', data._results) + "]");
            Write(json, "solutions", table.Solutions.Select(name => chapter.View.Option(name).Title));
            Write(json, "outcomes", Enum.GetValues<Outcome>().Select(outcome => NameWording.Spaced(CodeWords.Of(outcome))));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>[label, sentence, outcomes, what is otherwise about the advice, sentences of the rules that turned, why it is provisional].</summary>
    private int Code(Supposed supposed, Supposed now)
    {
        var because = string.Join(',', supposed.Because.Select(Place));
        var change = !supposed.Advice.Equals(now.Advice) ? Other
            : supposed.IsProvisional == now.IsProvisional ? Same
            : supposed.IsProvisional ? LessCertain : MoreCertain;
        var code = FormattableString.Invariant($"[{Place(supposed.Label)},{Place(supposed.Sentence)},\"{supposed.Outcomes}\",{change},[{because}],{Place(supposed.Provisional)}]");
        if (!_resultPlaces.TryGetValue(code, out var place))
        {
            place = _resultPlaces[code] = _results.Count;
            _results.Add(code);
        }

        return place;
    }

    private int Place(string sentence)
    {
        if (!_places.TryGetValue(sentence, out var place))
        {
            place = _places[sentence] = _sentences.Count;
            _sentences.Add(sentence);
        }

        return place;
    }

    private static void Write(Utf8JsonWriter json, string? name, IEnumerable<int> numbers)
    {
        Start(json, name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        Start(json, name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void Start(Utf8JsonWriter json, string? name)
    {
        if (name is null)
        {
            json.WriteStartArray();
        }
        else
        {
            json.WriteStartArray(name);
        }
    }
}
