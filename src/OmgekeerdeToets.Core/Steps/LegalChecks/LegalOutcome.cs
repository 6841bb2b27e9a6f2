using System.Collections.Immutable;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>What step 4 yields for one solution.</summary>
/// <param name="Fit">Whether and how the law fits.</param>
/// <param name="Carriers">The entries that carry it; empty when none does, or when it needs none.</param>
/// <param name="Exclusions">The exclusions that certainly apply, also those that a carrier goes around.</param>
/// <param name="Open">The entries whose truth is unknown.</param>
internal sealed record LegalOutcome(
    Fit Fit, ImmutableArray<LegalEntry> Carriers, ImmutableArray<LegalEntry> Exclusions, ImmutableArray<LegalEntry> Open);
