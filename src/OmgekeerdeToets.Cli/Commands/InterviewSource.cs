using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>The case an interview is about, and the case that answers when nobody does.</summary>
/// <param name="Named">As the user named the case.</param>
/// <param name="Answers">The case that answers; null when a person does.</param>
/// <param name="Goals">Goals to talk about beside those of the case.</param>
/// <param name="Role">Who answers and judges, as a case has it; null when the command line does not say.</param>
/// <param name="Settings">The rest of the command line.</param>
internal sealed record InterviewSource(string Named, string? Answers, ImmutableArray<string> Goals, string? Role, ReportSettings Settings)
{
    private const string JsonEnding = ".json";

    public bool Exists => File.Exists(Named);

    /// <summary>What can be said without reading: an interview writes in one file of its own.</summary>
    public void Check(Given given, bool isList)
    {
        if (isList)
        {
            CaseFiles.FindOne(Named, given);
        }
        else if (Named == CaseFiles.StandardInput || Named.EndsWith(JsonEnding, StringComparison.OrdinalIgnoreCase))
        {
            given.Refuse(Messages.InterviewNeedsFile(Named));
        }
        else if (!Exists && (Directory.Exists(Named) || FilePattern.IsPattern(Named)))
        {
            CaseFiles.FindOne(Named, given);
        }

        if (Answers is { } answers)
        {
            CaseFiles.FindOne(answers, given);
        }
    }

    /// <summary>Whether the pack knows every goal that was named; what it does not know stands on standard error.</summary>
    public bool KnowsGoals(RulePack pack, Terminal terminal)
    {
        ImmutableArray<Diagnostic> unknown = [.. Goals.Select(goal => Lookup.Refusal(pack, goal)).OfType<Diagnostic>()];
        Complain.About(unknown, terminal);
        return unknown.IsEmpty;
    }

    /// <summary>The interview over the case as it is; null when it cannot be read, and then standard error says why.</summary>
    public Interview? Open(RulePack pack, Terminal terminal) => Text(Named, terminal) is { } text ? Open(pack, text, terminal) : null;

    /// <summary>The interview over a text that becomes the case.</summary>
    public Interview? Open(RulePack pack, string text, Terminal terminal)
    {
        var loaded = Interview.Open(pack, text, Named, Settings.ReferenceDate, Goals, Settings.Options);
        Complain.About(loaded.Diagnostics, terminal);
        return loaded.Value;
    }

    /// <summary>The text of a file; null, with what is wrong, when it is not readable.</summary>
    public static string? Text(string file, Terminal terminal)
    {
        terminal.FilesRead.Add(file);
        try
        {
            var text = file == CaseFiles.StandardInput ? StandardInput.ReadAll(terminal) : File.ReadAllText(file, StandardInput.Strict);
            if (text is not null)
            {
                return text;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
        {
            // Said below: to a user a file that is not text and one that may not be read are the same.
        }

        Complain.About([Messages.UnreadableInput()], terminal);
        return null;
    }
}
