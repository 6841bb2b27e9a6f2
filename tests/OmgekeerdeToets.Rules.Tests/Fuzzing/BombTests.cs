namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>
/// Files that are made to choke on: each ends with a message, in a process of 512 MB, within ten seconds of the processor. The
/// seconds are what is promised to whoever loads a file of somebody else.
/// </summary>
public sealed class BombTests(BombTests.Child child) : IClassFixture<BombTests.Child>, IDisposable
{
    /// <summary>What is kept of errors and of warnings, of a file and of what follows from it.</summary>
    private const int MostTold = 4_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("bommen-").FullName;

    public static TheoryData<string> Names => [.. Bombs.All.Select(bomb => bomb.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bomb_ends_with_a_message(string name)
    {
        var bomb = Bombs.All.Single(bomb => bomb.Name == name);

        var loaded = child.Process.Load(bomb.Write(_folder));

        loaded.Complaint.Should().BeNull();
        loaded.Messages.Should().BeInRange(1, MostTold);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>One child for all bombs, as a program that loads one file after another; it is warm before the clock runs.</summary>
    public sealed class Child : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

        public Child() => Process.Start();

        internal LoaderProcess Process { get; } = new(Patience);

        public void Dispose() => Process.Dispose();
    }
}
