using OmgekeerdeToets.Cli.Files;

namespace OmgekeerdeToets.Cli;

/// <summary>
/// The files this run of the program reads. Who reads a file tells it here, and who writes one asks here: what people said and
/// judged, and the rules themselves, are never replaced by a report about them.
/// </summary>
internal sealed class InputFiles
{
    /// <summary>A terminal is read and written, and loses nothing.</summary>
    private const string Devices = "/dev/";

    private readonly List<string> _files = [];
    private readonly List<(string Folder, string[] Endings)> _folders = [];

    public void Add(string file)
    {
        if (file != CaseFiles.StandardInput)
        {
            _files.Add(file);
        }
    }

    /// <summary>All files in a folder and below it with one of these endings.</summary>
    public void AddFolder(string folder, params string[] endings) => _folders.Add((folder, endings));

    /// <summary>Whether a file is one of them, under whatever name.</summary>
    public bool Hold(string file)
    {
        var real = RealPath.Of(file);
        if (!File.Exists(real) || real.StartsWith(Devices, StringComparison.Ordinal))
        {
            return false;
        }

        return _files.Concat(InFolders()).Any(read => RealPath.Comparer.Equals(RealPath.Of(read), real));
    }

    private IEnumerable<string> InFolders() => _folders
        .Where(one => Directory.Exists(one.Folder))
        .SelectMany(one => FolderWalk.Files(one.Folder).Where(file => one.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)));
}
