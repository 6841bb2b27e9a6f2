using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The talk itself: one question at a time, every answer kept at once.</summary>
internal sealed class InterviewTalk(RulePack pack, InterviewSource source, ReportSettings settings, Terminal terminal)
{
    private const string Commands =
        "U kunt bij elke vraag ook typen: w (weet ik niet), l (liever niet), terug, stop, of gevaar als u ziet dat iemand nu niet veilig is.";

    public ExitCode Run()
    {
        try
        {
            using var prompt = new InterviewPrompt(terminal);
            return source.Answers is { } answers ? RunWith(answers) : Talk(prompt);
        }
        catch (DecoderFallbackException)
        {
            return Complain.Refuse([Messages.UnreadableInput()], terminal);
        }
    }

    private ExitCode Talk(InterviewPrompt prompt)
    {
        var text = source.Exists ? InterviewSource.Text(source.Named, terminal) : new InterviewStart(pack, source, prompt).Ask();
        if (text is null && !source.Exists)
        {
            Say("Er is geen casus begonnen.");
            return ExitCode.Done;
        }

        if (text is null)
        {
            return ExitCode.BadInput;
        }

        if (source.Open(pack, text, terminal) is not { } interview)
        {
            return ExitCode.BadInput;
        }

        var file = new InterviewFile(source.Named, source.Exists ? text : null);
        interview = source.Role is { } judge ? interview.JudgedBy(judge) : interview;
        Say($"Alles wat u antwoordt, staat meteen in {source.Named}. {Commands}");
        return Ask(interview, file, prompt);
    }

    private ExitCode Ask(Interview interview, InterviewFile file, InterviewPrompt prompt)
    {
        var keyboard = new InterviewKeyboard(prompt);
        while (true)
        {
            if (file.Save(interview.Text) is { } refusal)
            {
                return Complain.Refuse([refusal], terminal);
            }

            if (interview.Next is null)
            {
                return End(interview, file);
            }

            var turn = Take(ref interview, prompt, keyboard);
            Say(turn.Remark);
            switch (turn.Kind)
            {
                case TurnEnd.Stop:
                    return End(interview, file);
                case TurnEnd.Danger when new InterviewDanger(pack, prompt, file, terminal).Hear(interview) is { } end:
                    return end;
                case TurnEnd.NoSafePlace:
                    return Complain.Refuse([Messages.NoSafePlace(file.Path)], terminal);
                default:
                    // Who goes back further than where the role was asked is still the same person.
                    interview = interview.Judge is { } judge && turn.After.Judge is null ? turn.After.JudgedBy(judge) : turn.After;
                    break;
            }
        }
    }

    /// <summary>One question; before the first judgement, who judges.</summary>
    private InterviewTurn Take(ref Interview interview, InterviewPrompt prompt, InterviewKeyboard keyboard)
    {
        terminal.Output.WriteLine();
        if (keyboard.MustAsk(interview))
        {
            var word = keyboard.Ask(out var role);
            interview = role is null ? interview : interview.JudgedBy(role);
            if (word != InterviewWord.None)
            {
                return InterviewTurn.Of(word, interview);
            }

            terminal.Output.WriteLine();
        }

        terminal.Output.Write(interview.Show(settings.Width, settings.Colour));
        return InterviewTurn.Take(interview, prompt);
    }

    /// <summary>Another case answers; the conversation is printed as it would have gone.</summary>
    private ExitCode RunWith(string answers)
    {
        var known = new CaseInput(new CaseReader(pack) { ReferenceDate = settings.ReferenceDate }, terminal).Read(answers);
        var text = source.Exists ? InterviewSource.Text(source.Named, terminal)
            : InterviewSource.Text(answers, terminal) is { } whole && known is not null ? Interview.BeginAs(whole)
            : null;
        if (known is null || text is null || source.Open(pack, text, terminal) is not { } interview)
        {
            return ExitCode.BadInput;
        }

        var file = new InterviewFile(source.Named, source.Exists ? text : null);
        while (true)
        {
            if (file.Save(interview.Text) is { } refusal)
            {
                return Complain.Refuse([refusal], terminal);
            }

            if (interview.Next is null)
            {
                return End(interview, file, known);
            }

            terminal.Output.WriteLine();
            terminal.Output.Write(interview.Show(settings.Width, settings.Colour));
            if (interview.AnswerAs(known, out var refused) is not { } after)
            {
                return Complain.Refuse(refused.IsEmpty ? [Messages.NoSafePlace(file.Path)] : refused, terminal);
            }

            terminal.Output.WriteLine(InterviewPrompt.Sign + (after.Said.Length == 0 ? "(overgeslagen)" : after.Said));
            interview = after;
        }

    }

    /// <param name="interview">Where it ends.</param>
    /// <param name="file">The case.</param>
    /// <param name="known">The case that answered; null when a person did.</param>
    private ExitCode End(Interview interview, InterviewFile file, Situation? known = null)
    {
        terminal.Output.WriteLine();
        terminal.Output.Write(interview.Closing(settings.Width, settings.Colour));
        terminal.Output.WriteLine();
        if (interview.IsDanger)
        {
            Say($"Is de inwoner weer veilig? Zet dan in {file.Path} bij tekens_van_gevaar wie dat beoordeelt en waarom. Daarna gaat u verder met dezelfde opdracht.");
        }
        else
        {
            SayOfDanger(interview, known);
            Say(interview.Next is null ? $"{InterviewCount.Of(interview)} Het hele advies leest u met:" : "Hiermee gaat u verder:");

            // On a line of its own and never broken, to be copied.
            terminal.Output.WriteLine("  " + (interview.Next is null ? InterviewFurther.ToAdvice(source) : InterviewFurther.InTalk(source)));
        }

        return ExitCode.Done;
    }

    /// <summary>The case that answers says something else than this one, where it was not asked: told, never hidden.</summary>
    private void SayOfDanger(Interview interview, Situation? known)
    {
        if (known is not null && Interview.IsDangerIn(known))
        {
            terminal.Output.Write(Interview.WhomToCall(pack, settings.Width, settings.Colour));
            Say($"Tegenspraak: {source.Answers} zegt dat er tekens van gevaar zijn. {interview.ToldSafe} Zoek eerst uit of de inwoner nu veilig is.");
        }
    }

    private void Say(string text)
    {
        foreach (var line in text.Length == 0 ? ImmutableArray<string>.Empty : Remark.Lines(text, settings.Width))
        {
            terminal.Output.WriteLine(line);
        }
    }
}
