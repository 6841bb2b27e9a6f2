namespace OmgekeerdeToets.Reports.Wording;

/// <summary>A moment at which a case is held against the rules.</summary>
internal enum MomentKind
{
    /// <summary>The reference date of the case: as it was advised.</summary>
    Then,

    /// <summary>The day on which a person decided, where that is another.</summary>
    Decision,

    /// <summary>A later day, or later rules: as it would be advised now.</summary>
    Now,
}
