using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What is said in an interview when an answer is not understood, and the short words that are. No codes: it is a talk.</summary>
internal static class InterviewMessages
{
    public const string None = "geen";
    public const string YesOrNo = "Dat begrijp ik niet. Antwoord met ja of nee, met w (weet ik niet) of met l (liever niet).";
    public const string TwiceNamed = "Twee namen zijn gelijk. Geef ieder een eigen naam, zoals kind 1 en kind 2.";
    public const string NameOrNumber = "Geef een heel getal, zoals 2, of een aanduiding voor ieder, zoals oudste, jongste. Weet u niet hoeveel het er zijn, typ dan w.";
    public const string Someone = "de medewerker";

    /// <summary>Short and long words for not knowing, beside the word of a case.</summary>
    public static readonly ImmutableArray<string> NotKnowing = ["w", "weet ik niet", "weet niet", "ik weet het niet"];

    /// <summary>Short and long words for rather not saying, beside the word of a case.</summary>
    public static readonly ImmutableArray<string> RatherNot = ["l", "liever niet"];

    /// <summary>Words before a number that is not exact.</summary>
    public static readonly ImmutableArray<string> Roughly = ["ongeveer", "circa", "ca", "zo’n", "zo'n", "plusminus"];

    public const string ShortYes = "j";
    public const string ShortNo = "n";

    public static string JudgedOtherwise(string? by, string? because) =>
        $"Eerder was de beoordeling nee{(by is null ? "" : ", door " + NameWording.Role(by))}{(because is null ? "" : $": “{because.Trim()}”")}.";

    public static string Contradicting(string because, string earlier) => Phrase.Stopped(because) + " Tegenspraak. " + earlier;

    public static string Nothing(string help) => $"Ik lees geen antwoord. Antwoord: {help}. Of typ w (weet ik niet) of l (liever niet).";

    public static string NoSuchOption(string said, ImmutableArray<string> options) =>
        $"“{TypedLine.Shown(said)}” staat er niet bij. U kunt kiezen uit: {string.Join("; ", options)}.";

    public static string NoSuchNumber(string said, int most) =>
        FormattableString.Invariant($"“{TypedLine.Shown(said)}” staat er niet bij. Kies een nummer van 1 tot en met {most}, of geen.");

    public static string TooMany(int most) => FormattableString.Invariant($"Dat zijn er te veel; er kunnen er hoogstens {most} zijn.");

    public static string Refused(ImmutableArray<Diagnostic> diagnostics, string help) => diagnostics.IsEmpty
        ? Phrase.Sentence($"Dat begrijp ik niet. Antwoord: {help}")
        : Phrase.Sentence(Unquoted(diagnostics[0].Message)) + " " + Phrase.Sentence(diagnostics[0].Hint is { } hint ? Unquoted(hint) : "Antwoord: " + help);

    private static string Unquoted(string text) => text.Replace("`", "", StringComparison.Ordinal);
}
