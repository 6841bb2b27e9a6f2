namespace OmgekeerdeToets.Syntax;

/// <summary>Fixed words for the type of a value and the reason of an unknown one, as JSON has them.</summary>
internal static partial class Keywords
{
    internal static class Types
    {
        public const string YesNo = "ja_nee";
        public const string Number = "getal";
        public const string Amount = "bedrag";
        public const string Duration = "duur";
        public const string Date = "datum";
        public const string Text = "tekst";
        public const string Choice = "keuze";
    }

    internal static class Reasons
    {
        public const string NotAsked = "niet_gevraagd";
        public const string DoesNotKnow = "weet_niet";
        public const string RatherNotSay = "liever_niet";
        public const string DivisionByZero = "deling_door_nul";
        public const string TooLarge = "te_groot";
        public const string NormOutsideItsDates = "norm_geldt_niet";
        public const string NormLeftOpen = "norm_nog_onbekend";
        public const string PolicyLeftOpen = "beleid_niet_gekozen";
        public const string NotValid = "afleiding_geldt_niet";
        public const string AfterReferenceDate = "na_de_peildatum";
        public const string EmptyList = "lege_lijst";
        public const string NotWhole = "geen_heel_getal";
        public const string NoReferenceDate = "geen_peildatum";
    }
}
