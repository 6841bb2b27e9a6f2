using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>20xx, first part: names in conditions and formulas.</summary>
internal static class FormulaNameMessages
{
    public static readonly MessageKind UnknownName = new("OT2003", Severity.Error, "onbekend begrip");
    public static readonly MessageKind ListAsValue = new("OT2004", Severity.Error, "een lijst waar een waarde hoort");
    public static readonly MessageKind NoList = new("OT2005", Severity.Error, "geen lijst");
    public static readonly MessageKind FieldOutside = new("OT2006", Severity.Error, "een veld buiten zijn lijst");
    public static readonly MessageKind UnknownField = new("OT2007", Severity.Error, "onbekend veld");
    public static readonly MessageKind OptionAlone = new("OT2008", Severity.Error, "de naam van een keuze zonder het begrip");

    public static ImmutableArray<MessageKind> All => [UnknownName, ListAsValue, NoList, FieldOutside, UnknownField, OptionAlone];

    public static Message Unknown(string name, string? near, SourceLocation? location) => UnknownName.Say(
        $"onbekend begrip `{name}`",
        near is null ? "zet het onder `begrippen:`, `afleidingen:` of `normen:`" : Perhaps(near, location));

    public static Message UnknownList(string name, string? near, SourceLocation? location) => UnknownName.Say(
        $"onbekende lijst `{name}`", near is null ? "een lijst is een begrip met `type: lijst`" : Perhaps(near, location));

    public static Message ListKnown(string list, string corrected) => ListAsValue.Say(
        $"`{list}` is een lijst en heeft zelf geen waarde", ConditionMessages.Write(corrected));

    public static Message IsList(string name) => ListAsValue.Say(
        $"`{name}` is een lijst en heeft zelf geen waarde", $"bijvoorbeeld: aantal {name}, of: voor alle {name} geldt …");

    public static Message IsNoList(string name, string? near) => NoList.Say(
        $"`{name}` is geen lijst", near is null ? "hier hoort een begrip met `type: lijst`" : Perhaps(near, null));

    public static Message OutsideList(string field, string list, bool isTruth) => FieldOutside.Say(
        $"`{field}` is een veld van `{list}`; zonder lijst is niet duidelijk van welk lid",
        isTruth
            ? $"bijvoorbeeld: voor alle {list} geldt {field}, of: voor minstens een van {list} geldt {field}"
            : $"bijvoorbeeld: hoogste van {list}.{field}, of een vergelijking na: voor alle {list} geldt");

    public static Message NoSuchField(string field, string list, string? near, SourceLocation? location) => UnknownField.Say(
        $"`{list}` heeft geen veld `{field}`", near is null ? $"zet het onder `velden:` van {list}" : Perhaps(near, location));

    public static Message OptionWithoutConcept(string option, string concept) => OptionAlone.Say(
        $"`{option}` is een keuze van `{concept}` en staat hier alleen", $"bijvoorbeeld: {concept} is {option}");

    private static string Perhaps(string near, SourceLocation? location) => location is null
        ? $"bedoeld is misschien `{near}`"
        : $"bedoeld is misschien `{near}` ({location.Path}:{location.Line})";
}
