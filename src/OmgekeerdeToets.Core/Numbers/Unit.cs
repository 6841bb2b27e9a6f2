namespace OmgekeerdeToets.Numbers;

/// <summary>
/// The unit (<i>eenheid</i>) of a number: none, a word, or a word per a word (<c>euro per maand</c>).
/// Words are canonical: Dutch, singular. The rules of computing with units are in <see cref="UnitAlgebra"/>.
/// </summary>
internal readonly record struct Unit
{
    public static readonly Unit None;
    public static readonly Unit Euro = new("euro");
    public static readonly Unit Day = new("dag");
    public static readonly Unit Week = new("week");
    public static readonly Unit Month = new("maand");
    public static readonly Unit Year = new("jaar");

    public Unit(string word, string? per = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        Word = word;
        Per = per;
    }

    /// <summary>The word of what is counted; null when there is no unit.</summary>
    public string? Word { get; }

    /// <summary>The word after <i>per</i>; null when there is none.</summary>
    public string? Per { get; }

    public bool IsNone => Word is null;

    /// <summary>An amount (<i>bedrag</i>): euro, or euro per something.</summary>
    public bool IsAmount => Word == Euro.Word;

    /// <summary>A span of time (<i>duur</i>): days, weeks, months or years.</summary>
    public bool IsDuration => this == Day || this == Week || this == Month || this == Year;

    /// <summary>The unit without what comes after <i>per</i>.</summary>
    public Unit WithoutPer => Word is null ? None : new Unit(Word);

    /// <summary>The unit that <see cref="ToString"/> wrote: canonical words, as definitions hold them; none for null and for the empty text.</summary>
    public static Unit FromCanonical(string? text) => (text ?? "").Split(" per ") switch
    {
        [""] => None,
        [var word] => new Unit(word),
        [var word, var per, ..] => new Unit(word, per),
        _ => None,
    };

    public override string ToString() => Per is null ? Word ?? "" : $"{Word} per {Per}";
}
