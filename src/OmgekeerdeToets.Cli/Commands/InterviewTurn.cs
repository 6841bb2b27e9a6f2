using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>How one turn of the talk ended.</summary>
internal enum TurnEnd
{
    GoesOn,
    Stop,
    NoSafePlace,

    /// <summary>Somebody sees danger; nothing was said or written yet.</summary>
    Danger,
}

/// <summary>One turn: the lines until there is an answer that is understood, or somebody wants something else.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="After">Where the talk is now.</param>
/// <param name="Remark">What to say of it; empty for nothing.</param>
internal sealed record InterviewTurn(TurnEnd Kind, Interview After, string Remark)
{
    private const string Why = "Waarom?";
    private const string WhyAReason = "Schrijf in een korte zin waarom u dit vindt. Anders kan niemand het later nagaan.";
    private const string AtTheBeginning = "Dit is de eerste vraag van dit gesprek; verder terug kan niet.";

    public static InterviewTurn Take(Interview interview, InterviewPrompt prompt)
    {
        var question = interview.Next!;
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var part in question.Parts.IsEmpty ? [""] : question.Parts)
        {
            if (Understand(interview, part, prompt, out var value) is { } ended)
            {
                return ended;
            }

            values.Add(value);
        }

        string? because = null;
        if (question.NeedsReason(values[0]) && Reason(interview, prompt, out because) is { } other)
        {
            return other;
        }

        var after = interview.Answer(values.ToImmutable(), because, out var refused);
        return after is not null ? new InterviewTurn(TurnEnd.GoesOn, after, "")
            : refused.IsEmpty ? new InterviewTurn(TurnEnd.NoSafePlace, interview, "")
            : new InterviewTurn(TurnEnd.GoesOn, interview, Friendly(refused));
    }

    /// <summary>Asks until it is understood; what comes back is not null when the turn is over.</summary>
    private static InterviewTurn? Understand(Interview interview, string part, InterviewPrompt prompt, out string value)
    {
        value = "";
        while (true)
        {
            var line = prompt.Ask(part);
            if (Command(interview, line) is { } ended)
            {
                return ended;
            }

            if (InterviewWords.Read(line) == InterviewWord.Help)
            {
                prompt.Say($"{interview.Next!.Purpose} Antwoord: {interview.Next.Help}.");
            }
            else if (interview.TryRead(line!, out value, out var complaint))
            {
                return null;
            }
            else
            {
                prompt.Say(complaint);
            }
        }
    }

    private static InterviewTurn? Reason(Interview interview, InterviewPrompt prompt, out string? because)
    {
        because = null;
        while (string.IsNullOrEmpty(because))
        {
            because = prompt.Ask(Why);
            if (Command(interview, because) is { } ended)
            {
                return ended;
            }

            if (InterviewWords.Read(because) == InterviewWord.Help)
            {
                because = null;
                prompt.Say(WhyAReason);
            }
        }

        return null;
    }

    private static InterviewTurn? Command(Interview interview, string? line) =>
        InterviewWords.Read(line) is var word && word is InterviewWord.Stop or InterviewWord.Back or InterviewWord.Danger ? Of(word, interview) : null;

    /// <summary>A wish about the talk itself.</summary>
    public static InterviewTurn Of(InterviewWord word, Interview interview) => word switch
    {
        InterviewWord.Stop => new InterviewTurn(TurnEnd.Stop, interview, ""),
        InterviewWord.Back => interview.Previous is { } before
            ? new InterviewTurn(TurnEnd.GoesOn, before, "")
            : new InterviewTurn(TurnEnd.GoesOn, interview, AtTheBeginning),
        InterviewWord.Danger => new InterviewTurn(TurnEnd.Danger, interview, ""),
        _ => new InterviewTurn(TurnEnd.GoesOn, interview, ""),
    };

    /// <summary>Why something cannot be written down, as a friendly sentence.</summary>
    public static string Friendly(ImmutableArray<Diagnostic> refused) => refused is [var first, ..]
        ? $"Dat kan ik niet opschrijven: {first.Message}.{(first.Hint is { } hint ? $" Wenk: {hint}." : "")}"
        : "Dat kan ik niet opschrijven.";
}
