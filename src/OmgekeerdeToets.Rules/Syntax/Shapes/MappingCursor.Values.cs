using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>The values of a mapping, in the form that the place asks for.</summary>
internal sealed partial class MappingCursor
{
    public Located<string> Text(string key) => TextOrNull(key) ?? Broken(key, "");

    public Located<string>? TextOrNull(string key) => Node(key) is { } node ? ReadText(key, node, _context) : null;

    /// <summary>A word from a closed list.</summary>
    public Located<string> Word(string key, ImmutableArray<string> choices) => WordOrNull(key, choices) ?? Broken(key, "");

    public Located<string>? WordOrNull(string key, ImmutableArray<string> choices) =>
        Node(key) is { } node ? ReadWord(key, node, choices, _context) : null;

    /// <summary><c>ja</c> or <c>nee</c>.</summary>
    public Located<bool>? FlagOrNull(string key) =>
        WordOrNull(key, Keywords.Choice.YesNo) is { } word ? new(word.Value == Keywords.Yes, word.Span, word.IsBroken) : null;

    public Located<DateOnly> Date(string key) => DateOrNull(key) ?? Broken(key, default(DateOnly));

    public Located<DateOnly>? DateOrNull(string key) => TextOrNull(key) is { } text ? AsDate(text) : null;

    /// <summary>A text that must be a date.</summary>
    public Located<DateOnly> AsDate(Located<string> text)
    {
        var isDate = ValueText.TryDate(text.Value, out var date, out var problem);
        if (!isDate && !text.IsBroken)
        {
            Report(text.Span, problem!);
        }

        return new Located<DateOnly>(date, text.Span, !isDate);
    }

    public Located<int>? WholeOrNull(string key)
    {
        if (TextOrNull(key) is not { } text)
        {
            return null;
        }

        var isWhole = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (!isWhole && !text.IsBroken)
        {
            Report(text.Span, ValueMessages.NotWhole(key, text.Value));
        }

        return new Located<int>(value, text.Span, !isWhole);
    }

    /// <summary>One text or a list of texts; empty when absent.</summary>
    public ImmutableArray<Located<string>> Texts(string key) => TextsOrNull(key) ?? [];

    public ImmutableArray<Located<string>>? TextsOrNull(string key) => Node(key) switch
    {
        null => null,
        BrokenNode => [],
        SequenceNode list => [.. list.Items.Select(item => ReadText(key, item, _context)).Where(text => !text.IsBroken)],
        var node => ReadText(key, node, _context) is { IsBroken: false } text ? [text] : [],
    };

    public ImmutableArray<Located<string>>? WordsOrNull(string key, ImmutableArray<string> choices) => Node(key) switch
    {
        null => null,
        SequenceNode list => [.. list.Items.Select(item => ReadWord(key, item, choices, _context)).Where(word => !word.IsBroken)],
        var node => ReadWord(key, node, choices, _context) is { IsBroken: false } word ? [word] : [],
    };

    public ValiditySyntax Validity() => new(DateOrNull(Keywords.Key.ValidFrom), DateOrNull(Keywords.Key.ValidThrough));

    public CitationSyntax Citation(string key) => CitationOrNull(key) ?? CitationReader.Broken(KeySpan(key));

    public CitationSyntax? CitationOrNull(string key) =>
        Node(key) is { } node ? CitationReader.Read(ReadText(key, node, _context), _context) : null;

    public ImmutableArray<CitationSyntax> Citations(string key) =>
        [.. Texts(key).Select(text => CitationReader.Read(text, _context)).Where(citation => !citation.IsBroken)];

    public ConditionSyntax Condition(string key, GroupKind list = GroupKind.All) =>
        ConditionOrNull(key, list) ?? new BrokenCondition(KeySpan(key));

    /// <summary>A condition, or a list of them that means what the place says it means.</summary>
    public ConditionSyntax? ConditionOrNull(string key, GroupKind list = GroupKind.All) =>
        Node(key) is { } node ? ConditionReader.Read(key, node, list, _context) : null;

    /// <summary>A formula: one line. A list of conditions has no value of its own, so a group is refused here.</summary>
    public ConditionSyntax? FormulaOrNull(string key) => Node(key) switch
    {
        null => null,
        MappingNode group => Refused(key, group),
        { } node => ConditionReader.ReadOne(key, node, _context),
    };

    private BrokenCondition Refused(string key, MappingNode group)
    {
        _context.Report(group.Span, ShapeMessages.TextExpected(key));
        _context.Ignore(group);
        return new BrokenCondition(group.Span);
    }

    /// <summary>What every rule may have.</summary>
    public RuleSyntax Rule() => new(
        Anchor,
        ConditionOrNull(Keywords.Key.When),
        ConditionOrNull(Keywords.Key.Unless, GroupKind.Any),
        TextOrNull(Keywords.Key.Name),
        TextOrNull(Keywords.Key.Source),
        FlagOrNull(Keywords.Key.InSummary),
        Validity());

    /// <summary>What a statement of a person may have: no condition and no validity.</summary>
    public RuleSyntax Statement() => new(
        Anchor, null, null, TextOrNull(Keywords.Key.Name), TextOrNull(Keywords.Key.Source), null, ValiditySyntax.Always);

    /// <summary>What takes the place of a value that is missing, where that is reported elsewhere.</summary>
    public Located<string> Missing(string key) => Broken(key, "");

    private Located<T> Broken<T>(string key, T value) => new(value, KeySpan(key), IsBroken: true);

    public static Located<string> ReadText(string key, YamlNode node, ReadContext context)
    {
        if (node is ScalarNode scalar)
        {
            return new Located<string>(scalar.Value, scalar.IsVerbatim ? scalar.Content : scalar.Span);
        }

        if (node is not BrokenNode)
        {
            context.Report(node.Span, ShapeMessages.TextExpected(key));
            context.Ignore(node);
        }

        return new Located<string>("", node.Span, IsBroken: true);
    }

    public static Located<string> ReadWord(string key, YamlNode node, ImmutableArray<string> choices, ReadContext context)
    {
        var text = ReadText(key, node, context);
        if (text.IsBroken || choices.Contains(text.Value, StringComparer.Ordinal))
        {
            return text;
        }

        context.Report(text.Span, NotChosen(key, text.Value, choices));
        return text with { IsBroken = true };
    }

    private static Message NotChosen(string key, string written, ImmutableArray<string> choices) =>
        choices == Keywords.Choice.YesNo || ValueText.YesOrNo(written) is not null && choices.Contains(Keywords.Yes, StringComparer.Ordinal)
            ? ValueMessages.NotYesOrNo(written, ValueText.YesOrNo(written))
            : ShapeMessages.NotOneOf(key, written, choices, NearMiss.Find(written, choices));
}
