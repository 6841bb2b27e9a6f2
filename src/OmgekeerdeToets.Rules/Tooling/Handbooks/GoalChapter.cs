using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>One goal of the pack, read from top to bottom as the four steps, with its cases at the end.</summary>
internal static class GoalChapter
{
    public static Section Of(BoundPack pack, Goal goal, IEnumerable<CaseExample> examples) => new(2, goal.Title,
    [
        .. About(pack, goal),
        new Section(3, HandbookWords.AtStake,
        [
            new Paragraph(Phrase.Sentence(goal.AtStake.Because ?? "")),
            RuleItems.Conditions(pack, goal.AtStake),
        ]),
        new Section(3, HandbookWords.CoreValues, [new Bullets([.. goal.CoreValues.Select(value => Item(pack, value))])]),
        new Section(3, HandbookWords.Solutions, [.. goal.Solutions.Select(solution => SolutionSection.Of(pack, goal, solution))]),
        .. Examples(examples),
    ]);

    private static IEnumerable<Block> About(BoundPack pack, Goal goal)
    {
        if (goal.LifeDomain is { } domain)
        {
            yield return new Paragraph(RichText.Muted(HandbookWords.Domain(MethodChapter.DomainTitle(pack, domain))));
        }

        if (goal.IsUrgent)
        {
            yield return new Paragraph(RichText.Strong(HandbookWords.Urgent));
        }

        if (goal.Explanation is { } explanation)
        {
            yield return new Paragraph(Phrase.Stopped(explanation));
        }

        var origin = new[] { goal.Source is { } source ? $"{HandbookWords.Source}: {Phrase.Stopped(source)}" : "", goal.Evidence is { } evidence ? HandbookWords.Evidence(evidence) : "" };
        if (string.Join(' ', origin.Where(part => part.Length > 0)) is { Length: > 0 } text)
        {
            yield return new Paragraph(RichText.Muted(text));
        }
    }

    private static Item Item(BoundPack pack, CoreValueArgument argument) => new(
        argument.SpeaksFor ? Marker.For : Marker.Against,
        RichText.Strong($"{argument.Value.Title} ({argument.Value.Law.Title}), {CodeWords.Of(argument.Weight)}. ") + Phrase.Stopped(argument.Rule.Because ?? ""))
    {
        Below = RuleItems.Below(pack, argument.Rule),
    };

    private static ImmutableArray<Block> Examples(IEnumerable<CaseExample> examples)
    {
        ImmutableArray<Item> items =
        [
            .. examples.Select(example => new Item(Marker.Dot, RichText.Strong(Phrase.Stopped(example.Title)) + " " + (example.Story is { } story ? Phrase.Stopped(story) : ""))
            {
                Below = [new Paragraph(example.Outcome) { Marker = Marker.Arrow }],
            }),
        ];
        return items.IsEmpty ? [] : [new Section(3, HandbookWords.Examples, [new Bullets(items)])];
    }
}
