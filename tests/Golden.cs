namespace OmgekeerdeToets;

/// <summary>Holds an output against the file that somebody read and approved.</summary>
/// <remarks>A golden difference is read, not accepted: recording needs <c>OMGEKEERDETOETS_GOLDEN=schrijf</c> and is refused in CI.</remarks>
internal static class Golden
{
    private const string Switch = "OMGEKEERDETOETS_GOLDEN";

    /// <summary>A file in the folder <c>Golden</c> of the test project.</summary>
    public static void ShouldBe(string actual, string fileName) =>
        ShouldBeAt(actual, "tests", typeof(Golden).Assembly.GetName().Name!, "Golden", fileName);

    public static void ShouldBeAt(string actual, params string[] parts)
    {
        var path = Path.Combine([Checkout.Root, .. parts]);
        if (Environment.GetEnvironmentVariable(Switch) == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue($"{path} is recorded with {Switch}=schrijf, and read before it is committed");
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), $"it was approved as {string.Join('/', parts)}");
    }
}
