using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>
/// A rule pack as it was read, all files together, nothing looked up yet. Within each list the order is that of the sorted
/// paths and then of the file; nothing may depend on it.
/// </summary>
/// <param name="Header"><c>pakket.yaml</c>; null when it is missing, which has been reported.</param>
/// <param name="Method"><c>werkwijze.yaml</c>; null when absent.</param>
/// <param name="Laws"><c>wetten</c></param>
/// <param name="Concepts"><c>begrippen</c></param>
/// <param name="Derivations"><c>afleidingen</c></param>
/// <param name="Norms"><c>normen</c></param>
/// <param name="Checks"><c>controles</c></param>
/// <param name="Goals">One per goal file.</param>
/// <param name="CaseFiles">The files that hold a case (<c>casussen</c>), unread: they are no rules.</param>
/// <param name="PossiblyDeclared">
/// Keys seen in files and parts that could not be read: an unknown name that is among these is not reported,
/// because the mistake that hides it has been.
/// </param>
internal sealed record PackSyntax(
    HeaderSyntax? Header,
    MethodSyntax? Method,
    ImmutableArray<LawSyntax> Laws,
    ImmutableArray<ConceptSyntax> Concepts,
    ImmutableArray<DerivationSyntax> Derivations,
    ImmutableArray<NormSyntax> Norms,
    ImmutableArray<CheckSyntax> Checks,
    ImmutableArray<GoalSyntax> Goals,
    ImmutableArray<PackFile> CaseFiles,
    ImmutableHashSet<string> PossiblyDeclared)
{
    /// <summary>True when the pack was too large to read to its end, which has been reported; nothing sensible follows from the part.</summary>
    public bool IsCutOff { get; init; }
}
