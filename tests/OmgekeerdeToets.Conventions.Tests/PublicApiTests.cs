using System.Reflection;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>
/// The public face is small and does not change by accident. Record it anew with <c>RECORD_PUBLIC_API=1 dotnet test</c>,
/// and read the difference.
/// </summary>
public sealed class PublicApiTests
{
    private const int MostPublicTypes = 40;

    [Theory]
    [InlineData("Core")]
    [InlineData("Rules")]
    public void The_public_face_is_the_approved_one(string project)
    {
        var file = $"tests/OmgekeerdeToets.Conventions.Tests/PublicApi.{project}.txt";
        var found = PublicFace.Describe(Load(project));
        if (Environment.GetEnvironmentVariable("RECORD_PUBLIC_API") == "1")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("approval is given by a person who reads the difference");
            File.WriteAllText(Path.Combine(Repository.Root, file), found);
        }

        found.Should().Be(Repository.Read(file), "{0} is approved; see the summary of this test", file);
    }

    [Fact]
    public void There_are_at_most_forty_public_types_outside_the_tooling()
    {
        new[] { "Core", "Rules" }
            .SelectMany(project => Load(project).GetExportedTypes())
            .Where(type => type.Namespace != "OmgekeerdeToets.Tooling" && !type.IsNested)
            .Select(type => type.Name)
            .Should().HaveCountLessThanOrEqualTo(MostPublicTypes);
    }

    [Fact]
    public void Tooling_is_marked_experimental()
    {
        Load("Rules").GetExportedTypes()
            .Where(type => type.Namespace == "OmgekeerdeToets.Tooling" && !type.IsNested)
            .Where(type => type.GetCustomAttribute<System.Diagnostics.CodeAnalysis.ExperimentalAttribute>() is null)
            .Should().BeEmpty();
    }

    [Fact]
    public void The_command_line_uses_public_types_only()
    {
        foreach (var project in new[] { "Core", "Rules" })
        {
            Load(project).GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>()
                .Select(attribute => attribute.AssemblyName)
                .Should().NotContain(name => name.Contains("Cli", StringComparison.OrdinalIgnoreCase)
                    || name.Equals("omgekeerdetoets", StringComparison.OrdinalIgnoreCase));
        }
    }

    private static Assembly Load(string project) => Assembly.Load("OmgekeerdeToets." + project);
}
