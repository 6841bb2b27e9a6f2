using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>
/// An empty folder of our own that the program works in, with what shipped beside it. The current folder is one for the whole
/// process, so every test of this project works here, and none of them changes it.
/// </summary>
internal static class Sandbox
{
    static Sandbox()
    {
        Folder = Directory.CreateTempSubdirectory("omgekeerdetoets-").FullName;
        Environment.CurrentDirectory = Folder;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove();
    }

    public static string Folder { get; }

    public static string Shipped(string path) => Checkout.Path(path);

    /// <summary>Runs the program inside this process.</summary>
    public static Ran Run(params string[] words) => Run(input: "", words);

    public static Ran RunWithInput(string input, params string[] words) => Run(input, words);

    /// <summary>Runs the program with somebody looking: a terminal of the given width.</summary>
    public static Ran RunOnTerminal(int width, params string[] words) =>
        Run("", words, terminal => terminal with { OutputIsTerminal = true, ErrorIsTerminal = true, InputIsTerminal = true, Width = width });

    public static Ran Run(string input, string[] words, Func<Terminal, Terminal>? change = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Folder = Folder,
        };
        var code = new Application(change?.Invoke(terminal) ?? terminal).Run(words);
        return new Ran((int)code, output.ToString(), error.ToString());
    }

    /// <summary>A folder of its own inside the sandbox.</summary>
    public static string NewFolder([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    private static void Remove()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // The machine cleans its own temporary folder.
        }
    }
}

/// <summary>How a run went.</summary>
internal sealed record Ran(int Code, string Output, string Error);
