using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Who could bring a change about, and what is never named as something to change: backing, health, a person's household or
/// origin, and what stands written down. It rests on the vocabulary and on what the case says of its facts, never on names.
/// </summary>
internal static class Changeable
{
    /// <param name="turnable">The fact, judgement, field or backing.</param>
    /// <param name="situation">The case.</param>
    public static bool IsNamed(Turnable turnable, Situation situation) =>
        turnable.Fact is { Definition: { } definition } fact && IsNamed(definition, StatedIn(situation, fact));

    /// <param name="definition">The concept or the field.</param>
    /// <param name="stated">What the case says of it.</param>
    public static bool IsNamed(FactDefinition definition, Fact? stated) =>
        !definition.IsPolicyChoice && !IsPersonal(definition) && !(stated is { Value.IsKnown: true } known && IsWritten(definition, known));

    /// <summary>Who could bring it about; a judgement is made at the municipality, unless the vocabulary says otherwise.</summary>
    public static Influence InfluenceOn(FactDefinition definition) =>
        definition is { Influence: Influence.Unstated, IsJudgement: true } ? Influence.Municipality : definition.Influence;

    /// <summary>
    /// What is delicate or very personal, about health, or a distinction of the law itself; and what holds of a child or another
    /// member of a list, unless the vocabulary says who can influence it.
    /// </summary>
    private static bool IsPersonal(FactDefinition definition) =>
        definition.IsDelicate
        || definition.IsProtected
        || definition.Sensitivity == Sensitivity.VeryPersonal
        || (definition.List is not null && definition.Influence is not (Influence.Resident or Influence.Municipality));

    /// <summary>A register knows it and nobody can do something about it, or the case has it from a source of a certain day.</summary>
    private static bool IsWritten(FactDefinition definition, Fact stated) =>
        (definition.Sensitivity == Sensitivity.Known && definition.Influence is not (Influence.Resident or Influence.Municipality))
        || (!definition.IsJudgement && stated is { Source: not null, Date: not null });

    private static Fact? StatedIn(Situation situation, OpenFact fact) => fact.List is { } list
        ? situation.ValueOf(list).Members[fact.Member].Fields[fact.Definition!.Index]
        : situation.FactOf(fact.Definition!);
}
