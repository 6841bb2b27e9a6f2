namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>
/// What is said of generated cases stays what it was. It is a recording of the output: that it is right is for the tests beside this
/// one, which try everything, on other packs and in long mode on these (<c>OMGEKEERDETOETS_ZAAD=400 OMGEKEERDETOETS_PAKKETTEN=20</c>).
/// These see at once when something is asked in another order, found by another way, or no longer said.
/// </summary>
public sealed class ExploredTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(400, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_said_of_a_generated_case_is_what_was_said_before(int seed) =>
        Golden.ShouldBeAt(Explored.Of((ulong)seed), "tests", "OmgekeerdeToets.Proof.Tests", "Robustness", "Explored", $"{seed}.txt");
}
