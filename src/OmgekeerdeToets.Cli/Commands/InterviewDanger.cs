using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// Somebody typed <c>gevaar</c>: first whom to call, then the sign in the file, and only then what was seen. So the sign stands
/// there whatever happens next: the input ends, the program is broken off, or a text is refused.
/// </summary>
internal sealed class InterviewDanger(RulePack pack, InterviewPrompt prompt, InterviewFile file, Terminal terminal)
{
    private const string NothingWrittenYet = "In het gesprek is gevaar gemeld. Wat er is gezien of gehoord, is nog niet opgeschreven.";
    private const string WhatWasSeen = "Wat ziet of hoort u?";
    private const string AFewWords = "Schrijf het in een paar woorden op, zoals u het zag of hoorde. Anders kan niemand het later nagaan. "
        + "Typ stop om nu niets op te schrijven, of terug als u zich vergiste.";

    private const string WhoSawIt = "Wie bent u? Noem uw rol, zoals gezinscoach.";
    private const string WhyTheRole = "Noem uw rol en niet uw naam. Dan kan iemand later vragen wat u zag. Typ stop om dit over te slaan.";
    private const string Mistaken = "Het teken van gevaar is weer uit de casus gehaald. Het gesprek gaat verder.";

    /// <summary>Null when it was a mistake, and the talk goes on as it was.</summary>
    public ExitCode? Hear(Interview interview)
    {
        prompt.Show((width, colour) => Interview.WhomToCall(pack, width, colour));
        if (!Keep(interview, NothingWrittenYet, null, out var lost))
        {
            return lost;
        }

        prompt.Say($"Dat u gevaar ziet, staat nu in {file.Path}.");
        prompt.Say(interview.ToldSafe.Length == 0 ? "" : $"Let op: iemand zag eerder iets anders. {interview.ToldSafe} Ook dat staat nog in de casus, bij de reden.");
        while (true)
        {
            var word = Seen(interview, out var seen, out lost);
            if (lost is not null || word == InterviewWord.Stop)
            {
                return lost ?? Unsaid();
            }

            if (word == InterviewWord.Back)
            {
                return TakeBack(interview);
            }

            if (interview.Judge is not null || Who(interview, seen, out lost))
            {
                return lost ?? Kept();
            }
        }
    }

    /// <summary>Asks what was seen until it stands in the file; an empty line is asked again once.</summary>
    private InterviewWord Seen(Interview interview, out string seen, out ExitCode? lost)
    {
        lost = null;
        for (var silences = 0; silences < 2;)
        {
            var line = prompt.Ask(WhatWasSeen);
            seen = line ?? "";
            var word = InterviewWords.Read(line);
            if (word is InterviewWord.Stop or InterviewWord.Back)
            {
                return word;
            }

            if (word != InterviewWord.None || seen.Length < 3)
            {
                silences += word == InterviewWord.None ? 1 : 0;
                prompt.Say(silences < 2 ? AFewWords : "");
            }
            else if (interview.SignalDanger(seen, null, out var refused) is null)
            {
                prompt.Say(InterviewTurn.Friendly(refused) + " Schrijf het anders op. Het teken van gevaar blijft staan.");
            }
            else
            {
                Keep(interview, seen, null, out lost);
                return InterviewWord.None;
            }
        }

        seen = "";
        return InterviewWord.Stop;
    }

    /// <summary>Asks who saw it; false when that person wants to write again what was seen.</summary>
    private bool Who(Interview interview, string seen, out ExitCode? lost)
    {
        lost = null;
        prompt.Say(WhoSawIt);
        while (true)
        {
            var line = prompt.Ask("");
            switch (InterviewWords.Read(line))
            {
                case InterviewWord.Stop:
                    return true;
                case InterviewWord.Back:
                    return false;
                case InterviewWord.Help or InterviewWord.Danger:
                    prompt.Say(WhyTheRole);
                    continue;
            }

            if (InterviewRole.Read(line!) is not { } who)
            {
                return true;
            }

            if (interview.SignalDanger(seen, who, out var refused) is not null)
            {
                Keep(interview, seen, who, out lost);
                return true;
            }

            prompt.Say(InterviewTurn.Friendly(refused) + " " + WhyTheRole);
        }
    }

    /// <summary>Writes the sign; false, with how the talk ends, when it does not stand in the file. That is said plainly.</summary>
    private bool Keep(Interview interview, string seen, string? who, out ExitCode? lost)
    {
        var refusal = interview.SignalDanger(seen, who, out _) is { } after ? file.Save(after.Text) : Messages.NoSafePlace(file.Path);
        lost = null;
        if (refusal is not null)
        {
            prompt.Say($"Let op: dit staat NIET in {file.Path}. Schrijf zelf op, met pen of in een ander bestand, wat u ziet of hoort en wanneer dat was. Geef het door aan wie u belt.");
            lost = Complain.Refuse([refusal], terminal);
        }

        return refusal is null;
    }

    private ExitCode? TakeBack(Interview interview)
    {
        if (file.Save(interview.Text) is { } refusal)
        {
            prompt.Say($"Het teken van gevaar staat nog in {file.Path}.");
            return Complain.Refuse([refusal], terminal);
        }

        prompt.Say(Mistaken);
        return null;
    }

    private ExitCode Kept()
    {
        prompt.Say($"Wat u zag, staat nu in {file.Path}. De andere vragen komen later.");
        return ExitCode.Done;
    }

    private ExitCode Unsaid()
    {
        prompt.Say($"Wat u zag of hoorde, is nog niet opgeschreven. Doe eerst wat nodig is. Schrijf het later in {file.Path}, bij tekens_van_gevaar achter omdat. De andere vragen komen later.");
        return ExitCode.Done;
    }
}
