using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases;

/// <summary>Reads the text of a value as its concept wants it; the place decides the type, quotes never do.</summary>
internal static class ValueReader
{
    /// <summary>The value; null, with a message, when it does not fit the concept.</summary>
    public static FactValue? Read(FactDefinition definition, string text, Span span, DiagnosticBag messages)
    {
        var written = text.Trim();
        if (written == Keywords.Unknown)
        {
            return FactValue.NotAsked;
        }

        if (CaseWords.Reasons.Contains(written) && definition.Type != FactType.Text && !definition.Options.Contains(written))
        {
            messages.Add(span, CaseValueMessages.ReasonAsValue(definition.Name, written));
            return null;
        }

        return definition.Type switch
        {
            FactType.YesNo => YesOrNo(definition, written, span, messages),
            FactType.Number or FactType.Amount or FactType.Duration => QuantityReader.Read(definition, written, span, messages),
            FactType.Date => Date(definition, written, span, messages),
            FactType.Choice => Option(definition, written, span, messages),
            FactType.List => Refuse(span, CaseValueMessages.ListExpected(definition.QualifiedName), messages),
            _ => FactValue.Of(text),
        };
    }

    private static FactValue? YesOrNo(FactDefinition definition, string written, Span span, DiagnosticBag messages) => written switch
    {
        Keywords.Yes => FactValue.Yes,
        Keywords.No => FactValue.No,
        _ => Refuse(span, CaseValueMessages.YesOrNo(definition.QualifiedName, written, ValueText.YesOrNo(written)), messages),
    };

    private static FactValue? Date(FactDefinition definition, string written, Span span, DiagnosticBag messages)
    {
        if (DateReader.TryParse(written, out var date))
        {
            return FactValue.Of(date);
        }

        if (DateReader.Otherwise(written) is { } meant)
        {
            return Refuse(span, CaseValueMessages.DateWritten(definition.QualifiedName, written, CaseDraft.Text(meant)), messages);
        }

        return Refuse(
            span,
            DateReader.LengthOfDate(written) == written.Length
                ? CaseValueMessages.NoSuchDay(definition.QualifiedName, written)
                : CaseValueMessages.DateExpected(definition.QualifiedName, written),
            messages);
    }

    private static FactValue? Option(FactDefinition definition, string written, Span span, DiagnosticBag messages) =>
        definition.Options.Contains(written)
            ? FactValue.Of(written)
            : Refuse(
                span,
                CaseValueMessages.OptionUnknown(
                    definition.QualifiedName, written, definition.Options, NearMiss.Find(written, definition.Options)),
                messages);

    private static FactValue? Refuse(Span span, Message message, DiagnosticBag messages)
    {
        messages.Add(span, message);
        return null;
    }
}
