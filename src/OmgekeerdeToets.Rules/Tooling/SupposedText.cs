using System.Collections.Immutable;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Cases.Lines;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling;

/// <summary>What was supposed (<c>naam=waarde</c>), and where a mistake in it is pointed at.</summary>
internal sealed class SupposedText(string path, string name, string value)
{
    private readonly SourceText _text = new(path, $"{name}={value}");

    private Span ValueSpan => _text.Span(name.Length + 1, value.Length);

    public string Name => name;

    public string Value => value;

    public DiagnosticBag Messages { get; } = new();

    /// <summary>True, and refused, when a citizen service number stands in it: what is supposed is a part of a case.</summary>
    public bool HoldsCitizenNumber() => CitizenNumbers.Refuse(_text, Messages);

    /// <summary>The value as a case file has it; null, with a message, when it does not fit the concept.</summary>
    public FactValue? ValueOf(FactDefinition definition) => definition.Type == FactType.List
        ? ListOf(definition)
        : ValueReader.Read(definition, value, ValueSpan, Messages);

    // Members have fields of their own, for which one value has no room: a list is empty, or not known.
    private FactValue? ListOf(FactDefinition list)
    {
        switch (value.Replace(" ", "", StringComparison.Ordinal))
        {
            case CsvTree.NoMembers:
                return FactValue.Of(ImmutableArray<ListMember>.Empty);
            case Keywords.Unknown:
                return FactValue.NotAsked;
            default:
                Messages.Add(ValueSpan, CaseValueMessages.ListSupposed(list.Name));
                return null;
        }
    }

    /// <summary>A name that is no concept: what the pack computes and the reference date are told apart from what nobody declared.</summary>
    public void RefuseName(bool isComputed, IEnumerable<string> concepts) => Refuse(
        name == Keywords.ReferenceDate ? SuppositionMessages.ReferenceDate()
        : isComputed ? SuppositionMessages.ComputedByPack(name)
        : FormulaNameMessages.Unknown(name, NearMiss.Find(name, concepts), null));

    /// <summary>A mistake in the name.</summary>
    public void Refuse(Message message) => Messages.Add(_text.Span(0, name.Length), message);
}
