using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The JSON Schema of <c>advies/1</c>, made from the same types as the JSON itself.</summary>
internal static class AdviceSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static string Text()
    {
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(AdviceJsonContext.Ours.AdviceForm, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Transform,
        }).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", AdviceForm.Name);
        return schema.ToJsonString(AdviceJsonContext.Ours.Options) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject node && WordsOf(context) is { } words)
        {
            var isNullable = node["type"] is JsonArray;
            node["enum"] = new JsonArray([
                .. WordLists.Of(words).Select(word => (JsonNode)JsonValue.Create(word)),
                .. isNullable ? new JsonNode?[] { null } : [],
            ]);
        }

        if (schema is JsonObject format && context is { PropertyInfo.Name: "formaat" })
        {
            format["const"] = AdviceForm.Name;
        }

        return schema;
    }

    private static WordList? WordsOf(JsonSchemaExporterContext context) =>
        context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(WordsOfAttribute), inherit: false) is [WordsOfAttribute words]
            ? words.List
            : null;
}
