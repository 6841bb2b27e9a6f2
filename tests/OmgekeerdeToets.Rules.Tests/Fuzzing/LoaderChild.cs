using System.Text;
using OmgekeerdeToets.Rules.Tests.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>
/// The program that this assembly is when it is started by itself. It reads one request per line, loads what the request names
/// and answers with one line: <c>goed N</c> for N messages that all point into their files, or <c>mis</c> with what is wrong.
/// A crash or a hang leaves the culprit on disk, with the parent that asked.
/// </summary>
internal static class LoaderChild
{
    /// <summary>Said once, when the child can begin.</summary>
    public const string Ready = "klaar";

    /// <summary>Begins the answer to what went as it should.</summary>
    public const string Good = "goed";

    private static readonly Lazy<RulePack> Basis = new(() => RulePack.Load(PageExample.Basis).GetOrThrow());

    public static int Main()
    {
        _ = Basis.Value;
        Console.WriteLine(Ready);
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        while (input.ReadLine() is { } request)
        {
            Console.WriteLine(Answer(request));
        }

        return 0;
    }

    private static string Answer(string request)
    {
        try
        {
            return Complaint(request, out var messages) is { } complaint ? $"mis {complaint}" : $"{Good} {messages}";
        }
        catch (Exception exception)
        {
            return $"mis {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")} {exception.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    /// <summary>What is wrong with how something was loaded; null when nothing is.</summary>
    /// <param name="request"><c>file|place in a pack</c>, or only a folder that is a whole pack.</param>
    /// <param name="messages">How many messages there were.</param>
    private static string? Complaint(string request, out int messages)
    {
        var parts = request.Split('|');
        if (parts.Length == 1)
        {
            return Places.Complaint(RulePack.Load(parts[0]).Diagnostics, path => File.ReadAllBytes(Path.Combine(parts[0], path)), out messages);
        }

        var (bytes, place) = (File.ReadAllBytes(parts[0]), parts[1]);
        return Places.Complaint(IsCase(place) ? ReadCase(place, bytes) : LoadPack(place, bytes), path => path == place ? bytes : BasisFile(path), out messages);
    }

    private static bool IsCase(string place) => place.StartsWith("casussen/", StringComparison.Ordinal);

    /// <summary>A case that can be read is assessed too: what the loader lets through, the method can do.</summary>
    private static IReadOnlyCollection<Diagnostic> ReadCase(string place, byte[] bytes)
    {
        var read = new CaseReader(Basis.Value).ReadCase(place, bytes);
        if (read.Value is { } usable)
        {
            _ = Basis.Value.Assess(usable.Situation).Goals.Select(goal => goal.Kind).ToList();
        }

        return read.Diagnostics;
    }

    private static IReadOnlyCollection<Diagnostic> LoadPack(string place, byte[] bytes) =>
        RulePack.Load(PageExample.Basis with
        {
            Files = [.. PageExample.Basis.Files.Where(file => file.Path != place).Append(new PackFile(place, bytes)).OrderBy(file => file.Path, StringComparer.Ordinal)],
        }).Diagnostics;

    private static byte[] BasisFile(string path) => PageExample.Basis.Files.Single(file => file.Path == path).Bytes.ToArray();
}
