using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <content>How the files and folders of a pack are called.</content>
internal static partial class Keywords
{
    public static class File
    {
        public const string Header = "pakket.yaml";
        public const string Method = "werkwijze.yaml";
        public const string Extension = ".yaml";
        public const string Concepts = "begrippen";
        public const string Goals = "doelen";
        public const string Cases = "casussen";
        public const string Laws = "wetten";

        public static readonly ImmutableArray<string> Folders = [Concepts, Goals, Cases, Laws];
    }
}
