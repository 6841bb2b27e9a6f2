namespace OmgekeerdeToets.Syntax;

/// <content>The words of a case.</content>
internal static partial class Keywords
{
    public static class InCase
    {
        public const string CaseManager = "klantmanager";
        public const string Together = "samen";
        public const string Cannot = "kan_niet";
        public const string WillNot = "wil_niet";
        public const string DidNotKnow = "wist_niet";
        public const string NotReached = "niet_bereikt";
        public const string DoesNotKnow = "weet_niet";
        public const string RatherNotSay = "liever_niet";
        public const string Regular = "regulier";
        public const string Customised = "maatwerk";
        public const string ExtraStatutory = "buitenwettelijk";
        public const string Factual = "feitelijk";
        public const string Wholly = "helemaal";
        public const string Partly = "deels";
        public const string Euro = "euro";
        public const string NotInPack = "niet_in_het_pakket";
    }
}
