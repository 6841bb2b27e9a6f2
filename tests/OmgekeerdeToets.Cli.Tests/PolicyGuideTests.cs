using System.Text;
using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>
/// <c>docs/handleiding/beleid.md</c>, followed word by word: what it says to write is written, what it says to type is run, and what
/// it says appears must appear. What takes long (<c>opdracht lang</c>) is tried with <c>OMGEKEERDETOETS_LANG=ja</c>.
/// </summary>
public sealed partial class PolicyGuideTests
{
    private const string Pack = "mijn_regels";
    private const string Goal = "kinderen_naar_school";
    private static readonly bool Long = Environment.GetEnvironmentVariable("OMGEKEERDETOETS_LANG") == "ja";

    private static string Guide => File.ReadAllText(Sandbox.Shipped("docs/handleiding/beleid.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_guide_for_policy_staff_goes_as_written()
    {
        var folder = Path.Combine(Sandbox.Folder, Pack);
        CopyPack(folder);
        string? seen = "";
        var looked = 0;
        foreach (Match block in Block().Matches(Guide))
        {
            var (kind, rest, body) = (block.Groups["kind"].Value, block.Groups["rest"].Value, block.Groups["body"].Value);
            switch (kind)
            {
                case "yaml":
                    Write(folder, rest, body);
                    break;
                case "opdracht":
                    seen = rest == "lang" && !Long ? null : string.Concat(body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Run));
                    break;
                case "uitvoer" when seen is not null:
                    AppearsInOrder(seen, body);
                    looked++;
                    break;
            }
        }

        looked.Should().BeGreaterThan(6, "the guide tells what appears");
    }

    private static string Run(string line)
    {
        var words = Word().Matches(line).Select(word => word.Value.Trim('"')).ToArray();
        words[0].Should().Be("omgekeerdetoets");
        var ran = Sandbox.Run(words[1..]);
        ran.Code.Should().BeOneOf([0, 1], line);
        return ran.Output + ran.Error;
    }

    private static void AppearsInOrder(string seen, string told)
    {
        var from = 0;
        foreach (var line in told.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = seen.IndexOf(line, from, StringComparison.Ordinal);
            at.Should().BeGreaterThanOrEqualTo(0, "the guide says this appears: {0}\n{1}", line, seen);
            from = at + line.Length;
        }
    }

    /// <summary>A new file, a law below the others, or what goes right above the line that the guide names.</summary>
    private static void Write(string folder, string name, string body)
    {
        var path = Path.Combine(folder, name);
        var below = name switch
        {
            "doelen/kinderen_naar_school.yaml" => "  niets_doen:\n",
            "begrippen/gezin.yaml" => "      mist_passende_schoenen:\n",
            _ => null,
        };
        if (below is null)
        {
            File.AppendAllText(path, (name == "wetten.yaml" ? "\n" : "") + body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Guide.Should().Contain($"net boven de regel `{below.TrimEnd('\n')}`");
        var parts = File.ReadAllText(path).ReplaceLineEndings("\n").Split(below);
        parts.Should().HaveCount(2, "the guide names a line that stands there once");
        File.WriteAllText(path, parts[0] + body.TrimEnd('\n') + (name.StartsWith("doelen/", StringComparison.Ordinal) ? "\n\n" : "\n") + below + parts[1]);
    }

    private static void CopyPack(string folder)
    {
        var shipped = Sandbox.Shipped("rules");
        foreach (var file in Directory.EnumerateFiles(shipped, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(shipped, file);
            if (Long || !name.StartsWith("casussen", StringComparison.Ordinal) || name.Contains(Goal, StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.Copy(file, Path.Combine(folder, name));
            }
        }
    }

    [GeneratedRegex(@"^```(?<kind>\w+)(?: (?<rest>[^\n]*))?\n(?<body>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
