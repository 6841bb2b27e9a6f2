namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What a reader sees of a node of the reasoning: a line in words and, where the line is another, the condition as it is written.</summary>
/// <param name="Text">The line, with a capital in front.</param>
/// <param name="Written">The condition as it stands in the rule; null where the line says as much.</param>
/// <param name="TellsValues">The line holds what was found and what it was compared with.</param>
internal sealed record PlainNode(string Text, string? Written, bool TellsValues);
