namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What decided an expectation about open questions, where no rule did.</summary>
internal static class ExpectationWords
{
    public const string NothingOpen =
        "Geen open vraag verandert dit advies, elke voorwaarde is vervuld, en elke bijzonderheid is gewogen.";
}
