using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Pack;

/// <summary>
/// A condition as it stands in a file: one line of text that is still to be parsed, or <c>een_van</c>, <c>alle</c>, <c>geen_van</c>
/// over a list. <c>als</c> with a list is all of it; <c>tenzij</c> with a list is any of it.
/// </summary>
internal abstract record ConditionSyntax(Span Span);

/// <summary>One line. The span is exactly the text of the condition in the file, so that a place in it is a place in the file.</summary>
internal sealed record ConditionLine(Span Span) : ConditionSyntax(Span);

internal sealed record ConditionGroup(Span Span, GroupKind Kind, ImmutableArray<ConditionSyntax> Items) : ConditionSyntax(Span);

/// <summary>Refused and reported already.</summary>
internal sealed record BrokenCondition(Span Span) : ConditionSyntax(Span);

internal enum GroupKind
{
    /// <summary><c>alle</c></summary>
    All,

    /// <summary><c>een_van</c></summary>
    Any,

    /// <summary><c>geen_van</c></summary>
    None,
}
