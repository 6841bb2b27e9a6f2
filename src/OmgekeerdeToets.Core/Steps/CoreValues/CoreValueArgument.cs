using OmgekeerdeToets.Law;

namespace OmgekeerdeToets.Steps.CoreValues;

/// <summary>Why the goal does, or does not, fall under a core value for which a law was written.</summary>
internal sealed record CoreValueArgument(Rule Rule, CoreValue Value, bool SpeaksFor, Weight Weight);
