using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Tooling.Interviewing;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// An interview (<i>gesprek</i>) about one case, in the order of the method: what can no longer matter is not asked, law comes last,
/// and backing after that. Immutable: an answer makes another interview, with another text of the case, and the old one stays.
/// </summary>
[Experimental("OTX001")]
public sealed partial class Interview
{
    private readonly RulePack _pack;
    private readonly AssessmentResult _result;
    private readonly DateOnly? _referenceDate;
    private readonly ImmutableArray<string> _alsoGoals;
    private readonly ImmutableHashSet<string> _passed;
    private readonly ImmutableArray<string> _goals;
    private ImmutableArray<InterviewQuestion> _questions;

    private Interview(
        RulePack pack,
        string text,
        Situation situation,
        AssessmentOptions options,
        DateOnly? referenceDate,
        ImmutableArray<string> alsoGoals,
        ImmutableHashSet<string> passed,
        Interview? previous)
    {
        _pack = pack;
        _referenceDate = referenceDate;
        _alsoGoals = alsoGoals;
        _passed = passed;
        _result = pack.Assess(situation, options);
        _goals = [.. situation.Content.Goals.Keys.Concat(alsoGoals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Text = text;
        Previous = previous;
    }

    /// <summary>The text of the case, with every answer so far.</summary>
    public string Text { get; }

    /// <summary>The interview before the last answer (<i>terug</i>); null at the beginning.</summary>
    public Interview? Previous { get; }

    /// <summary>The last answer as it was understood; empty at the beginning and after a question that was passed over.</summary>
    public string Said { get; private init; } = "";

    /// <summary>
    /// Dutch: <i>door</i>: the role of who answers and so who judges, never a name; null when nobody said. It goes on with the interview, and
    /// stands beside every judgement from then on.
    /// </summary>
    public string? Judge { get; private init; }

    /// <summary>The case as it stands.</summary>
    public Situation Situation => _result.Situation;

    /// <summary>What can still matter, in the order of asking; empty when nothing can, and in danger.</summary>
    public ImmutableArray<InterviewQuestion> Questions => _questions.IsDefault ? Ask() : _questions;

    /// <summary>The question to ask now; null when nothing is left to ask.</summary>
    public InterviewQuestion? Next => Questions.IsEmpty ? null : Questions[0];

    /// <summary>
    /// True when the next question is put together with the last one: one thing that is told, looked up or judged in one go.
    /// False when nothing is asked, and at the beginning.
    /// </summary>
    public bool GoesOn => Together > 1;

    /// <summary>How many questions are put together up to the next one, that one too.</summary>
    private int Together => Next is { } next && Previous is { Next: { } last } before && TogetherReading.GoesOn(next.Inquiry, last.Inquiry, before.Together)
        ? before.Together + 1
        : 1;

    /// <summary>Begins, or goes on with, a case.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="text">The case, as YAML.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="referenceDate">Counts instead of the one in the case; null to take that.</param>
    /// <param name="goals">Names of goals to talk about beside those that the case names; names the pack does not know are passed over.</param>
    /// <param name="options">How far open questions are looked into; null for <see cref="AssessmentOptions.Default"/>.</param>
    /// <returns>The interview, or what is wrong with the case.</returns>
    /// <exception cref="ArgumentNullException">The pack, the text or the name is null.</exception>
    public static Loaded<Interview> Open(
        RulePack pack, string text, string name = "casus", DateOnly? referenceDate = null, IEnumerable<string>? goals = null, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var loaded = new CaseReader(pack) { ReferenceDate = referenceDate }.ReadText(text, name);
        ImmutableArray<string> also = [.. (goals ?? []).Where(goal => pack.Blueprint.FindGoal(goal) is not null)];
        return new Loaded<Interview>(
            loaded.Value is { } situation ? new Interview(pack, text, situation, options ?? AssessmentOptions.Default, referenceDate, also, [], null) : null, loaded.Diagnostics);
    }

    /// <summary>The text of a case in which nobody has talked yet.</summary>
    /// <param name="name">How the case is called; never the name of a person.</param>
    /// <param name="referenceDate">The reference date (<i>peildatum</i>).</param>
    /// <param name="occasion">Dutch: <i>aanleiding</i>: <c>hulpvraag</c> or <c>vast_moment</c>.</param>
    /// <exception cref="ArgumentNullException">The name or the occasion is null.</exception>
    public static string Begin(string name, DateOnly referenceDate, string occasion)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(occasion);
        return NewCase.Text(name, referenceDate, occasion);
    }

    /// <summary>The same, where we saw something ourselves (<i>eigen_initiatief</i>).</summary>
    /// <param name="name">How the case is called; never the name of a person.</param>
    /// <param name="referenceDate">The reference date (<i>peildatum</i>).</param>
    /// <param name="who">Who saw it.</param>
    /// <param name="what">What was seen.</param>
    /// <param name="ground">On which ground we may act and use the data.</param>
    /// <exception cref="ArgumentNullException">One of the texts is null.</exception>
    public static string BeginOurselves(string name, DateOnly referenceDate, string who, string what, string ground)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(ground);
        return NewCase.OwnInitiative(name, referenceDate, who, what, ground);
    }

    /// <summary>Of another case only what was known before the talk: name, dates, occasion, request, goals.</summary>
    /// <param name="text">That case, which can be read without an error.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string BeginAs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NewCase.From("", text) ?? "";
    }

    /// <summary>
    /// Understands what was typed as an answer to the next question, or to one part of it: <c>ja</c>, <c>4 km</c>, <c>w</c> (weet ik
    /// niet), <c>l</c> (liever niet), the number of an option.
    /// </summary>
    /// <param name="line">What was typed.</param>
    /// <param name="value">The answer as a case has it; empty where there is none.</param>
    /// <param name="complaint">What was not understood, as a friendly sentence; empty when it was.</param>
    /// <exception cref="ArgumentNullException">The line is null.</exception>
    /// <exception cref="InvalidOperationException">Nothing is asked.</exception>
    public bool TryRead(string line, out string value, out string complaint)
    {
        ArgumentNullException.ThrowIfNull(line);
        var understood = Answering.Read(Asked.Inquiry, line);
        value = understood.Value ?? "";
        complaint = understood.Complaint ?? "";
        return understood.Value is not null;
    }

    /// <summary>The interview after the answer to the next question. An open question with an empty answer is passed over.</summary>
    /// <param name="values">As <see cref="TryRead"/> gave them: one, or one for each part.</param>
    /// <param name="because">Of a judgement: why. Null for everything else.</param>
    /// <param name="refused">What a case may not hold, such as a citizen service number; empty where the text has no safe place for the answer.</param>
    /// <returns>Null when it was refused: then nothing changed.</returns>
    /// <exception cref="ArgumentException">There is not a value for each part.</exception>
    /// <exception cref="InvalidOperationException">Nothing is asked.</exception>
    public Interview? Answer(ImmutableArray<string> values, string? because, out ImmutableArray<Diagnostic> refused) =>
        Take(values, because, Judge, out refused);

    private Interview? Take(ImmutableArray<string> values, string? because, string? by, out ImmutableArray<Diagnostic> refused)
    {
        var inquiry = Asked.Inquiry;
        if (values.Length != Math.Max(1, inquiry.Parts.Length))
        {
            throw new ArgumentException("One value for each part is wanted.", nameof(values));
        }

        refused = [];
        return inquiry.Kind is InquiryKind.Open or InquiryKind.Goals or InquiryKind.Request && values[0].Length == 0
            ? Pass()
            : Write(AnswerPlaces.Of(Situation, inquiry, values, because, by), inquiry.Key, Saying.Of(inquiry, values, because), out refused);
    }

    /// <summary>Answers the next question as another case of the same pack does; what that case says nothing about stays not asked and is passed over.</summary>
    /// <param name="other">The case that knows.</param>
    /// <param name="refused">As <see cref="Answer"/> says.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidOperationException">Nothing is asked.</exception>
    public Interview? AnswerAs(Situation other, out ImmutableArray<Diagnostic> refused)
    {
        ArgumentNullException.ThrowIfNull(other);
        refused = [];
        return KnownAnswers.Of(other, Asked.Inquiry) is { } known ? Take(known.Values, known.Because, known.By, out refused) : Pass();
    }

    /// <summary>The same interview, in which this is who answers and so who judges.</summary>
    /// <param name="role">The role, such as <c>klantmanager_inkomen</c>; never a name.</param>
    /// <exception cref="ArgumentNullException">The role is null.</exception>
    public Interview JudgedBy(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return new(_pack, Text, Situation, _result.Options, _referenceDate, _alsoGoals, _passed, Previous) { Said = Said, Judge = role };
    }

    /// <summary>The interview with the next question passed over, for as long as it lasts.</summary>
    /// <exception cref="InvalidOperationException">Nothing is asked.</exception>
    public Interview Pass() => new(_pack, Text, Situation, _result.Options, _referenceDate, _alsoGoals, _passed.Add(Asked.Key), this) { Judge = Judge };

    private InterviewQuestion Asked => Next ?? throw new InvalidOperationException("Nothing is asked.");

    private Interview? Write(ImmutableArray<Placed> answers, string key, string said, out ImmutableArray<Diagnostic> refused)
    {
        refused = [];
        var text = answers.Aggregate((string?)Text, (text, answer) => text is null ? null
            : answer.Replaced is { } old ? CaseText.Of(text)?.Instead(answer.Path, old, answer.Value)
            : CaseText.Of(text)?.With(answer.Path, answer.Value));
        if (text is null)
        {
            return null;
        }

        var read = CaseFile.Read("", Encoding.UTF8.GetBytes(text), _pack.Blueprint, _referenceDate);
        refused = read.IsOk ? [] : read.Diagnostics;
        return read.Value is { } bound
            ? new Interview(_pack, text, bound.Situation, _result.Options, _referenceDate, _alsoGoals, _passed.Add(key), this) { Said = said, Judge = Judge }
            : null;
    }

    private ImmutableArray<InterviewQuestion> Ask()
    {
        ImmutableArray<InterviewQuestion> questions = IsDanger
            ? []
            : [.. InquiryReading.All(_result, _goals, _passed, Previous?.Next?.Inquiry).Select(inquiry => new InterviewQuestion(inquiry))];
        ImmutableInterlocked.InterlockedInitialize(ref _questions, questions);
        return _questions;
    }
}
