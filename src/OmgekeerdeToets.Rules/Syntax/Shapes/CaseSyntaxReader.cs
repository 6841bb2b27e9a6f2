using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Cases;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads a case; what it says is held against a pack later.</summary>
internal static class CaseSyntaxReader
{
    /// <param name="root">The whole case.</param>
    /// <param name="context">Where messages go.</param>
    /// <param name="hasReferenceDate">The caller has a reference date, so that the case need not have one.</param>
    public static CaseSyntax? Read(YamlNode root, ReadContext context, bool hasReferenceDate = false)
    {
        var @case = MappingCursor.Over(root, CaseShapes.Case, Start(root), context, null, K.Occasion, K.ReferenceDate);
        if (@case.IsRefused)
        {
            return null;
        }

        ReportMissing(@case, K.Occasion, CaseMessages.OccasionMissing(), context);
        ReportMissingDate(@case, context, hasReferenceDate);
        return Read(@case);
    }

    /// <summary>One line of a stream: what a case says, without an occasion and without the words of people.</summary>
    /// <param name="root">The whole line.</param>
    /// <param name="context">Where messages go; <see cref="ReadContext.IsLine"/> is true.</param>
    /// <param name="hasReferenceDate">The caller has a reference date, so that the line need not have one.</param>
    public static CaseSyntax? ReadLine(YamlNode root, ReadContext context, bool hasReferenceDate)
    {
        var line = MappingCursor.Over(LineWords.Refuse(root, context), CaseShapes.Line, Start(root), context);
        if (line.IsRefused)
        {
            return null;
        }

        ReportMissingDate(line, context, hasReferenceDate);
        return Read(line);
    }

    private static void ReportMissingDate(MappingCursor @case, ReadContext context, bool hasReferenceDate)
    {
        if (!hasReferenceDate)
        {
            ReportMissing(@case, K.ReferenceDate, CaseMessages.ReferenceDateMissing(), context);
        }
    }

    /// <summary>Two keys whose absence deserves more than that they are missing: why they are asked, and what to write.</summary>
    private static void ReportMissing(MappingCursor @case, string key, Message message, ReadContext context)
    {
        if (!@case.Has(key) && !context.Excused.Contains(key))
        {
            context.Report(@case.Anchor, message);
        }
    }

    private static Text.Span Start(YamlNode root) =>
        root is MappingNode { Entries: [var first, ..] } ? first.Key.Span : root.Span;

    private static CaseSyntax Read(MappingCursor @case) => new(
        @case.Anchor,
        @case.Text(K.Case),
        @case.Date(K.ReferenceDate),
        ReadOccasion(@case),
        ReadDates(@case.PartOrNull(K.Dates, CaseShapes.Dates)),
        ReadRequest(@case.PartOrNull(K.HelpRequest, CaseShapes.HelpRequest)),
        @case.NamedWords(K.Goals, Keywords.Choice.LinkedBy, (goal, by) => new GoalLinkSyntax(goal, by)),
        @case.Named(K.Facts, isDeclaration: false, FactReader.Fact),
        @case.Named(K.Judgements, isDeclaration: false, FactReader.Judgement),
        @case.Named(K.Backing, isDeclaration: false, FactReader.Backing),
        @case.Named(K.DueCare, CaseShapes.DueCare, isDeclaration: false, DecisionReader.DueCare),
        @case.List(K.Particulars, CaseShapes.Particular, DecisionReader.Particular),
        DecisionReader.OwnProposals(@case),
        @case.Texts(K.Unprejudiced),
        @case.Named(K.Decision, CaseShapes.Decision, isDeclaration: false, DecisionReader.Decision),
        @case.Named(K.Aftermath, CaseShapes.Aftermath, isDeclaration: false, (goal, aftermath) =>
            new AftermathSyntax(goal, aftermath.Date(K.On), aftermath.Text(K.What), aftermath.Text(K.By))),
        @case.FlagOrNull(K.Fictional),
        @case.FlagOrNull(K.Anonymised),
        @case.TextOrNull(K.Explanation),
        @case.TextOrNull(K.Source),
        @case.Named(K.Expected, CaseShapes.Expectation, isDeclaration: false, DecisionReader.Expectation));

    /// <summary>One word, or <c>eigen_initiatief</c> with who, what and on which ground.</summary>
    private static OccasionSyntax ReadOccasion(MappingCursor @case)
    {
        var span = @case.KeySpan(K.Occasion);
        if (@case.IsMapping(K.Occasion))
        {
            var own = @case.Part(K.Occasion, CaseShapes.Occasion).Part(K.OwnInitiative, CaseShapes.OwnInitiative);
            return new OccasionSyntax(span, Keywords.Choice.OwnInitiative, own.Text(K.Who), own.Text(K.What), own.Text(K.Ground), own.IsRefused);
        }

        var word = @case.Word(K.Occasion, Keywords.Choice.Occasions);
        if (word.Value != Keywords.Choice.OwnInitiative || word.IsBroken)
        {
            return new OccasionSyntax(word.Span, word.Value, null, null, null, word.IsBroken);
        }

        @case.Report(word.Span, ShapeMessages.Missing(CaseShapes.OwnInitiative.Name, null, CaseShapes.OwnInitiative.Required));
        return new OccasionSyntax(word.Span, word.Value, null, null, null, IsBroken: true);
    }

    private static CaseDatesSyntax? ReadDates(MappingCursor? dates) => dates is null
        ? null
        : new CaseDatesSyntax(dates.DateOrNull(K.Application), dates.TextOrNull(K.Period), dates.DateOrNull(K.Decision));

    private static HelpRequestSyntax? ReadRequest(MappingCursor? request) => request is null
        ? null
        : new HelpRequestSyntax(request.Anchor, request.TextOrNull(K.Text), request.TextOrNull(K.Wish), request.TextOrNull(K.Solution));
}
