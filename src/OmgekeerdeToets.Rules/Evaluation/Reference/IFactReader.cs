namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Where the reference evaluator reads what a case states: a situation, or what someone typed to a calculator.</summary>
internal interface IFactReader
{
    /// <summary>The reference date; null only in a calculator that was given none.</summary>
    DateOnly? ReferenceDate { get; }

    /// <summary>What is stated about a concept (a fact, judgement, policy choice or list); null when nothing is.</summary>
    Fact? FactOf(FactDefinition definition);
}

/// <summary>Reads a situation.</summary>
internal sealed class SituationReader(Situation situation) : IFactReader
{
    public DateOnly? ReferenceDate => situation.ReferenceDate;

    public Fact? FactOf(FactDefinition definition) => situation.FactOf(definition);
}
