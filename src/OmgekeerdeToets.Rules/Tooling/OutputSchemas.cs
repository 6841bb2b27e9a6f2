using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// The JSON Schema of every form of output, as published in <c>docs/schema</c> and in the folder <c>schema</c> of the packages. For who
/// checks what comes in, or makes types of it. Within <c>/1</c> keys are only added.
/// </summary>
[Experimental("OTX001")]
public static class OutputSchemas
{
    private const string Prefix = "schema/";
    private const string Suffix = ".schema.json";

    /// <summary>The name of every form, as it stands under <c>formaat</c>: <c>advies/1</c>, <c>spoor/1</c> and so on, in order.</summary>
    public static ImmutableArray<string> Forms { get; } =
    [
        .. typeof(OutputSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length].Replace('-', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema of a form, as JSON text; null when there is no such form.</summary>
    /// <param name="form">The name of a form, such as <c>spoor/1</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static string? Find(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var stream = Forms.Contains(form, StringComparer.Ordinal)
            ? typeof(OutputSchemas).Assembly.GetManifestResourceStream(Prefix + form.Replace('/', '-') + Suffix)
            : null;
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
