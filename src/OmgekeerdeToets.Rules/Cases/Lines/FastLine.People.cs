using System.Collections.Immutable;
using System.Text.Json;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Cases.Lines;

/// <content>Backing, goals and what was asked for; and the keys that several places share.</content>
internal sealed partial class FastLine
{
    /// <summary>By resident and organisation, each unknown, no or yes.</summary>
    private static readonly Backing[] AllBackings =
    [
        .. from resident in Enum.GetValues<Truth>()
           from organisation in Enum.GetValues<Truth>()
           select new Backing(resident, organisation, null),
    ];

    private static readonly HelpRequest NoRequest = new(null, null, null);

    private readonly List<(string Name, Backing Said)> _backings = [];

    private bool ReadBackings(ref Utf8JsonReader reader, ref SaidInLine said)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        _backings.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || !_names.Solutions.TryFind(reader.ValueSpan, out var solution) || !reader.Read()
                || IsBacked(solution) || ReadBacking(ref reader) is not { } backing)
            {
                return false;
            }

            _backings.Add((solution, backing));
        }

        said.Backings = BySolution<Backing>.Of([.. _backings]);
        return true;
    }

    private bool IsBacked(string solution)
    {
        foreach (var (name, _) in _backings)
        {
            if (ReferenceEquals(name, solution))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for the resident, or <c>{ inwoner, organisatie }</c>.</summary>
    private static Backing? ReadBacking(ref Utf8JsonReader reader)
    {
        var resident = Truth.Unknown;
        var organisation = Truth.Unknown;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return LineText.TryScalar(ref reader, out var word) && LineNames.Truths.TryFind(word, out resident) ? Of(resident, organisation) : null;
        }

        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TrySaidKey(ref reader, ref seen, out var key) || !LineText.TryScalar(ref reader, out var answer))
            {
                return null;
            }

            var isRead = key switch
            {
                SaidKey.Resident => LineNames.Truths.TryFind(answer, out resident),
                SaidKey.Organisation => LineNames.Truths.TryFind(answer, out organisation),
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return Of(resident, organisation);

        static Backing Of(Truth resident, Truth organisation) => AllBackings[((int)resident * 3) + (int)organisation];
    }

    private bool ReadGoals(ref Utf8JsonReader reader, ref SaidInLine said)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var goals = ImmutableSortedDictionary.CreateBuilder<string, ChosenBy>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || !_names.Goals.TryFind(reader.ValueSpan, out var goal) || !reader.Read()
                || !LineText.TryScalar(ref reader, out var word) || !LineNames.ChosenBy.TryFind(word, out var by) || !goals.TryAdd(goal, by))
            {
                return false;
            }
        }

        said.Goals = goals.ToImmutable();
        return true;
    }

    private bool ReadRequest(ref Utf8JsonReader reader, ref SaidInLine said)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        said.Request = NoRequest;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TrySaidKey(ref reader, ref seen, out var key) || key != SaidKey.Solution
                || !LineText.TryScalar(ref reader, out var text) || !_names.Requests.TryFind(text, out var request))
            {
                return false;
            }

            said.Request = request;
        }

        return true;
    }

    /// <summary>The key the reader is at, for the first time in this place; the reader then is at its value.</summary>
    private static bool TrySaidKey(ref Utf8JsonReader reader, ref int seen, out SaidKey key)
    {
        key = default;
        if (reader.ValueIsEscaped || !LineNames.SaidKeys.TryFind(reader.ValueSpan, out key) || (seen & (1 << (int)key)) != 0)
        {
            return false;
        }

        seen |= 1 << (int)key;
        return reader.Read();
    }

    private static bool TryDate(ref Utf8JsonReader reader, out DateOnly? date)
    {
        date = null;
        if (!LineText.TryScalar(ref reader, out var text) || !LineText.TryDate(text, out var day))
        {
            return false;
        }

        date = day;
        return true;
    }

    private static bool TryReason(ref Utf8JsonReader reader, out UnknownReason? reason)
    {
        reason = null;
        if (!LineText.TryScalar(ref reader, out var text) || !LineNames.Reasons.TryFind(text, out var why))
        {
            return false;
        }

        reason = why;
        return true;
    }
}
