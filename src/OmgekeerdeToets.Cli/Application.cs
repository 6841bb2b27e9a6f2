using System.CommandLine;
using System.Reflection;
using OmgekeerdeToets.Cli.Commands;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli;

/// <summary>From words on a command line to an exit code. Thin: parse, call the library, render, exit.</summary>
internal sealed class Application(Terminal terminal)
{
    public const string ToolName = "omgekeerdetoets";

    private static readonly ParserConfiguration Plainly = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    private readonly Option<bool> _help = new("--help", "-h", "-?") { Description = "toont deze hulp", Recursive = true };

    private readonly Option<bool> _version = new("--versie", "--version") { Description = "toont de versie van het programma" };

    public ExitCode Run(IReadOnlyList<string> words)
    {
        try
        {
            var code = Dispatch(Commands().Parse(words, Plainly));
            terminal.Output.Flush();
            return code;
        }
        catch (OutputLostException lost)
        {
            return Complain.Refuse([Messages.OutputLost(lost.IsOfRoom)], terminal);
        }
        catch (EngineDifferenceException difference)
        {
            Complain.About([Messages.EnginesDiffer(difference.What, difference.CasePath)], terminal);
            return ExitCode.OwnFault;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever arrives here is ours: mistakes of users are values. No stack trace, and no message that may quote a case.
            Complain.About([Messages.OwnFault(OwnFaultPlace.Of(fault))], terminal);
            return ExitCode.OwnFault;
        }
    }

    internal RootCommand Commands()
    {
        var root = new RootCommand("De Omgekeerde Toets: van casus naar gemotiveerd advies. Een mens beslist.");
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(_version);
        root.Add(_help);
        foreach (var verb in AllVerbs.InOrder())
        {
            root.Add(verb);
        }

        return root;
    }

    private ExitCode Dispatch(ParseResult parse)
    {
        var verb = parse.CommandResult.Command as Verb;
        if (parse.GetValue(_help))
        {
            terminal.Output.Write(verb is null ? HelpPage.OfProgram(parse.CommandResult.Command, terminal.Width) : HelpPage.Of(verb, terminal.Width));
            return ExitCode.Done;
        }

        if (Complaints.About(parse) is { IsEmpty: false } complaints)
        {
            return Complain.Refuse(complaints, terminal);
        }

        if (verb is null)
        {
            return WithoutVerb(parse);
        }

        return verb.Run(new Given(parse), terminal);
    }

    private ExitCode WithoutVerb(ParseResult parse)
    {
        if (parse.GetValue(_version))
        {
            terminal.Output.WriteLine($"{ToolName}, versie {Version}");
            return ExitCode.Done;
        }

        terminal.Error.Write(HelpPage.OfProgram(parse.CommandResult.Command, terminal.Width));
        return ExitCode.BadInput;
    }

    private static string Version =>
        typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
