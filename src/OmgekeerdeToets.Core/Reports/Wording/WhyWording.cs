using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Why, why not, and what to say to a name that does not exist.</summary>
internal static class WhyWording
{
    public const string AtStake = "Waarom dit doel aan de orde is";
    public const string AtStakeOpen = "Waarom nog niet te zeggen is of dit doel aan de orde is";
    public const string NotAtStake = "Waarom dit doel niet aan de orde is";
    public const string CoreValues = "Grondwaarden";
    public const string Suitable = "Waarom het geschikt is";
    public const string Conditions = "Voorwaarden";
    public const string Law = "Wat het draagt in de wet";
    public const string Comparisons = "Waarom dit voorgaat";
    public const string Lost = "Waarvan het verliest, en waarop";
    public const string Fell = "Waarom het afvalt";
    public const string Waits = "Waarom het nog niet te beoordelen is";
    public const string Enough = "Wat genoeg is om af te vallen";
    public const string Settles = "Welk antwoord dit beslist";
    public const string Stands = "Waarom het wel kan";
    public const string RestsOn = "Dit rust op:";

    public static string Why(string title) => "Waarom: " + Phrase.Clause(title);

    public static string WhyNot(string title) => "Waarom niet: " + Phrase.Clause(title);

    public static string Outcome(string title, Outcome outcome) =>
        $"{Phrase.Clause(title)}: {NameWording.Spaced(CodeWords.Of(outcome))}.";

    public static string IsAdvised(string title) => $"{NameWording.Quote(Phrase.Clause(title))} is wel wat het advies is.";

    public static string IsNotAdvised(string title) => $"{NameWording.Quote(Phrase.Clause(title))} is niet wat het advies is.";

    public static string EachIsEnough(int count) => count == 1
        ? "Dit is genoeg, wat er verder ook is:"
        : "Elk van deze redenen is genoeg, wat er verder ook is:";

    public static string AllOf(IEnumerable<string> clauses) => Phrase.Sentence(string.Join(", en ook: ", clauses.Select(Phrase.Clause)));

    public static string SmallestOnly(int most) => string.Create(CultureInfo.InvariantCulture, $"Er zijn er misschien meer; dit zijn de {most} kleinste.");

    /// <summary>What an open fact is about, to ask for it.</summary>
    public static string About(Turnable turnable) =>
        (turnable.Fact.MemberName is { } member ? member + ": " : "") + turnable.Fact.Definition!.Label;

    /// <summary>The question itself, with the answers that settle it.</summary>
    /// <param name="turnable">The open fact.</param>
    /// <param name="answers">What each comes to.</param>
    /// <param name="isAll">Whether every answer settles it.</param>
    public static string WhenAnswered(Turnable turnable, IEnumerable<string> answers, bool isAll)
    {
        var definition = turnable.Fact.Definition!;
        var question = definition.Question ?? Phrase.Capital(definition.Label) + "?";
        var about = turnable.Fact.MemberName is { } member ? Phrase.Capital(member) + ": " : "";
        return Phrase.Stopped($"{about}{question} {Phrase.Capital(string.Join("; ", answers))}{(isAll ? "" : "; anders is er meer nodig")}");
    }

    public static string Answer(string answer, Outcome outcome) => $"{answer}: {outcome switch
    {
        OmgekeerdeToets.Outcome.Possible => "dan kan het",
        OmgekeerdeToets.Outcome.FallsAway => "dan valt het af",
        _ => "dan is dit doel niet aan de orde",
    }}";

    public static string OnlyTogether(ImmutableArray<string> about) => about.Length == 1
        ? $"Daarvoor is nodig: {about[0]}."
        : $"Geen antwoord beslist dit alleen. Nodig zijn samen: {string.Join("; ", about)}.";

    public static string Rule(SourceLocation location) => $"regel {location}";

    public static string UnknownGoal(string name, string? near, IEnumerable<string> all) =>
        Unknown($"Er is geen doel `{name}`.", near, "De doelen zijn: ", all);

    public static string UnknownSolution(string goal, string name, string? near, IEnumerable<string> all) =>
        Unknown($"Het doel `{goal}` heeft geen oplossing `{name}`.", near, "De oplossingen zijn: ", all);

    public const string HowToName = "Schrijf een doel, of een doel met een oplossing: DOEL of DOEL/OPLOSSING.";

    private static string Unknown(string what, string? near, string intro, IEnumerable<string> all) => near is not null
        ? $"{what} Bedoelt u {Code(near)}?"
        : $"{what} {intro}{string.Join(", ", all.Select(Code))}.";

    private static string Code(string name) => $"`{name}`";
}
