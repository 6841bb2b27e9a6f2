using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The pages of the command line: the wrong example gives exactly that code, the right one gives none.</summary>
public sealed partial class MessagePageTests
{
    public static TheoryData<string> Pages =>
        [.. PageCodes];

    private static ImmutableArray<string> PageCodes { get; } =
    [
        .. Directory.EnumerateFiles(Sandbox.Shipped("docs/meldingen"), "OT*.md").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(IsOfTheCommandLine)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_gives_exactly_this_code(string code)
    {
        var ran = RunExample(code, "Fout");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        CodePattern().Matches(ran.Error).Select(match => match.Value).Should().Equal(code);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_right_example_gives_none(string code)
    {
        var ran = RunExample(code, "Goed");

        ran.Code.Should().Be(0);
        CodePattern().Matches(ran.Error).Should().BeEmpty();
        ran.Error.Should().BeEmpty();
    }

    [Fact]
    public void Every_code_of_the_command_line_has_a_page()
    {
        Codes().Where(IsOfTheCommandLine).Should().BeEquivalentTo(PageCodes);
    }

    /// <summary>Of the command line as a whole, of its page, and of its interview.</summary>
    private static bool IsOfTheCommandLine(string code) =>
        code.StartsWith("OT50", StringComparison.Ordinal) || code is "OT4331" or "OT4361" or "OT4362" or "OT4381";

    /// <summary>Every message of the command line, made with filler values.</summary>
    private static IEnumerable<string> Codes() => typeof(Messages)
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Filler)])!)
        .Select(diagnostic => diagnostic.Code)
        .Distinct(StringComparer.Ordinal);

    private static object? Filler(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(int) => 1,
        var type when type == typeof(string) => "x",
        var type when type == typeof(bool) => false,
        var type when type == typeof(IReadOnlyCollection<Named>) => ImmutableArray.Create(new Named("x", "x")),
        _ => ImmutableArray.Create("x"),
    };

    private static Ran RunExample(string code, string section)
    {
        var folder = Sandbox.Folder;
        Directory.CreateDirectory(Path.Combine(folder, "casussen"));
        var told = File.ReadAllText(Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml"));
        foreach (var file in new[] { "casus.yaml", "casussen/een.yaml", "casussen/twee.yaml" })
        {
            File.WriteAllText(Path.Combine(folder, file), told);
        }

        if (code == "OT4362")
        {
            Directory.CreateDirectory(Path.Combine(folder, "alle_casussen"));
            Enumerable.Range(1, 12).ToList().ForEach(i => File.WriteAllText(Path.Combine(folder, "alle_casussen", FormattableString.Invariant($"{i}.yaml")), told));
        }

        File.WriteAllText(Path.Combine(folder, "casus_van_vandaag.yaml"), told.Replace("fictief: ja\n", "", StringComparison.Ordinal));

        var page = File.ReadAllText(Sandbox.Shipped($"docs/meldingen/{code}.md"));
        var block = Regex.Match(page, $"## {section}\n\n```opdracht\nomgekeerdetoets (.*)\n```", RegexOptions.None, TimeSpan.FromSeconds(1));
        block.Success.Should().BeTrue("page {0} has a block under {1}", code, section);
        return Sandbox.Run([.. WordPattern().Matches(block.Groups[1].Value).Select(match => match.Value.Trim('"'))]);
    }

    [GeneratedRegex(@"(?<=fout )OT\d{4}", RegexOptions.None, 1000)]
    private static partial Regex CodePattern();

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
