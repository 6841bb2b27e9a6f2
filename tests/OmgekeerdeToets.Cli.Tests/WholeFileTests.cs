using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class WholeFileTests
{
    [Fact]
    public void What_stood_there_is_replaced_and_nothing_is_left_beside_it()
    {
        var folder = Sandbox.NewFolder();
        var file = Path.Combine(folder, "uit.txt");
        File.WriteAllText(file, "oud en veel langer");

        WholeFile.Write(file, "nieuw", new InputFiles()).Should().BeNull();

        File.ReadAllText(file).Should().Be("nieuw");
        Directory.EnumerateFileSystemEntries(folder).Should().Equal(file);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_file_behind_it_is_written()
    {
        var folder = Sandbox.NewFolder();
        var target = Path.Combine(folder, "echt.txt");
        var link = Path.Combine(folder, "link.txt");
        File.WriteAllText(target, "oud");
        File.Delete(link);
        File.CreateSymbolicLink(link, target);

        WholeFile.Write(link, "nieuw", new InputFiles()).Should().BeNull();

        File.ReadAllText(target).Should().Be("nieuw");
        new FileInfo(link).LinkTarget.Should().Be(target);
    }

    [Theory]
    [InlineData("geen_map/uit.txt", "die map bestaat niet")]
    [InlineData(".", "dat is een map")]
    public void What_cannot_be_written_is_said_and_nothing_is_left(string name, string reason)
    {
        var folder = Sandbox.NewFolder();

        WholeFile.Write(Path.Combine(folder, name), "nieuw", new InputFiles())!.Message.Should().Contain(reason);

        Directory.EnumerateFileSystemEntries(folder).Should().BeEmpty();
        Directory.EnumerateFiles(Path.GetDirectoryName(folder)!, "*.nieuw").Should().BeEmpty();
    }

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        WholeFile.Write("/dev/null", "weg", new InputFiles()).Should().BeNull();

        File.ReadAllText("/dev/null").Should().BeEmpty();
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.UserRead)]
    public void Who_may_read_a_file_stays_when_it_is_written_anew(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // permissions are another thing there
        }

        var file = Path.Combine(Sandbox.NewFolder(), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"geheim{(int)mode}.yaml"));
        File.WriteAllText(file, "oud");
        File.SetUnixFileMode(file, mode);

        WholeFile.Write(file, "nieuw", new InputFiles()).Should().BeNull();

        File.ReadAllText(file).Should().Be("nieuw");
        File.GetUnixFileMode(file).Should().Be(mode);
    }

    [Fact]
    public void While_it_is_written_nobody_else_reads_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // permissions are another thing there
        }

        var folder = Sandbox.NewFolder();
        var file = Path.Combine(folder, "geheim.yaml");
        File.WriteAllText(file, "oud");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        using var pending = PendingFile.Open(file, new InputFiles(), out _);

        var beside = Directory.EnumerateFiles(folder, "*.nieuw").Should().ContainSingle().Subject;
        File.GetUnixFileMode(beside).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void An_output_that_was_private_stays_private()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // permissions are another thing there
        }

        var file = Path.Combine(Sandbox.NewFolder(), "uit.txt");
        File.WriteAllText(file, "oud");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Sandbox.Run("reken", "1 + 1", "--uit", file).Code.Should().Be(0);

        File.ReadAllText(file).Should().NotBe("oud");
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
