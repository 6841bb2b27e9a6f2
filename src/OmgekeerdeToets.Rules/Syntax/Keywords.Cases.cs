namespace OmgekeerdeToets.Syntax;

/// <content>The words of a case.</content>
internal static partial class Keywords
{
    public static class InCase
    {
        public const string HelpRequest = "hulpvraag";
        public const string OwnInitiative = "eigen_initiatief";
        public const string FixedMoment = "vast_moment";
        public const string DoesNotKnow = "weet_niet";
        public const string RatherNotSay = "liever_niet";
        public const string Wholly = "helemaal";
        public const string Partly = "deels";
        public const string Yes = "ja";
        public const string No = "nee";
        public const string Unknown = "onbekend";
        public const string Paragraph = "lid";
        public const string Part = "onderdeel";
        public const string SubPart = "onder";
    }
}
