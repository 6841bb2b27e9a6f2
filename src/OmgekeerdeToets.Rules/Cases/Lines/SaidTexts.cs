using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The sources, roles and names that lines say over and over: one text and one provenance for all of them. For one thread.</summary>
internal sealed class SaidTexts(Predicate<string>? allowed = null)
{
    private const int MostKept = 4096;
    private const int ProvenanceSlots = 1024;

    private readonly ByteTable<string> _texts = new(MostKept);
    private readonly Provenance?[] _provenances = new Provenance?[ProvenanceSlots];

    /// <summary>The text; null when it is not UTF-8, or not allowed here.</summary>
    public string? Text(ReadOnlySpan<byte> bytes)
    {
        if (_texts.TryFind(bytes, out var known))
        {
            return known;
        }

        if (LineText.Decode(bytes) is not { } text || allowed?.Invoke(text) == false)
        {
            return null;
        }

        _texts.Keep(bytes, text);
        return text;
    }

    /// <summary>Said by this source on this day.</summary>
    public Provenance Said(string? source, DateOnly? date)
    {
        if (source is null && date is null)
        {
            return Provenance.None;
        }

        var hash = ((uint)(source?.Length ?? 0) * 31) + (source is null ? 0u : source[0] * 131u) + (uint)(date?.DayNumber ?? 0);
        ref var kept = ref _provenances[hash % ProvenanceSlots];
        return kept is not null && kept.Source == source && kept.Date == date ? kept : kept = new Provenance(source, date);
    }

    /// <summary>Judged by this role.</summary>
    public Provenance Judged(string? role)
    {
        if (role is null)
        {
            return Provenance.None;
        }

        ref var kept = ref _provenances[((uint)role.Length + (role[0] * 131u)) % ProvenanceSlots];
        return kept is not null && kept.JudgedBy == role ? kept : kept = new Provenance(JudgedBy: role);
    }
}
