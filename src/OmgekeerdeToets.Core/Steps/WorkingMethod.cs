using System.Collections.Immutable;

namespace OmgekeerdeToets.Steps;

/// <summary>How the pack presents the steps (<i>werkwijze.yaml</i>): data, never logic.</summary>
internal sealed record WorkingMethod
{
    /// <summary>Beoogd effect, grondwaarden, gevolgen, juridische toets, in this order. Null where the pack is silent.</summary>
    public ImmutableArray<StepPresentation?> Steps { get; init; } = [null, null, null, null];

    /// <summary>Dutch: <i>werkprincipes</i>: title by name.</summary>
    public ImmutableSortedDictionary<string, string> Principles { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Dutch: <i>zuiver</i>: reflection questions for the one who decides; never a condition.</summary>
    public ImmutableArray<string> Reflection { get; init; } = [];

    /// <summary>Dutch: <i>leefgebieden</i>: title by name.</summary>
    public ImmutableSortedDictionary<string, string> LifeDomains { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static WorkingMethod Default { get; } = new();
}

/// <summary>Title and questions of one step.</summary>
internal sealed record StepPresentation(string? Title, ImmutableArray<string> Questions);
