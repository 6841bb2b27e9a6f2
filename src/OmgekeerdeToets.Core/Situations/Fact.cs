using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets;

/// <summary>What a case states about one concept: the value, who said it and when; for a judgement, who judged and why.</summary>
public sealed record Fact
{
    internal Fact(FactDefinition definition, FactValue value)
    {
        Definition = definition;
        Value = value;
    }

    /// <summary>The concept.</summary>
    public FactDefinition Definition { get; }

    /// <summary>The value, known or unknown with its reason.</summary>
    public FactValue Value
    {
        get;
        internal init => (field, Word) = (value, FactWord.Of(Definition, value));
    }

    /// <summary>The value as an engine looks it up; see <see cref="FactWord"/>.</summary>
    internal long Word { get; private init; }

    /// <summary>Where it comes from (<i>bron</i>), such as <c>huisbezoek</c>; null when the case does not say.</summary>
    public string? Source
    {
        get => Said.Source;
        internal init => Said = Said with { Source = value };
    }

    /// <summary>When it was stated (<i>datum</i>); null when the case does not say.</summary>
    public DateOnly? Date
    {
        get => Said.Date;
        internal init => Said = Said with { Date = value };
    }

    /// <summary>Who judged (<i>door</i>); null when this is no judgement.</summary>
    public string? JudgedBy
    {
        get => Said.JudgedBy;
        internal init => Said = Said with { JudgedBy = value };
    }

    /// <summary>Why it was judged so (<i>omdat</i>); null when this is no judgement.</summary>
    public string? Because
    {
        get => Said.Because;
        internal init => Said = Said with { Because = value };
    }

    /// <summary>Source, date and judge together: shared by the facts that were stated alike.</summary>
    internal Provenance Said { get; init; } = Provenance.None;

    /// <summary>The name of the concept, never the value: a situation must not end up in a log.</summary>
    public override string ToString() => Definition.QualifiedName;
}
