using System.Text;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Mutating;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>A change made in memory comes to the same as the change written in the file and read again.</summary>
public sealed class ChangedPackTests
{
    public static TheoryData<string> Packs => ["tests/corpus/dekking", "tests/corpus/basis"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_change_in_memory_is_noticed_when_the_same_change_in_the_file_is(string folder)
    {
        var files = PackFiles.InFolder(Checkout.Path(folder));
        var tried = new StrictRun(RulePack.Load(files).GetOrThrow(), null).Try();
        var compared = 0;
        foreach (var (mutation, isNoticed) in tried.Where(pair => !pair.Mutation.IsInvalid))
        {
            if (Written(files, mutation.Said) is not { Value: { } pack })
            {
                continue; // a turned condition behind `niet`, or an entry of several lines: no single word to write
            }

            compared++;
            CaseTests.Run(pack).AllPassed.Should().Be(!isNoticed, "{0} {1} → {2}", mutation.Said.Location, mutation.Said.Was, mutation.Said.Becomes);
        }

        compared.Should().BeGreaterThan(tried.Length / 2);
    }

    /// <summary>The pack with the change written in its file; null where that takes more than one stretch of text.</summary>
    private static Loaded<RulePack>? Written(PackFiles files, PackChange change)
    {
        var at = files.Files.IndexOf(files.Files.Single(file => file.Path == change.Location!.Path));
        var lines = Encoding.UTF8.GetString(files.Files[at].Bytes.Span).Split('\n');
        var line = Array.FindIndex(lines, change.Location!.Line - 1, text => text.Contains(change.Was, StringComparison.Ordinal));
        if (change.Becomes is null || line < 0)
        {
            return null;
        }

        var place = lines[line].IndexOf(change.Was, change.Kind is ChangeKind.Negated or ChangeKind.Edge or ChangeKind.Constant ? change.Location.Column - 1 : 0, StringComparison.Ordinal);
        lines[line] = lines[line].Remove(place, change.Was.Length).Insert(place, change.Becomes);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return RulePack.Load(files with { Files = files.Files.SetItem(at, files.Files[at] with { Bytes = bytes }) });
    }
}
