using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Several files in a folder of their own, all of them or none: beside it first, then in its place. Nothing is overwritten.</summary>
internal static class NewFolder
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Why this folder cannot be written; null when it can, as far as can be seen before.</summary>
    public static Diagnostic? Refusal(string folder)
    {
        if (File.Exists(folder))
        {
            return Messages.CannotWrite(folder, "dat is een bestand");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return Messages.CannotWrite(folder, "die map bestaat al en is niet leeg");
        }

        return Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))))
            ? null
            : Messages.CannotWrite(folder, "de map waar hij in moet staan, bestaat niet");
    }

    /// <param name="folder">The folder, not there yet or empty.</param>
    /// <param name="files">Each with its path inside the folder, and its text.</param>
    /// <returns>Null when they were written; otherwise what is wrong.</returns>
    public static Diagnostic? Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var beside = string.Create(CultureInfo.InvariantCulture, $"{place}.{Environment.ProcessId}.nieuw");
        try
        {
            foreach (var (path, text) in files)
            {
                var file = Path.Combine(beside, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text, Plain);
            }

            if (Directory.Exists(place))
            {
                Directory.Delete(place); // empty, or this fails
            }

            Directory.Move(beside, place);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Messages.CannotWrite(folder, "dat mag hier niet, of de schijf is vol");
        }
        finally
        {
            Forget(beside);
        }
    }

    private static void Forget(string beside)
    {
        try
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What could not be written may not be ours to take away either; what matters was said already.
        }
    }
}
