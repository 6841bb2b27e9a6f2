namespace OmgekeerdeToets.Law;

/// <summary>What kind of rules a law holds (<i>soort</i>).</summary>
internal enum LawKind
{
    /// <summary>Dutch: <i>wet</i>.</summary>
    Act,

    /// <summary>Dutch: <i>verordening</i>.</summary>
    Ordinance,

    /// <summary>Dutch: <i>beleidsregel</i>.</summary>
    PolicyRule,

    /// <summary>Dutch: <i>werkinstructie</i>.</summary>
    WorkInstruction,
}

/// <summary>A law of the pack: national, local, or a policy rule.</summary>
internal sealed record Legislation
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    public LawKind Kind { get; init; }

    public string? Bwb { get; init; }

    public string? Cvdr { get; init; }

    /// <summary>Dutch: <i>vindplaats</i>, for what has neither a BWB nor a CVDR id.</summary>
    public string? Place { get; init; }

    public string? Municipality { get; init; }
}

/// <summary>A core value (<i>grondwaarde</i>) for which a law was written.</summary>
/// <param name="Law">The law it belongs to.</param>
/// <param name="Name">Its name within that law.</param>
/// <param name="Title">What people read.</param>
/// <param name="Origin">Where it comes from (<i>herkomst</i>): <c>afgeleid</c> when we derived it.</param>
internal sealed record CoreValue(Legislation Law, string Name, string Title, string Origin)
{
    public string Key => Law.Name + "." + Name;
}
