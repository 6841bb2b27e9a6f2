using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases;

/// <summary>A citizen service number has no place in a case: refused wherever it stands, and never repeated.</summary>
internal static class CitizenNumbers
{
    /// <summary>What was said in code: once, for it has no lines to point at.</summary>
    public static void Refuse(CaseSyntax syntax, DiagnosticBag messages)
    {
        if (CaseTexts.Of(syntax).Any(text => !CitizenServiceNumber.FindAll(text).IsEmpty))
        {
            messages.Add(default(Span), CaseMessages.CitizenNumberFound());
        }
    }

    /// <summary>What stands in a text as it is: every place in it. True when there was one.</summary>
    public static bool Refuse(SourceText source, DiagnosticBag messages)
    {
        var found = CitizenServiceNumber.FindAll(source.Content);
        foreach (var (start, length) in found)
        {
            messages.Add(source.Span(start, length), CaseMessages.CitizenNumberFound());
        }

        return !found.IsEmpty;
    }

    /// <summary>
    /// What stands in a file: every place in the text, remarks included, and every value that holds one only after its escapes or
    /// line breaks are taken out. Gives the lines of those last ones, for there a mask that looks for the number finds nothing.
    /// </summary>
    public static ImmutableHashSet<int> Refuse(SourceText source, YamlNode? root, DiagnosticBag messages)
    {
        Refuse(source, messages);
        var hidden = Scalars(root).Where(scalar =>
            CitizenServiceNumber.FindAll(scalar.Span.Text).IsEmpty && !CitizenServiceNumber.FindAll(scalar.Value).IsEmpty).ToList();
        foreach (var scalar in hidden)
        {
            messages.Add(scalar.Span, CaseMessages.CitizenNumberFound());
        }

        return [.. hidden.SelectMany(scalar => LinesOf(scalar.Span))];
    }

    /// <summary>The same messages, with every digit covered in the lines that hold a number in disguise.</summary>
    public static ImmutableArray<Diagnostic> Cover(ImmutableArray<Diagnostic> messages, ImmutableHashSet<int> lines) =>
        lines.IsEmpty
            ? messages
            : [.. messages.Select(message => lines.Contains(message.Line) ? message with { SourceLine = Covered(message.SourceLine) } : message)];

    private static string? Covered(string? line) =>
        line is null ? null : string.Concat(line.Select(c => char.IsDigit(c) ? '*' : c));

    private static IEnumerable<int> LinesOf(Span span)
    {
        var last = span.Source.LineAt(span.End) + span.Source.FirstLineNumber;
        return Enumerable.Range(span.Line, last - span.Line + 1);
    }

    private static IEnumerable<ScalarNode> Scalars(YamlNode? node) => node switch
    {
        ScalarNode scalar => [scalar],
        SequenceNode sequence => sequence.Items.SelectMany(Scalars),
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}
