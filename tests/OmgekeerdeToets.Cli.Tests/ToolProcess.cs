using System.Diagnostics;
using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Runs the built program as a process of its own, as a user or a script does.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Ran Run(IReadOnlyDictionary<string, string> environment, params string[] words) =>
        Run(Sandbox.Folder, environment, words);

    public static Ran Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        var bytes = RunForBytes(folder, environment, words);
        return new Ran(bytes.Code, Encoding.UTF8.GetString(bytes.Output), bytes.Error);
    }

    public static (int Code, byte[] Output, string Error) RunForBytes(
        string folder, IReadOnlyDictionary<string, string> environment, params string[] words)
    {
        using var process = Process.Start(Start(folder, environment, words))!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit(Patience).Should().BeTrue("the program ends by itself");
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }

    public static ProcessStartInfo Start(string folder, IReadOnlyDictionary<string, string> environment, string[] words)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "omgekeerdetoets.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
