using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>The JSON Schema of a form, made from the same types as the JSON itself.</summary>
internal static class AdviceSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Of one of our forms by its name; null for a name that is none.</summary>
    public static string? Of(string form) => form switch
    {
        AdviceForm.Name => Of(AdviceJsonContext.Ours.AdviceForm, form),
        TraceDocumentForm.Name => Of(AdviceJsonContext.Ours.TraceDocumentForm, form),
        WhatIfForm.Name => Of(AdviceJsonContext.Ours.WhatIfForm, form),
        _ => null,
    };

    /// <param name="type">The form.</param>
    /// <param name="name">What stands in its <c>formaat</c>.</param>
    public static string Of(JsonTypeInfo type, string name)
    {
        var schema = JsonSchemaExporter.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Transform(context, node, name),
        }).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", name);
        return schema.ToJsonString(AdviceJsonContext.Ours.Options) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema, string name)
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
            format["const"] = name;
        }

        return schema;
    }

    private static WordList? WordsOf(JsonSchemaExporterContext context) =>
        context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(WordsOfAttribute), inherit: false) is [WordsOfAttribute words]
            ? words.List
            : null;
}
