using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>
/// Names that could be taken for something else in a condition: a word of the language, a unit, or a second thing of that name.
/// </summary>
internal static class NameClashes
{
    private static readonly Unit[] BuiltInUnits = [Unit.Euro, Unit.Day, Unit.Week, Unit.Month, Unit.Year];

    public static void Report(PackSyntax syntax, VocabularyScope scope, BindingContext context)
    {
        foreach (var name in Declared(syntax).Where(name => !name.IsBroken && IsWordOfTheLanguage(name.Value)))
        {
            context.Diagnostics.Add(name.Span, NameMessages.Reserved(name.Value));
        }

        ReportTwice(syntax.Concepts.SelectMany(concept => concept.Fields).Select(field => field.Name), scope, context);
        ReportTwice(
            syntax.Norms.Select(norm => norm.Name).Where(name => syntax.Concepts.Any(concept => concept.Name.Value == name.Value)),
            scope,
            context);
    }

    private static IEnumerable<Located<string>> Declared(PackSyntax syntax) =>
        syntax.Concepts.SelectMany(concept => concept.Fields.Select(field => field.Name).Prepend(concept.Name))
            .Concat(syntax.Derivations.Select(derivation => derivation.Name))
            .Concat(syntax.Norms.Select(norm => norm.Name));

    private static bool IsWordOfTheLanguage(string name) =>
        Keywords.IsReserved(name) || name == Keywords.MemberName || BuiltInUnits.Any(unit => unit.Word == name);

    private static void ReportTwice(IEnumerable<Located<string>> names, VocabularyScope scope, BindingContext context)
    {
        foreach (var name in names.Where(name => !name.IsBroken))
        {
            if (scope.Find(name.Value) is { } taken && taken.Location != name.Span.Location)
            {
                context.Diagnostics.Add(name.Span, NameMessages.Twice(NameWords.Name, name.Value, taken.Location));
            }
        }
    }
}
