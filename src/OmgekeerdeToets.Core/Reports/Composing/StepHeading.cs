using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>A step under its title; the questions of the pack stand with the first goal only.</summary>
internal static class StepHeading
{
    public static Section Of(GoalView view, int step, bool withQuestions, IEnumerable<Block> blocks)
    {
        var presentation = view.Context.Blueprint.Method.Steps[step];
        var questions = withQuestions && presentation is { Questions.IsEmpty: false }
            ? ImmutableArray.Create<Block>(new Paragraph(RichText.Muted(string.Join(' ', presentation.Questions))))
            : [];
        return new Section(3, StepWording.Heading(step, presentation?.Title), [.. questions, .. blocks]);
    }
}
