namespace OmgekeerdeToets.Situations;

/// <summary>Whether people stand behind a solution (<i>draagvlak</i>). Not asked is unknown, never no.</summary>
internal sealed record Backing(Truth Resident, Truth Organisation, string? Because)
{
    public static Backing NotAsked { get; } = new(Truth.Unknown, Truth.Unknown, null);

    /// <summary>What ranks: a stated "no" of either ranks last, else what the resident says.</summary>
    public Truth Rank => Organisation == Truth.False ? Truth.False : Resident;
}
