using System.Collections.Immutable;
using System.CommandLine;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>One command. It reads what was given, calls the library, writes the result and says how it went.</summary>
internal abstract class Verb(string name, string summary) : Command(name, summary)
{
    /// <summary>How it is used, most useful first; there is at least one.</summary>
    public abstract ImmutableArray<Example> Examples { get; }

    public abstract ExitCode Run(Given given, Terminal terminal);

    /// <summary>The first example in full, for messages that say what was meant.</summary>
    public string FirstExample => $"{Application.ToolName} {Examples[0].CommandLine}";
}

/// <param name="CommandLine">Without the name of the program.</param>
/// <param name="Does">What it shows, in Dutch.</param>
internal sealed record Example(string CommandLine, string Does);
