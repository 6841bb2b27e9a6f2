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
        var text = source.Exists ? InterviewSource.Text(source.Named, terminal) : InterviewStart.Ask(source, prompt);
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
        Say($"Alles wat u antwoordt, staat meteen in {source.Named}. {Commands}");
        return Ask(interview, file, prompt);
    }

    private ExitCode Ask(Interview interview, InterviewFile file, InterviewPrompt prompt)
    {
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

            terminal.Output.WriteLine();
            terminal.Output.Write(interview.Show(settings.Width, settings.Colour));
            var turn = InterviewTurn.Take(interview, prompt);
            Say(turn.Remark);
            switch (turn.Kind)
            {
                case TurnEnd.Stop:
                    return End(interview, file);
                case TurnEnd.Danger:
                    Say($"Wat u zag, staat nu in {file.Path}. De andere vragen komen later.");
                    return file.Save(turn.After.Text) is { } lost ? Complain.Refuse([lost], terminal) : ExitCode.Done;
                case TurnEnd.DangerNotWritten:
                    return ExitCode.Done;
                case TurnEnd.NoSafePlace:
                    return Complain.Refuse([Messages.NoSafePlace(file.Path)], terminal);
                default:
                    interview = turn.After;
                    break;
            }
        }
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
        while (interview.Next is not null)
        {
            terminal.Output.WriteLine();
            terminal.Output.Write(interview.Show(settings.Width, settings.Colour));
            if (interview.AnswerAs(known, out var refused) is not { } after)
            {
                return Complain.Refuse(refused.IsEmpty ? [Messages.NoSafePlace(file.Path)] : refused, terminal);
            }

            terminal.Output.WriteLine(InterviewPrompt.Sign + (after.Said.Length == 0 ? "(overgeslagen)" : after.Said));
            interview = after;
        }

        return file.Save(interview.Text) is { } refusal ? Complain.Refuse([refusal], terminal) : End(interview, file);
    }

    private ExitCode End(Interview interview, InterviewFile file)
    {
        terminal.Output.WriteLine();
        terminal.Output.Write(interview.Closing(settings.Width, settings.Colour));
        terminal.Output.WriteLine();
        if (!interview.IsDanger)
        {
            Say(interview.Next is null ? $"{InterviewCount.Of(interview)} Het hele advies leest u met:" : "Hiermee gaat u verder:");

            // On a line of its own and never broken, to be copied.
            terminal.Output.WriteLine("  " + (interview.Next is null ? InterviewFurther.ToAdvice(source) : InterviewFurther.InTalk(source)));
        }

        return ExitCode.Done;
    }

    private void Say(string text)
    {
        foreach (var line in text.Length == 0 ? ImmutableArray<string>.Empty : Remark.Lines(text, settings.Width))
        {
            terminal.Output.WriteLine(line);
        }
    }
}
