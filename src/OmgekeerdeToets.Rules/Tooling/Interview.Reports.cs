using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling;

/// <content>What people read of an interview.</content>
public sealed partial class Interview
{
    /// <summary>The questions in order, as text.</summary>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public string List(int width = 100, bool colour = false) => TextRenderer.Render(ListDocument, width, colour);

    /// <summary>The questions in order, as Markdown.</summary>
    public string ListMarkdown() => MarkdownRenderer.Render(ListDocument);

    /// <summary>The questions in order, as JSON in the form <c>vraag/1</c>.</summary>
    public string Json() => AdviceJson.Questions(_result, _goals, Inquiries, IsDanger);

    /// <summary>The JSON Schema of <c>vraag/1</c>.</summary>
    public static string JsonSchema() => AdviceSchema.Of(AdviceJsonContext.Ours.QuestionListForm, QuestionListForm.Name);

    /// <summary>
    /// A card for a talk without a screen (<i>kaart</i>): words to begin with, the questions, and room to write. One page: what has no room
    /// on it is counted and left to <see cref="List"/>.
    /// </summary>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public string Card(int width = 100) => TextRenderer.Render(CardDocument, width, colour: false);

    /// <summary>The card as Markdown.</summary>
    public string CardMarkdown() => MarkdownRenderer.Render(CardDocument);

    /// <summary>The next question as it is put: what, what for, duty or free, what to weigh, what can be chosen. Empty when nothing is asked.</summary>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public string Show(int width = 100, bool colour = false) => Next is { } next
        ? TextRenderer.Render(QuestionBlocks.Of(_result, next.Inquiry, Previous?.Next?.Step != next.Step, GoesOn, [.. Inquiries.Skip(1)]), width, colour)
        : "";

    /// <summary>How it ends: in danger whom to call; else what the advice is now, and what stayed open.</summary>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public string Closing(int width = 100, bool colour = false) => TextRenderer.Render(
        IsDanger ? DangerNotice.Of(_pack.Blueprint) : InterviewClosing.Of(_result, _goals, Next is null, IsNoGoalChosen), width, colour);

    /// <summary>Whom to call when the resident is not safe now; also before there is a case.</summary>
    /// <param name="pack">The pack, which knows whom.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    /// <exception cref="ArgumentNullException">The pack is null.</exception>
    public static string WhomToCall(RulePack pack, int width = 100, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return TextRenderer.Render(DangerNotice.Of(pack.Blueprint), width, colour);
    }

    /// <summary>A line that was typed, as it may be shown again: without control characters, and not at all when it holds a citizen service number.</summary>
    /// <param name="line">What was typed.</param>
    /// <exception cref="ArgumentNullException">The line is null.</exception>
    public static string Shown(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return TypedLine.Shown(line);
    }

    /// <summary>A page holds sixty lines of eighty signs.</summary>
    private Document CardDocument => new TalkCard(_result, Inquiries, _goals)
        .Fitting(card => TextRenderer.Render(card, 80, colour: false).AsSpan().Count('\n') <= 60);

    private bool IsNoGoalChosen => _goals.IsEmpty && _passed.Contains(OpenInquiries.Goals);

    private ImmutableArray<Inquiry> Inquiries => [.. Questions.Select(question => question.Inquiry)];

    private Document ListDocument => IsDanger
        ? DangerNotice.Of(_pack.Blueprint)
        : QuestionList.Of(_result, Inquiries, !_goals.IsEmpty);
}
