using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Compilation;

/// <summary>Hashes a sequence of values so that no two different sequences can look alike: every text carries its length.</summary>
internal sealed class CanonicalHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => _hash.Dispose();

    public string ToHex() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text ?? "");
            _hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
            _hash.AppendData(bytes);
        }
    }

    public void Add(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        Add(all.Length);
        Add(all);
    }

    public void Add(params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            Add(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Add(params ReadOnlySpan<bool> flags)
    {
        foreach (var flag in flags)
        {
            Add(flag ? "1" : "0");
        }
    }

    public void Add(Fraction? number) => Add(number is { } value ? FractionText.Point(value) : null);

    public void Add(DateOnly? day) => Add(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Add(DateRange range)
    {
        Add(range.From);
        Add(range.Until);
    }

    public void Add(FactValue value)
    {
        Add(value.Truth.ToString(), value.Text, value.Unit);
        Add(value.Exact);
        Add(value.Date);
    }
}
