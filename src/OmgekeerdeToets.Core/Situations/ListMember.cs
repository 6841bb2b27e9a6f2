using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets;

/// <summary>One member of a list in a case, such as one child: its name and what is known of its fields.</summary>
public sealed class ListMember
{
    internal ListMember(string name, ImmutableArray<Fact?> fields)
    {
        Name = name;
        Fields = fields;
        Words = FactWord.Of(fields.AsSpan());
    }

    /// <summary>The name the case gives, or the ordinal; unique within the list.</summary>
    public string Name { get; }

    /// <summary>What the case states of this member; a field that is absent was not asked.</summary>
    public IEnumerable<Fact> Facts => Fields.OfType<Fact>();

    /// <summary>By the index of the field's definition; null where the case says nothing.</summary>
    internal ImmutableArray<Fact?> Fields { get; }

    /// <summary>The same fields as an engine looks them up.</summary>
    internal ImmutableArray<long> Words { get; }

    /// <summary>The same member with this said of one field; null for nothing.</summary>
    internal ListMember With(FactDefinition field, Fact? said) => new(Name, Fields.SetItem(field.Index, said));

    internal FactValue ValueOf(FactDefinition field) => Fields[field.Index]?.Value ?? FactValue.NotAsked;
}
