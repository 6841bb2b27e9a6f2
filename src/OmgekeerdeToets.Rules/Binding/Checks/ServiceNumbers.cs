using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// A citizen service number never stands in a pack: not in a rule, not in a comment. Looks at the text itself; a case is looked at
/// when it is read.
/// </summary>
internal static class ServiceNumbers
{
    public static void Check(PackFiles files, DiagnosticBag diagnostics)
    {
        foreach (var file in files.Files)
        {
            var source = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
            foreach (var (start, length) in CitizenServiceNumber.FindAll(source.Content))
            {
                diagnostics.Add(source.Span(start, length), FairnessMessages.ServiceNumberFound());
            }
        }
    }
}
