namespace OmgekeerdeToets.Situations;

/// <summary>
/// Where a fact comes from and when it was stated; for a judgement, who judged and why. One object serves every fact that was
/// stated alike: in a case most facts come from the same conversation.
/// </summary>
internal sealed record Provenance(string? Source = null, DateOnly? Date = null, string? JudgedBy = null, string? Because = null)
{
    /// <summary>The case says nothing of it.</summary>
    public static readonly Provenance None = new();
}
