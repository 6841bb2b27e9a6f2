using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Core.Tests.Reports.Json;

/// <summary>Holds JSON against a schema, for the keywords that our schema uses; an unknown keyword is itself an error.</summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] Known = ["$schema", "title", "type", "properties", "required", "items", "enum", "const", "default", "$ref"];

    public static IEnumerable<string> Errors(JsonObject schema, JsonNode? value) => Errors(schema, schema, value, "$");

    private static IEnumerable<string> Errors(JsonObject root, JsonNode schemaNode, JsonNode? value, string at)
    {
        var schema = Resolve(root, schemaNode.AsObject());
        return schema.Where(keyword => !Known.Contains(keyword.Key)).Select(keyword => $"{at}: keyword {keyword.Key} is not checked")
            .Concat(TypeErrors(schema, value, at))
            .Concat(WordErrors(schema, value, at))
            .Concat(value is JsonObject present ? ObjectErrors(root, schema, present, at) : [])
            .Concat(value is JsonArray items && schema["items"] is { } each
                ? items.SelectMany((item, i) => Errors(root, each, item, $"{at}[{i}]"))
                : []);
    }

    private static JsonObject Resolve(JsonObject root, JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is not { } reference)
        {
            return schema;
        }

        return reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((JsonNode)root, (node, part) => node[part]!).AsObject();
    }

    private static IEnumerable<string> TypeErrors(JsonObject schema, JsonNode? value, string at)
    {
        var allowed = schema["type"] switch
        {
            null => [],
            JsonArray several => several.Select(type => type!.GetValue<string>()).ToList(),
            var one => [one.GetValue<string>()],
        };
        var kind = value?.GetValueKind().ToString() switch
        {
            null => "null",
            "True" or "False" => "boolean",
            var other => other.ToLowerInvariant(),
        };
        var fits = allowed.Count == 0 || allowed.Contains(kind) || (kind == "number" && allowed.Contains("integer"));
        return fits ? [] : [$"{at}: {kind} where {string.Join(" or ", allowed)} is asked"];
    }

    private static IEnumerable<string> WordErrors(JsonObject schema, JsonNode? value, string at)
    {
        var words = schema["enum"]?.AsArray().ToList() ?? (schema.ContainsKey("const") ? [schema["const"]] : null);
        return words is null || words.Any(word => JsonNode.DeepEquals(word, value)) ? [] : [$"{at}: {value} is none of the words"];
    }

    private static IEnumerable<string> ObjectErrors(JsonObject root, JsonObject schema, JsonObject value, string at)
    {
        var properties = schema["properties"]?.AsObject() ?? [];
        var missing = (schema["required"]?.AsArray() ?? [])
            .Select(key => key!.GetValue<string>())
            .Where(key => !value.ContainsKey(key))
            .Select(key => $"{at}: {key} is missing");
        return missing.Concat(value.SelectMany(pair => properties[pair.Key] is { } property
            ? Errors(root, property, pair.Value, $"{at}.{pair.Key}")
            : [$"{at}: {pair.Key} is not in the schema"]));
    }
}
