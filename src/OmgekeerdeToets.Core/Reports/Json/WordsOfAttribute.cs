namespace OmgekeerdeToets.Reports.Json;

/// <summary>A list of fixed words that a key of the JSON can hold.</summary>
internal enum WordList
{
    Truth,
    Kind,
    Outcome,
    Fit,
    Weight,
    Speaks,
    Party,
    Term,
    Form,
    Rhythm,
    Criterion,
    Occasion,
    ChosenBy,
    Investigated,
    Link,
    InquiryKind,
    InquiryStep,
    FactType,
}

/// <summary>Says which words a key can hold; the schema lists them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WordsOfAttribute(WordList list) : Attribute
{
    public WordList List { get; } = list;
}
