using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>A change as one would write it in the file: the words of the language, and nothing else.</summary>
internal static class ChangeWords
{
    public static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Key(string key, string value) => $"{key}: {value}";

    public static string Not(string condition) =>
        NameScan.IsName(condition) ? $"{Keywords.Not} {condition}" : $"{Keywords.Not} ({OnOneLine(condition)})";

    /// <summary>The comparison with another word between its sides.</summary>
    public static string WithOperator(BoundComparison comparison, ComparisonOperator other)
    {
        var (start, end) = (comparison.Left.Span.End, comparison.Right.Span.Start);
        return start <= end && start >= comparison.Span.Start && end <= comparison.Span.End
            ? OnOneLine(Replace(comparison.Span, start, end, $" {Word(other)} "))
            : Word(other);
    }

    /// <summary>The condition with something else in the place of a number or date.</summary>
    public static string With(Span condition, Span constant, string becomes) => OnOneLine(
        constant.Start >= condition.Start && constant.End <= condition.End
            ? Replace(condition, constant.Start, constant.End, HasUnit(constant.Text) ? becomes : becomes.Split(' ')[0])
            : becomes);

    /// <summary>A range of which the last value counts, or no longer does.</summary>
    public static string WithEdge(string range, bool included)
    {
        var (old, now) = included ? (Keywords.Through, Keywords.Until) : (Keywords.Until, Keywords.Through);
        var at = range.LastIndexOf($" {old} ", StringComparison.Ordinal);
        return OnOneLine(at < 0 ? now : range.Remove(at + 1, old.Length).Insert(at + 1, now));
    }

    /// <summary>A number with its unit, or a date.</summary>
    public static string Show(BoundExpression constant) => constant switch
    {
        BoundNumber number => $"{FractionText.Point(number.Number)} {UnitWording.After(number.Number, number.Unit)}".TrimEnd(),
        BoundConversion converted => Show(converted.Operand),
        BoundDate date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => constant.Span.Text,
    };

    private static bool HasUnit(string constant) => constant.Any(char.IsLetter);

    private static string Replace(Span whole, int start, int end, string with) =>
        whole.Text.Remove(start - whole.Start, end - start).Insert(start - whole.Start, with);

    private static string Word(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => $"{Keywords.Less} {Keywords.Than}",
        ComparisonOperator.AtMost => Keywords.AtMost,
        ComparisonOperator.More => $"{Keywords.More} {Keywords.Than}",
        _ => Keywords.AtLeast,
    };
}
