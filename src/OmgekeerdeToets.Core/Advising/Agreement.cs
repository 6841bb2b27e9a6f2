namespace OmgekeerdeToets;

/// <summary>A condition of the advised solution, met or still to be agreed (<i>afspraak</i>).</summary>
public sealed record Agreement
{
    internal Agreement()
    {
    }

    /// <summary>What is agreed, in Dutch.</summary>
    public required Statement Text { get; init; }

    /// <summary>Whether it is met; unknown makes the advice provisional.</summary>
    public required Truth IsMet { get; init; }

    /// <summary>True when the resident may refuse without more (<i>vrijwillig</i>).</summary>
    public required bool IsVoluntary { get; init; }

    /// <summary>The provision it can be laid on someone by; null when there is none.</summary>
    public Citation? Basis { get; init; }
}
