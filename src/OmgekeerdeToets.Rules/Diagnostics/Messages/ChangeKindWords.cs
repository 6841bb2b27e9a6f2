namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>Kinds of change of a pack in one word, as JSON has them, where the language has no key for it.</summary>
internal static class ChangeKindWords
{
    public const string Negated = "voorwaarde_omgedraaid";
    public const string Constant = "grens_verschoven";
    public const string Edge = "rand_verschoven";
    public const string ConditionDropped = "voorwaarde_weg";
    public const string ExclusionDropped = "uitsluiting_weg";
    public const string BasisDropped = "grondslag_weg";
}
