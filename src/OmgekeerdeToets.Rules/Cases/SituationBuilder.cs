namespace OmgekeerdeToets;

/// <summary>
/// Builds a situation (<i>casus</i>) in code. Mutable, for one thread; what is not set was not asked, so unknown, never no.
/// </summary>
public sealed class SituationBuilder
{
    internal SituationBuilder(RulePack pack, DateOnly referenceDate)
    {
        Pack = pack;
        ReferenceDate = referenceDate;
    }

    internal RulePack Pack { get; }

    internal DateOnly ReferenceDate { get; }
}
