using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>How one turn of the talk ended.</summary>
internal enum TurnEnd
{
    GoesOn,
    Stop,
    NoSafePlace,

    /// <summary>Somebody saw danger, and whom to call was shown.</summary>
    Danger,

    /// <summary>The same, and what was seen was not written down.</summary>
    DangerNotWritten,
}

/// <summary>One turn: the lines until there is an answer that is understood, or somebody wants something else.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="After">Where the talk is now.</param>
/// <param name="Remark">What to say of it; empty for nothing.</param>
internal sealed record InterviewTurn(TurnEnd Kind, Interview After, string Remark)
{
    private const string Back = "terug";
    private const string Stop = "stop";
    private const string Danger = "gevaar";
    private const string Help = "?";
    private const string Why = "Waarom?";
    private const string WhatWasSeen = "Wat ziet of hoort u?";
    private const string AFewWords = "Schrijf het in een paar woorden op, zoals u het zag of hoorde. Anders kan niemand het later nagaan.";
    private const string NotWritten = "Er staat nog niets over in de casus, want er is niets opgeschreven. Doe eerst wat nodig is. Open de casus later weer en typ gevaar.";
    private const string WhoSawIt = "Wie bent u? Noem uw rol, zoals gezinscoach.";
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
            : new InterviewTurn(TurnEnd.GoesOn, interview, Friendly(refused[0]));
    }

    /// <summary>Asks until it is understood; what comes back is not null when the turn is over.</summary>
    private static InterviewTurn? Understand(Interview interview, string part, InterviewPrompt prompt, out string value)
    {
        value = "";
        while (true)
        {
            var line = prompt.Ask(part);
            if (Command(interview, line, prompt) is { } ended)
            {
                return ended;
            }

            if (line == Help)
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
            if (Command(interview, because, prompt) is { } ended)
            {
                return ended;
            }
        }

        return null;
    }

    private static InterviewTurn? Command(Interview interview, string? line, InterviewPrompt prompt) => line switch
    {
        null or Stop => new InterviewTurn(TurnEnd.Stop, interview, ""),
        Back => interview.Previous is { } before
            ? new InterviewTurn(TurnEnd.GoesOn, before, "")
            : new InterviewTurn(TurnEnd.GoesOn, interview, AtTheBeginning),
        Danger => Signal(interview, prompt),
        _ => null,
    };

    private static InterviewTurn Signal(Interview interview, InterviewPrompt prompt)
    {
        // Whom to call comes first, before anything is written down.
        prompt.Show(interview.WhomToCall);
        if (Seen(prompt) is not { } seen)
        {
            return new InterviewTurn(TurnEnd.DangerNotWritten, interview, NotWritten);
        }

        prompt.Say(WhoSawIt);
        var who = InterviewRole.Read(prompt.Ask("") ?? "");
        return interview.SignalDanger(seen, who, out var refused) is { } after ? new InterviewTurn(TurnEnd.Danger, after, "")
            : new InterviewTurn(TurnEnd.Stop, interview, refused.IsEmpty ? "" : Friendly(refused[0]));
    }

    /// <summary>What that person typed, asked twice at most; null when nothing was: words are never made up.</summary>
    private static string? Seen(InterviewPrompt prompt)
    {
        if (prompt.Ask(WhatWasSeen) is { } first && IsWords(first))
        {
            return first;
        }

        prompt.Say(AFewWords);
        return prompt.Ask(WhatWasSeen) is { } second && IsWords(second) ? second : null;
    }

    private static bool IsWords(string line) => line.Length > 2 && line is not (Stop or Back or Danger);

    private static string Friendly(Diagnostic refused) =>
        $"Dat kan ik niet opschrijven: {refused.Message}.{(refused.Hint is { } hint ? $" Wenk: {hint}." : "")}";
}
