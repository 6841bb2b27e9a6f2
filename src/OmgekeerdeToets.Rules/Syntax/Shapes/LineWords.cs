using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>
/// What has no place in a line of a stream: names, and the words of people. A line serves to see what rules do, not to advise
/// about somebody, so it needs neither (1-method: a <i>doorrekening</i>).
/// </summary>
internal static class LineWords
{
    /// <summary>How long a source, a role or a value of type <i>tekst</i> may be: a label, no story.</summary>
    public const int LongestLabel = 60;

    private const int LongestMemberName = 30;

    private static readonly ImmutableArray<string> OfPeople =
    [
        K.Case, K.Explanation, K.Source, K.Particulars, K.OwnProposal, K.Unprejudiced, K.Decision, K.Aftermath, K.Expected,
    ];

    /// <summary>The same line without those words, each of them reported.</summary>
    public static YamlNode Refuse(YamlNode root, ReadContext context) => Map(root, entry => entry.Key.Value switch
    {
        _ when OfPeople.Contains(entry.Key.Value, StringComparer.Ordinal) => Drop(entry, context),
        K.Occasion => entry.Value is MappingNode ? Drop(entry, context) : entry,
        K.HelpRequest => Without(entry, context, K.Text, K.Wish),
        K.Dates => Without(entry, context, K.Period),
        K.Backing => Each(entry, said => Without(said, context, K.Because)),
        K.Judgements => Each(entry, said => WithRole(Without(said, context, K.Because), context)),
        K.DueCare => Each(entry, said => WithRole(Without(WithLabels(said, context), context, K.Because), context)),
        K.Facts => Each(entry, said => Fact(said, context)),
        _ => entry,
    });

    /// <summary>A word in small letters, with or without a number: <c>kind 1</c>, <c>energie</c>. A name of somebody has a capital.</summary>
    public static bool IsMemberName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestMemberName && !name.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-_ ");

    private static YamlEntry? Fact(YamlEntry entry, ReadContext context) => entry.Value switch
    {
        MappingNode => entry with
        {
            Value = Map(entry.Value, part => part.Key.Value switch
            {
                K.Source => Label(part, context),
                K.Value => Fact(part, context),
                _ => part,
            }),
        },
        SequenceNode list => entry with { Value = list with { Items = [.. list.Items.Select(member => Member(member, context))] } },
        _ => Label(entry, context),
    };

    private static YamlNode Member(YamlNode member, ReadContext context) =>
        Map(member, field => field.Key.Value == Keywords.Choice.Name ? MemberName(field, context) : Fact(field, context));

    private static YamlEntry MemberName(YamlEntry entry, ReadContext context)
    {
        if (entry.Value is not ScalarNode name || IsMemberName(name.Value))
        {
            return entry;
        }

        context.Report(name.Span, StreamMessages.NameRefused(name.Value));
        return entry with { Value = new BrokenNode(name.Span) };
    }

    private static YamlEntry? Label(YamlEntry entry, ReadContext context)
    {
        if (entry.Value is not ScalarNode text || text.Value.Length <= LongestLabel)
        {
            return entry;
        }

        context.Report(entry.Key.Span, StreamMessages.TooLong(entry.Key.Value, LongestLabel));
        return entry with { Value = new BrokenNode(text.Span) };
    }

    private static YamlEntry? WithRole(YamlEntry? entry, ReadContext context) => entry is null ? null : entry with
    {
        Value = Map(entry.Value, part => part is { Key.Value: K.By, Value: ScalarNode role } && !IsRole(role.Value) ? NoRole(part, context) : part),
    };

    private static bool IsRole(string text) => text.Length <= LongestLabel && ValueText.IsName(text);

    private static YamlEntry? NoRole(YamlEntry entry, ReadContext context)
    {
        context.Report(entry.Value.Span, StreamMessages.RoleExpected());
        return null;
    }

    /// <summary>What was tried is the name of a solution or a short label.</summary>
    private static YamlEntry WithLabels(YamlEntry entry, ReadContext context) => entry with
    {
        Value = Map(entry.Value, part => part is { Key.Value: K.Tried, Value: SequenceNode tried }
            ? part with { Value = tried with { Items = [.. tried.Items.Select(way => Map(way, what => Label(what, context)))] } }
            : part),
    };

    private static YamlEntry Without(YamlEntry entry, ReadContext context, params ImmutableArray<string> keys) => entry with
    {
        Value = Map(entry.Value, part => keys.Contains(part.Key.Value, StringComparer.Ordinal) ? Drop(part, context) : part),
    };

    private static YamlEntry Each(YamlEntry entry, Func<YamlEntry, YamlEntry?> change) => entry with { Value = Map(entry.Value, change) };

    private static YamlEntry? Drop(YamlEntry entry, ReadContext context)
    {
        context.Report(entry.Key.Span, StreamMessages.KeyRefused(entry.Key.Value));
        return null;
    }

    private static YamlNode Map(YamlNode node, Func<YamlEntry, YamlEntry?> change) =>
        node is MappingNode mapping ? mapping with { Entries = [.. mapping.Entries.Select(change).OfType<YamlEntry>()] } : node;
}
