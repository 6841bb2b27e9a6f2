using System.Collections.Immutable;
using OmgekeerdeToets.Reports;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Explaining;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Picturing;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Reports.Workshop;

namespace OmgekeerdeToets;

/// <summary>
/// An assessment for people and for machines. Every text is Dutch, with fixed formats for numbers and dates: the same
/// result gives the same bytes, whatever the machine's culture.
/// </summary>
public static partial class Report
{
    /// <summary>The report as plain text.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="width">How wide a line may be, 40 to 200. Words are never broken; an address that is longer stands on a line of its own.</param>
    /// <param name="colour">With ANSI colour for a terminal; colour is never the only sign.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to report; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Text(AssessmentResult result, int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TextRenderer.Render(Composer.Compose(result, goal), width, colour);
    }

    /// <summary>
    /// The advice in about a screen per goal (<i>kort</i>): what it is, why, what speaks against it, what is open, and what is next.
    /// It says no more than the whole report, which is what a decision is made with.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to report; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Brief(AssessmentResult result, int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return TextRenderer.Render(BriefComposer.Compose(result, goal), width, colour);
    }

    /// <summary>The same as Markdown.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to report; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string BriefMarkdown(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MarkdownRenderer.Render(BriefComposer.Compose(result, goal));
    }

    /// <summary>The same report as Markdown.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to report; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Markdown(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MarkdownRenderer.Render(Composer.Compose(result, goal));
    }

    /// <summary>
    /// The assessment as JSON in the form <c>advies/1</c>, without clock, machine name or timing. A goal that nobody chose and that no
    /// fact raises is told in short, unless it is the one asked for.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="withTrace">With the whole reasoning under <c>spoor</c>.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to report; null for all.</param>
    /// <param name="full">All goals in full (<i>volledig</i>), also those that nobody asked about.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Json(AssessmentResult result, bool withTrace = false, string? goal = null, bool full = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return AdviceJson.Advice(result, withTrace, goal, full);
    }

    /// <summary>
    /// The page for a workshop: one HTML file that needs nothing else, with the cases told, the four steps to walk together, what can be
    /// supposed, and what is printed. People are never in it: of each case the file says <c>fictief</c> or <c>geanonimiseerd</c>.
    /// </summary>
    /// <param name="results">One or more assessments, made with the same pack; several are compared.</param>
    /// <param name="html">The page; where a case may not be shown, the name of that case.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to show; null for all that are chosen or at stake.</param>
    /// <returns>False when one of the cases is neither invented nor made unrecognisable: then there is no page.</returns>
    /// <exception cref="ArgumentNullException">The results are null.</exception>
    /// <exception cref="ArgumentException">There is no result, or two were made with another pack.</exception>
    public static bool TryWorkshop(IReadOnlyList<AssessmentResult> results, out string html, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Count == 0 || results.Any(result => !ReferenceEquals(result.Rules.Blueprint, results[0].Rules.Blueprint)))
        {
            throw new ArgumentException("A page needs at least one assessment, all made with the same pack.", nameof(results));
        }

        var refused = results.FirstOrDefault(result => result.Situation.Content is { IsFictional: false, IsAnonymised: false });
        html = refused is null
            ? WorkshopComposer.Render([.. results], goal)
            : refused.Situation.Name ?? ReportWording.UnnamedCase;
        return refused is null;
    }

    /// <summary>How many bytes a page for a workshop may have. A page that would be larger tells of fewer changes at once; of too many cases it stays larger.</summary>
    public const int MostBytesOfWorkshop = PageRoom.MostBytes;

    /// <summary>How many of these cases, from the first, fit on one page of <see cref="MostBytesOfWorkshop"/>. It makes pages to know it.</summary>
    /// <param name="results">The assessments, as for <see cref="TryWorkshop"/>.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to show; null for all that are chosen or at stake.</param>
    /// <exception cref="ArgumentNullException">The results are null.</exception>
    public static int CountThatFitWorkshop(IReadOnlyList<AssessmentResult> results, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        return WorkshopComposer.CountThatFit([.. results], goal);
    }

    /// <summary>
    /// The plan of the household (<i>plan</i>) in Dutch sentences: what comes first, what goes together, what people still choose, what
    /// it asks and what it costs. Made at each call; it changes no advice.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <returns>Empty where fewer than two goals are at stake.</returns>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static ImmutableArray<Statement> Plan(AssessmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. PlanReading.Of(result)?.Sentences ?? []];
    }

    /// <summary>
    /// The reasoning as a picture in mermaid: goal, core values, solutions and law from left to right, one flowchart for all goals that
    /// the report tells in full. Labels only; text from cases and packs can only be text in it.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to draw; null for all.</param>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    public static string Mermaid(AssessmentResult result, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MermaidRenderer.Render(PictureReading.All(result, goal));
    }

    /// <summary>The JSON Schema of a form of output.</summary>
    /// <param name="form"><c>advies/1</c>, <c>spoor/1</c> or <c>watals/1</c>.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    /// <exception cref="ArgumentException">The form is none of the three.</exception>
    public static string JsonSchema(string form = "advies/1")
    {
        ArgumentNullException.ThrowIfNull(form);
        return AdviceSchema.Of(form) ?? throw new ArgumentException("The form is advies/1, spoor/1 or watals/1.", nameof(form));
    }

    /// <summary>The whole reasoning (<i>spoor</i>) as an indented list.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="depth">How deep (<i>diepte</i>): <c>kort</c> shows the steps, <c>normaal</c> the conditions, <c>volledig</c> everything.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <param name="goal">The name of the one goal (<i>doel</i>) to show; null for all.</param>
    /// <exception cref="ArgumentNullException">The result or the depth is null.</exception>
    /// <exception cref="ArgumentException">The depth is none of the three.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string Trace(AssessmentResult result, string depth = "normaal", int width = 100, bool colour = false, string? goal = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(depth);
        if (!TraceText.Depths.Any(known => known.Name == depth))
        {
            throw new ArgumentException("The depth is kort, normaal or volledig.", nameof(depth));
        }

        return TextRenderer.Render(TraceText.Of(result, depth, goal), width, colour);
    }

    /// <summary>The reasoning about one goal or solution as JSON in the form <c>spoor/1</c>.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    /// <param name="json">The JSON; when the name does not exist, a Dutch hint of what is meant perhaps.</param>
    /// <returns>False when there is no such goal or solution.</returns>
    /// <exception cref="ArgumentNullException">The result or the path is null.</exception>
    public static bool TryTraceJson(AssessmentResult result, string path, out string json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(path);
        var found = GoalPath.Find(result, path, out json);
        if (found is not null)
        {
            // The solutions of a goal that is not at stake are not assessed: then the goal says why.
            var node = TraceBuilder.Find(result.Trace, path.Trim()) ?? TraceBuilder.Find(result.Trace, found.Advice.Goal)!;
            json = AdviceJson.Trace(result, node);
        }

        return found is not null;
    }

    /// <summary>Whether the assessment has this goal, or this solution of this goal; a typing slip gets a Dutch hint instead.</summary>
    /// <param name="result">The assessment.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    /// <param name="hint">Empty when it exists; otherwise what is meant perhaps, or what there is.</param>
    /// <exception cref="ArgumentNullException">The result or the path is null.</exception>
    public static bool Has(AssessmentResult result, string path, out string hint)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(path);
        return GoalPath.Find(result, path, out hint) is not null;
    }

    /// <summary>
    /// The part of the reasoning that decides (<i>waarom</i>): sentences with both values, sources, the place of the rule, and the
    /// article or the comparison. Of a solution that is not advised it tells why not.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    /// <param name="text">The explanation; when the name does not exist, a Dutch hint of what is meant perhaps.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <returns>False when there is no such goal or solution.</returns>
    /// <exception cref="ArgumentNullException">The result or the path is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static bool TryWhy(AssessmentResult result, string path, out string text, int width = 100, bool colour = false) =>
        TryExplain(result, path, out text, width, colour, Explanation.Why);

    /// <summary>
    /// Why something is not the advice (<i>waarom-niet</i>): of what fell away or waits every reason, of what lost to what and on
    /// which criterion; for a goal, all its solutions that are not advised. Like <see cref="TryWhy"/> in all else.
    /// </summary>
    /// <param name="result">The assessment.</param>
    /// <param name="path"><c>doel</c> or <c>doel/oplossing</c>.</param>
    /// <param name="text">The explanation; when the name does not exist, a Dutch hint of what is meant perhaps.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <returns>False when there is no such goal or solution.</returns>
    /// <exception cref="ArgumentNullException">The result or the path is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static bool TryWhyNot(AssessmentResult result, string path, out string text, int width = 100, bool colour = false) =>
        TryExplain(result, path, out text, width, colour, Explanation.WhyNot);

    /// <summary>
    /// What becomes otherwise when something is supposed (<i>watals</i>): the advice, the solutions and the rules that differ between
    /// two assessments of one case, and nothing else. For professionals and workshops; it is no advice about a resident.
    /// </summary>
    /// <param name="before">The case as it is.</param>
    /// <param name="after">The same case with something supposed, assessed with the same pack.</param>
    /// <param name="width">How wide a line may be, 40 to 200.</param>
    /// <param name="colour">With ANSI colour for a terminal.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="ArgumentException">The two were made with another pack.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is below 40 or above 200.</exception>
    public static string WhatIf(AssessmentResult before, AssessmentResult after, int width = 100, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return TextRenderer.Render(WhatIfReport.Of(before, after), width, colour);
    }

    /// <summary>The same as JSON in the form <c>watals/1</c>.</summary>
    /// <param name="before">The case as it is.</param>
    /// <param name="after">The same case with something supposed, assessed with the same pack.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    /// <exception cref="ArgumentException">The two were made with another pack.</exception>
    public static string WhatIfJson(AssessmentResult before, AssessmentResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return AdviceJson.WhatIf(before, after);
    }

    private static bool TryExplain(
        AssessmentResult result, string path, out string text, int width, bool colour, Func<AssessmentResult, GoalPath, Document> explain)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(path);
        var found = GoalPath.Find(result, path, out text);
        if (found is not null)
        {
            text = TextRenderer.Render(explain(result, found), width, colour);
        }

        return found is not null;
    }
}
