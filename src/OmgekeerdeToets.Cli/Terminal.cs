using System.Text;
using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli;

/// <summary>
/// Everything around the program: what it reads, where it writes, and who is looking. Results go to <see cref="Output"/>,
/// everything else to <see cref="Error"/>.
/// </summary>
internal sealed record Terminal
{
    /// <summary>The width of a report when nobody is looking, so that a file is the same everywhere.</summary>
    public const int WidthWithoutTerminal = 100;

    private const int LeastWidth = 40;

    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    /// <summary>The same as <see cref="Output"/>, for bytes; null when there is only a writer of text.</summary>
    public Stream? OutputBytes { get; init; }

    public required TextWriter Error { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>As <c>NO_COLOR</c> asks: never colour, also not on a terminal.</summary>
    public bool NoColour { get; init; }

    /// <summary>Of the terminal; <see cref="WidthWithoutTerminal"/> when there is none.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>The current folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The files that this run reads, and so never writes in.</summary>
    public InputFiles FilesRead { get; } = new();

    public bool UsesColour => OutputIsTerminal && !NoColour;

    public static Terminal OfThisProcess() => OfThisProcess(StandardStream.ForResults(Console.OpenStandardOutput));

    /// <summary>UTF-8 without a mark in front, and line ends that are the same everywhere.</summary>
    public static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    private static Terminal OfThisProcess(Stream output) => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Writer(output),
        OutputBytes = output,
        Error = Writer(StandardStream.ForMessages(Console.OpenStandardError)),
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        NoColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Width = Console.IsOutputRedirected ? WidthWithoutTerminal : WidthOfConsole(),
        Folder = Environment.CurrentDirectory,
    };

    private static int WidthOfConsole()
    {
        try
        {
            return Math.Max(LeastWidth, Console.WindowWidth);
        }
        catch (IOException)
        {
            return WidthWithoutTerminal; // a terminal that does not tell its size
        }
    }
}
