namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>
/// What is said of generated cases stays what it was. That it is right is for the tests beside this one, which try everything;
/// these see at once when something is asked in another order, found by another way, or no longer said.
/// </summary>
/// <remarks>A difference is read, not accepted: recording needs <c>OMGEKEERDETOETS_GOLDEN=schrijf</c> and is refused in CI.</remarks>
public sealed class ExploredTests
{
    private const string Switch = "OMGEKEERDETOETS_GOLDEN";

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(400, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_said_of_a_generated_case_is_what_was_said_before(int seed)
    {
        var path = Checkout.Path("tests", "OmgekeerdeToets.Proof.Tests", "Robustness", "Explored", $"{seed}.txt");
        var actual = Explored.Of((ulong)seed);
        if (Environment.GetEnvironmentVariable(Switch) == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
