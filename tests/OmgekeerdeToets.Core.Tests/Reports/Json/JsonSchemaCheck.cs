using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Core.Tests.Reports.Json;

/// <summary>Holds JSON against a schema, for the keywords that our schema uses; an unknown keyword is itself an error.</summary>
internal sealed class JsonSchemaCheck
{
    private static readonly string[] Known = ["$schema", "title", "type", "properties", "required", "items", "enum", "const", "default", "$ref"];

    private readonly JsonObject _root;
    private readonly List<string> _errors = [];
    private readonly Dictionary<JsonObject, JsonObject> _resolved = [];

    private JsonSchemaCheck(JsonObject root) => _root = root;

    public static IReadOnlyList<string> Errors(JsonObject schema, JsonNode? value)
    {
        var check = new JsonSchemaCheck(schema);
        check.Check(schema, value, "$");
        return check._errors;
    }

    private void Check(JsonObject written, JsonNode? value, string at)
    {
        var schema = Resolve(written, at);
        CheckType(schema, value, at);
        CheckWords(schema, value, at);
        if (value is JsonObject present)
        {
            CheckObject(schema, present, at);
        }

        if (value is JsonArray items && schema["items"] is { } each)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Check(each.AsObject(), items[i], $"{at}[{i}]");
            }
        }
    }

    /// <summary>What a reference leads to; each is followed, and its keywords are looked at, once.</summary>
    private JsonObject Resolve(JsonObject schema, string at)
    {
        if (_resolved.TryGetValue(schema, out var known))
        {
            return known;
        }

        var resolved = schema["$ref"]?.GetValue<string>() is { } reference
            ? reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)_root, (node, part) => node[part]!).AsObject()
            : schema;
        _errors.AddRange(resolved.Where(keyword => !Known.Contains(keyword.Key)).Select(keyword => $"{at}: keyword {keyword.Key} is not checked"));
        return _resolved[schema] = resolved;
    }

    private void CheckType(JsonObject schema, JsonNode? value, string at)
    {
        var allowed = schema["type"] switch
        {
            null => [],
            JsonArray several => several.Select(type => type!.GetValue<string>()).ToList(),
            var one => [one.GetValue<string>()],
        };
        var kind = value?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var other => other.Value.ToString().ToLowerInvariant(),
        };
        if (allowed.Count > 0 && !allowed.Contains(kind) && !(kind == "number" && allowed.Contains("integer")))
        {
            _errors.Add($"{at}: {kind} where {string.Join(" or ", allowed)} is asked");
        }
    }

    private void CheckWords(JsonObject schema, JsonNode? value, string at)
    {
        var words = schema["enum"]?.AsArray().ToList() ?? (schema.ContainsKey("const") ? [schema["const"]] : null);
        if (words is not null && !words.Any(word => JsonNode.DeepEquals(word, value)))
        {
            _errors.Add($"{at}: {value} is none of the words");
        }
    }

    private void CheckObject(JsonObject schema, JsonObject value, string at)
    {
        var properties = schema["properties"]?.AsObject() ?? [];
        _errors.AddRange((schema["required"]?.AsArray() ?? [])
            .Select(key => key!.GetValue<string>())
            .Where(key => !value.ContainsKey(key))
            .Select(key => $"{at}: {key} is missing"));
        foreach (var (key, part) in value)
        {
            if (properties[key] is { } property)
            {
                Check(property.AsObject(), part, $"{at}.{key}");
            }
            else
            {
                _errors.Add($"{at}: {key} is not in the schema");
            }
        }
    }
}
