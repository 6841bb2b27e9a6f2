using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace OmgekeerdeToets.Cases.Lines;

/// <content>Facts and judgements.</content>
internal sealed partial class FastLine
{
    private const int MostMembers = 64;

    private static readonly string[] Ordinals =
        [.. Enumerable.Range(1, MostMembers).Select(ordinal => ordinal.ToString(CultureInfo.InvariantCulture))];

    private readonly List<ListMember> _members = [];

    private bool ReadFacts(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var row = _row;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || !_names.Facts.TryFind(reader.ValueSpan, out var known) || !StateIn(row, known.Place) || !reader.Read())
            {
                return false;
            }

            if (reader.TokenType != JsonTokenType.Null && (_facts[known.Definition.Index] = ReadFact(ref reader, known)) is null)
            {
                return false;
            }
        }

        return true;
    }

    private Fact? ReadFact(ref Utf8JsonReader reader, LineFact known) =>
        reader.TokenType == JsonTokenType.StartObject ? ReadSaid(ref reader, known) : ReadPlain(ref reader, known);

    /// <summary>A value and nothing else.</summary>
    private Fact? ReadPlain(ref Utf8JsonReader reader, LineFact known)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return known.Fields is { } fields && ReadMembers(ref reader, known.Definition, fields)
                ? new Fact(known.Definition, FactValue.Of(_members.ToImmutableArray()))
                : null;
        }

        return LineText.TryScalar(ref reader, out var text) ? known.Values.Read(text) : null;
    }

    /// <summary><c>{ waarde, bron, datum, reden }</c></summary>
    private Fact? ReadSaid(ref Utf8JsonReader reader, LineFact known)
    {
        FactValue? value = null;
        string? source = null;
        DateOnly? date = null;
        UnknownReason? reason = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TrySaidKey(ref reader, ref seen, out var key))
            {
                return null;
            }

            var isRead = key switch
            {
                _ when reader.TokenType == JsonTokenType.Null => true,
                SaidKey.Value => (value = ReadPlain(ref reader, known)?.Value) is not null,
                SaidKey.Source => LineText.TryScalar(ref reader, out var text) && (source = _sources.Text(text)) is not null,
                SaidKey.Date => TryDate(ref reader, out date),
                SaidKey.Reason => TryReason(ref reader, out reason),
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        if (value is null || (reason is not null && value.IsKnown))
        {
            return null;
        }

        value = reason is { } why ? FactValue.UnknownBecause(why) : value;
        return new Fact(known.Definition, value) { Said = _sources.Said(source, date) };
    }

    private bool ReadMembers(ref Utf8JsonReader reader, FactDefinition list, ByteTable<LineFact> fields)
    {
        _members.Clear();
        var named = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject || _members.Count == MostMembers
                || ReadMember(ref reader, list, fields, ref named) is not { } member)
            {
                return false;
            }

            _members.Add(member);
        }

        return !named || AllNamesDiffer();
    }

    private ListMember? ReadMember(ref Utf8JsonReader reader, FactDefinition list, ByteTable<LineFact> fields, ref bool named)
    {
        var stated = new Fact?[list.Fields.Length];
        var row = ++_row;
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped)
            {
                return null;
            }

            if (reader.ValueSpan.SequenceEqual(LineNames.MemberName))
            {
                if (name is not null || !reader.Read() || !LineText.TryScalar(ref reader, out var text) || (name = _memberNames.Text(text)) is null)
                {
                    return null;
                }
            }
            else if (!fields.TryFind(reader.ValueSpan, out var field) || !StateIn(row, field.Place) || !reader.Read()
                || (reader.TokenType != JsonTokenType.Null && (stated[field.Definition.Index] = ReadFact(ref reader, field)) is null))
            {
                return null;
            }
        }

        named |= name is not null;
        return new ListMember(name ?? Ordinals[_members.Count], ImmutableCollectionsMarshal.AsImmutableArray(stated));
    }

    private bool AllNamesDiffer()
    {
        for (var i = 1; i < _members.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (_members[i].Name == _members[j].Name)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool ReadJudgements(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || !_names.Judgements.TryFind(reader.ValueSpan, out var known) || !StateIn(_row, known.Place) || !reader.Read())
            {
                return false;
            }

            if (reader.TokenType != JsonTokenType.Null && (_facts[known.Definition.Index] = ReadJudgement(ref reader, known)) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A value, or <c>{ waarde, door }</c>.</summary>
    private Fact? ReadJudgement(ref Utf8JsonReader reader, LineFact known)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return LineText.TryScalar(ref reader, out var plain) ? known.Values.Read(plain) : null;
        }

        FactValue? value = null;
        string? role = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!TrySaidKey(ref reader, ref seen, out var key) || !LineText.TryScalar(ref reader, out var text))
            {
                return null;
            }

            var isRead = key switch
            {
                SaidKey.Value => (value = known.Values.Read(text)?.Value) is not null,
                SaidKey.By => (role = _roles.Text(text)) is not null,
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return value is null ? null : new Fact(known.Definition, value) { Said = _roles.Judged(role) };
    }
}
