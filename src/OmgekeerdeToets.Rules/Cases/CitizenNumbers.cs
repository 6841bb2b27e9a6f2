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

    /// <summary>
    /// What stands in a file: every place in the text, remarks included, and every value that holds one only after its escapes or
    /// line breaks are taken out.
    /// </summary>
    public static void Refuse(SourceText source, YamlNode? root, DiagnosticBag messages)
    {
        foreach (var (start, length) in CitizenServiceNumber.FindAll(source.Content))
        {
            messages.Add(source.Span(start, length), CaseMessages.CitizenNumberFound());
        }

        foreach (var scalar in Scalars(root))
        {
            if (CitizenServiceNumber.FindAll(scalar.Span.Text).IsEmpty && !CitizenServiceNumber.FindAll(scalar.Value).IsEmpty)
            {
                messages.Add(scalar.Span, CaseMessages.CitizenNumberFound());
            }
        }
    }

    private static IEnumerable<ScalarNode> Scalars(YamlNode? node) => node switch
    {
        ScalarNode scalar => [scalar],
        SequenceNode sequence => sequence.Items.SelectMany(Scalars),
        MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
        _ => [],
    };
}
