using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>The first C# a stranger reads compiles without a warning, runs, and gives the advice it promises.</summary>
public sealed partial class ReadmeSampleTests
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Fact]
    public void The_sample_in_the_readme_compiles_and_advises_the_bicycle()
    {
        var output = Run(Compile(Sample()));

        output.Should().Contain("kinderen_naar_school: Solution fiets");
        output.Should().Contain("Participatiewet");
    }

    private static string Sample()
    {
        var match = SamplePattern().Match(Repository.Read("README.md"));
        match.Success.Should().BeTrue("the README holds a C# sample");
        return match.Groups[1].Value;
    }

    private static Assembly Compile(string code)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);
        var trees = new[] { code, ImplicitUsings }.Select(text => CSharpSyntaxTree.ParseText(text));
        var compilation = CSharpCompilation.Create("ReadmeSample", trees, References(), options);
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().BeEmpty();
        return Assembly.Load(bytes.ToArray());
    }

    private static ImmutableArray<MetadataReference> References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static string Run(Assembly program)
    {
        var before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex SamplePattern();
}
