namespace OmgekeerdeToets.Tracing;

/// <summary>
/// What a node of the reasoning is about: a fact and who said it, a rule and where it stands. A fact is in many nodes of a case
/// and a rule is the same in every case, so the nodes share this.
/// </summary>
/// <param name="Fact">The name of the concept.</param>
/// <param name="Member">The member of a list.</param>
/// <param name="Source">Who said it.</param>
/// <param name="Date">When.</param>
/// <param name="IsJudgement">Whether somebody judged it.</param>
/// <param name="Location">Where the rule stands.</param>
/// <param name="Citation">The provision.</param>
internal sealed record TraceAbout(
    string? Fact = null,
    string? Member = null,
    string? Source = null,
    DateOnly? Date = null,
    bool IsJudgement = false,
    SourceLocation? Location = null,
    Citation? Citation = null)
{
    public static readonly TraceAbout Nothing = new();
}
