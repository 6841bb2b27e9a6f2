namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What to print of each case.</summary>
/// <param name="Format">In which form.</param>
/// <param name="Goal">The one goal it is about; null for all.</param>
/// <param name="Depth">How deep the reasoning goes; null for none.</param>
/// <param name="IsBrief">About a screen per goal.</param>
/// <param name="IsFull">In JSON: all of goals nobody asked about.</param>
/// <param name="IsStrict">Open questions give their own exit code.</param>
internal sealed record AdviseSettings(AdviceFormat Format, string? Goal, string? Depth, bool IsBrief, bool IsFull, bool IsStrict);

internal enum AdviceFormat
{
    Text,
    Markdown,
    Page,
    Json,
    Letter,
    Dossier,
    Mermaid,
    Lines,
}
