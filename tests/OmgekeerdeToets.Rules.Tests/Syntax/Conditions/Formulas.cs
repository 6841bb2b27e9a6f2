using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

/// <summary>Formulas as a user types them.</summary>
internal static class Formulas
{
    public static (FormulaSyntax Formula, ImmutableArray<Diagnostic> Diagnostics) Parse(string text)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("formule", text);
        return (FormulaParser.Parse(text, source.Span(0, text.Length), bag), bag.ToSorted());
    }

    public static FormulaSyntax Good(string text)
    {
        var (formula, diagnostics) = Parse(text);
        diagnostics.Should().BeEmpty("{0} is right", text);
        return formula;
    }

    /// <summary>The corrected formulas that a hint offers; none when it offers something else.</summary>
    public static ImmutableArray<string> Offered(Diagnostic diagnostic) =>
    [
        .. (diagnostic.Hint ?? "").Split('\n')
            .Select(line => line.StartsWith("schrijf: ", StringComparison.Ordinal) ? line["schrijf: ".Length..]
                : line.StartsWith("of: ", StringComparison.Ordinal) ? line["of: ".Length..] : "")
            .Where(line => line.Length > 0),
    ];
}
