namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>What a pack is told, short enough to write down in a test.</summary>
internal static class Complaints
{
    /// <summary>Each message as its code and the words of the file that it points at, in the order of the files.</summary>
    public static IEnumerable<string> Said(this TestPack pack, params (string Path, string Text)[] more) => pack.Load(more).Diagnostics
        .Select(diagnostic => $"{diagnostic.Code} {diagnostic.SourceLine!.Substring(diagnostic.Column - 1, diagnostic.Length)}");
}
