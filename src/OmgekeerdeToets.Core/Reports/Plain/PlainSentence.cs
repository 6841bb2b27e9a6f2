namespace OmgekeerdeToets.Reports.Plain;

/// <summary>A stretch of text as a reader takes it in: a sentence, an item of a row, or what stands between brackets.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How far it reaches in the text, with what it quotes or puts between brackets.</param>
/// <param name="Text">The stretch, with what it quotes or puts between brackets left out.</param>
/// <param name="Words">How many words it counts.</param>
internal sealed record PlainSentence(int Start, int Length, string Text, int Words)
{
    /// <summary>A sentence with more words than this is split.</summary>
    public const int MostWords = 20;

    public bool IsTooLong => Words > MostWords;
}
