namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// Groups that one conjunction each reads, moved into their readers by the word: they stand side by side in the order of
/// those readers, so that spreading their bits over the mask puts each in its place.
/// </summary>
/// <param name="From">The word that says which of the groups are false; the next says which are unknown.</param>
/// <param name="Bit">The bit of the first.</param>
/// <param name="To">The word of the readers.</param>
/// <param name="Readers">Their bits.</param>
/// <param name="IsOpposite">They read the opposite of the groups.</param>
internal readonly record struct Fold(int From, int Bit, int To, ulong Readers, bool IsOpposite);
