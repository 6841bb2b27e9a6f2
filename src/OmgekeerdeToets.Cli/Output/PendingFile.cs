using System.Globalization;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>A file that is being written beside the place where it belongs; it gets there when it is whole, or it was never there.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string _file;
    private readonly string _path;
    private readonly string? _beside;
    private readonly InputFiles _read;
    private readonly UnixFileMode? _mode;

    private PendingFile(string file, string path, InputFiles read, string? beside, Stream stream, UnixFileMode? mode = null)
    {
        _file = file;
        _path = path;
        _read = read;
        _beside = beside;
        _mode = mode;
        Stream = stream;
    }

    /// <summary>What it is written to.</summary>
    public Stream Stream { get; }

    /// <summary>Null, with what is wrong, when it cannot be written.</summary>
    /// <param name="file">Where it belongs.</param>
    /// <param name="read">What the command reads: none of these is written in.</param>
    /// <param name="refusal">What is wrong; null when nothing is.</param>
    public static PendingFile? Open(string file, InputFiles read, out Diagnostic? refusal)
    {
        refusal = null;
        var path = Path.GetFullPath(file);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.nieuw");
        try
        {
            path = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (IsDevice(path))
            {
                return new PendingFile(file, path, read, null, new FileStream(path, FileMode.Open, FileAccess.Write));
            }

            if (read.Hold(path))
            {
                refusal = Messages.OwnInput(file);
                return null;
            }

            if (!Directory.Exists(path))
            {
                var mode = ModeOf(path);
                return new PendingFile(file, path, read, beside, Begin(beside, mode), mode);
            }
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            Forget(beside);
        }

        refusal = Messages.CannotWrite(file, Reason(path));
        return null;
    }

    /// <summary>It is whole and takes its place; null unless that is refused.</summary>
    public Diagnostic? Commit()
    {
        try
        {
            Stream.Dispose();
            if (_beside is not null)
            {
                if (_read.Hold(_path))
                {
                    return Messages.OwnInput(_file); // read after it was opened
                }

                if (_mode is { } mode && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(_beside, mode);
                }

                File.Move(_beside, _path, overwrite: true);
            }

            return null;
        }
        catch (Exception exception) when (IsOfTheFile(exception))
        {
            return Refusal();
        }
    }

    /// <summary>What there is to say when writing fails.</summary>
    public Diagnostic Refusal() => Messages.CannotWrite(_file, Reason(_path));

    /// <summary>What was not committed is not there.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written any more is taken away with the rest.
        }

        if (_beside is not null)
        {
            Forget(_beside);
        }
    }

    /// <summary>Who may read the file that stands there; null when there is none, and then it is as for any new file.</summary>
    private static UnixFileMode? ModeOf(string path) => !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;

    /// <summary>What takes the place of another file is for nobody else until it is there: it may hold what only few may read.</summary>
    private static FileStream Begin(string beside, UnixFileMode? mode)
    {
        Forget(beside); // what a broken run left behind keeps its own mode otherwise
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(beside, options);
    }

    /// <summary>A device is written to; putting a file in its place would break the machine.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static bool IsOfTheFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static void Forget(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It was not made, or not by us; what matters was said already.
        }
    }

    private static string Reason(string path)
    {
        if (Directory.Exists(path))
        {
            return "dat is een map";
        }

        return Directory.Exists(Path.GetDirectoryName(path)) ? "dat mag hier niet, of de schijf is vol" : "die map bestaat niet";
    }
}
