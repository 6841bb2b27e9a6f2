namespace OmgekeerdeToets.Syntax;

/// <summary>What of the law the rule language itself knows.</summary>
internal static class LegalWords
{
    /// <summary>The number of the Algemene wet bestuursrecht in the national register.</summary>
    public const string GeneralAdministrativeLawAct = "BWBR0005537";

    /// <summary>The article of that act that lets an authority deviate from its own policy rules.</summary>
    public const string DeviationFromPolicy = "4:84";

    /// <summary>How the paraphrase of a provision says that it is a hardship clause.</summary>
    public const string HardshipClause = "hardheidsclausule";
}
