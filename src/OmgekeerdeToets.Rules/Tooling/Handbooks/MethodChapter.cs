using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>How the pack wants to work: the questions of each step, its principles, and the questions to oneself.</summary>
internal static class MethodChapter
{
    private const int Steps = 4;

    public static Section Of(WorkingMethod method) => new(2, HandbookWords.Method,
    [
        .. Enumerable.Range(0, Steps).Select(step => Step(step, method.Steps[step])),
        .. List(HandbookWords.Principles, method.Principles.Values),
        .. List(HandbookWords.Reflection, method.Reflection),
    ]);

    /// <summary>The title of a life domain; its name with spaces where the pack gives none.</summary>
    public static string DomainTitle(BoundPack pack, string domain) =>
        pack.Method.Method.LifeDomains.GetValueOrDefault(domain, NameWording.Spaced(domain));

    private static Section Step(int step, StepPresentation? presentation) => new(3, StepWording.Heading(step, presentation?.Title),
        presentation is { Questions.IsEmpty: false } ? [Bullets(presentation.Questions)] : []);

    private static IEnumerable<Block> List(string title, IEnumerable<string> lines)
    {
        ImmutableArray<string> all = [.. lines];
        return all.IsEmpty ? [] : [new Section(3, title, [Bullets(all)])];
    }

    private static Bullets Bullets(IEnumerable<string> lines) => new([.. lines.Select(line => new Item(Marker.Dot, Phrase.Capital(line)))]);
}
