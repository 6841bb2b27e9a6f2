using System.Globalization;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Cases;

/// <content>The parts, made from what code has: without a place.</content>
internal sealed partial class CaseDraft
{
    private const string DatePattern = "yyyy-MM-dd";

    public static Located<string> Said(string text) => new(text, default);

    public static string Text(bool value) => value ? Keywords.Yes : Keywords.No;

    public static string Text(decimal value, string? unit)
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return unit is null ? number : number + " " + unit;
    }

    public static FactValueSyntax Of(bool value) => new GivenValueSyntax(GivenAs.YesNo, Text(value));

    public static FactValueSyntax Of(decimal value, string? unit) => new GivenValueSyntax(GivenAs.Number, Text(value, unit));

    public static FactValueSyntax Of(DateOnly value) => new GivenValueSyntax(GivenAs.Date, Text(value));

    public static FactValueSyntax Of(string value) => new TextValueSyntax(default, value);

    public static FactSyntax Fact(string name, FactValueSyntax value, string? source, DateOnly? on) =>
        new(Said(name), value, SaidOrNot(source), Said(on), null);

    public static FactSyntax Unknown(string name, UnknownReason reason, string? source, DateOnly? on) => new(
        Said(name),
        Of(Keywords.Unknown),
        SaidOrNot(source),
        Said(on),
        Said(reason == UnknownReason.DoesNotKnow ? Keywords.InCase.DoesNotKnow : Keywords.InCase.RatherNotSay));

    public static CaseDatesSyntax DatesOf(DateOnly? application, string? period, DateOnly? decision) =>
        new(Said(application), SaidOrNot(period), Said(decision));

    public static DueCareSyntax DueCareOf(
        string solution, string by, string because, IEnumerable<(string What, DateOnly On)> tried, IEnumerable<string> safeguards) => new(
            Said(solution),
            [.. tried.Select(way => new TriedSyntax(default, Said(way.What), new Located<DateOnly>(way.On, default)))],
            null,
            null,
            null,
            null,
            null,
            [.. safeguards.Select(name => new SafeguardAnswerSyntax(Said(name), Said(Keywords.Yes)))],
            Said(by),
            Said(because));

    public static OwnProposalSyntax ProposalOf(
        string goal, string name, string title, string form, bool helpsWholly, string because, string by) => new(
            Said(goal),
            Said(name),
            Said(title),
            Said(form),
            new HelpsSyntax(default, Said(helpsWholly ? Keywords.InCase.Wholly : Keywords.InCase.Partly), Said(because), null),
            Said(by),
            [],
            [],
            [],
            null);

    /// <summary>A provision as people write it: <c>WET ARTIKEL [lid N] [onderdeel X] [onder Y]</c>; whether it exists is judged later.</summary>
    public static OwnLegalSyntax LegalOf(string fit, string? legalBasis, string because, string by)
    {
        var words = legalBasis?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        string? After(string word) => words.SkipWhile(other => other != word).Skip(1).FirstOrDefault();
        var citation = words.Length == 0 ? null : new CitationSyntax(
            default,
            Said(words[0]),
            words.ElementAtOrDefault(1) ?? "",
            After(Keywords.Key.Paragraph),
            After(Keywords.Key.Part),
            After(Keywords.Key.SubPart));
        return new OwnLegalSyntax(default, Said(fit), citation, Said(because), Said(by));
    }

    public static Located<string>? SaidOrNot(string? text) => text is null ? null : Said(text);

    public static Located<string>? Said(bool? value) => value is { } known ? Said(Text(known)) : null;

    public static Located<DateOnly>? Said(DateOnly? value) => value is { } known ? new Located<DateOnly>(known, default) : null;

    public static string Text(DateOnly value) => value.ToString(DatePattern, CultureInfo.InvariantCulture);
}
