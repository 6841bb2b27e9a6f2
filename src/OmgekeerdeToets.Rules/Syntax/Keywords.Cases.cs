namespace OmgekeerdeToets.Syntax;

/// <content>The words of a case.</content>
internal static partial class Keywords
{
    public static class InCase
    {
        public const string HelpRequest = "hulpvraag";
        public const string OwnInitiative = "eigen_initiatief";
        public const string FixedMoment = "vast_moment";
        public const string Resident = "inwoner";
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
        public const string Yes = "ja";
        public const string No = "nee";
        public const string Unknown = "onbekend";
        public const string Paragraph = "lid";
        public const string Part = "onderdeel";
        public const string SubPart = "onder";
        public const string Per = "per";
        public const string Euro = "euro";
        public const string MemberName = "naam";

        /// <summary>Keys, as messages name them.</summary>
        public static class Keys
        {
            public const string Occasion = "aanleiding";
            public const string ReferenceDate = "peildatum";
            public const string Goals = "doelen";
            public const string Backing = "draagvlak";
            public const string DueCare = "zorgvuldigheid";
            public const string Heard = "gehoord";
            public const string Blame = "verwijt";
            public const string Suitable = "geschikt";
            public const string Necessary = "noodzakelijk";
            public const string Balanced = "evenwichtig";
            public const string Safeguards = "waarborgen";
            public const string Reason = "reden";
            public const string Fit = "past";
            public const string Form = "vorm";
            public const string Affects = "raakt";
            public const string Weight = "gewicht";
            public const string HowOften = "hoe_vaak";
            public const string Application = "aanvraag";
            public const string Period = "tijdvak";
            public const string Decision = "besluit";
        }
    }
}
