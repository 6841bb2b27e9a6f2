using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>20xx, second part: names of laws, provisions, core values, goals, solutions and what else a pack declares.</summary>
internal static class NameMessages
{
    public static readonly MessageKind UnknownLaw = new("OT2041", Severity.Error, "onbekende wet");
    public static readonly MessageKind UnknownProvision = new("OT2042", Severity.Error, "onbekende bepaling");
    public static readonly MessageKind UnknownCoreValue = new("OT2043", Severity.Error, "onbekende grondwaarde");
    public static readonly MessageKind UnknownPrinciple = new("OT2044", Severity.Error, "onbekend werkprincipe");
    public static readonly MessageKind UnknownLifeDomain = new("OT2045", Severity.Error, "onbekend leefgebied");
    public static readonly MessageKind UnknownSolution = new("OT2046", Severity.Error, "onbekende oplossing");
    public static readonly MessageKind UnknownPolicyChoice = new("OT2047", Severity.Error, "onbekende beleidskeuze");
    public static readonly MessageKind UnknownRule = new("OT2048", Severity.Error, "onbekende regel");
    public static readonly MessageKind DeclaredTwice = new("OT2049", Severity.Error, "een naam is twee keer gebruikt");
    public static readonly MessageKind ReservedName = new("OT2050", Severity.Error, "een naam die in een voorwaarde al iets betekent");

    public static ImmutableArray<MessageKind> All =>
    [
        UnknownLaw, UnknownProvision, UnknownCoreValue, UnknownPrinciple, UnknownLifeDomain,
        UnknownSolution, UnknownPolicyChoice, UnknownRule, DeclaredTwice, ReservedName,
    ];

    public static Message NotDeclared(MessageKind kind, string name, string? near, SourceLocation? at) => kind.Say(
        $"{kind.Title} `{name}`", near is null ? HowToDeclare(kind) : Near(near, at));

    /// <summary>The article may have other provisions; the nearest one of another article is never offered.</summary>
    public static Message ProvisionNotDeclared(string key, string article, ImmutableArray<string> meant, SourceLocation? at) => UnknownProvision.Say(
        $"{UnknownProvision.Title} `{key}`",
        OfArticle(article, meant, at) ?? HowToDeclare(UnknownProvision));

    /// <summary>What there is of an article; null when there is nothing.</summary>
    internal static string? OfArticle(string article, ImmutableArray<string> meant, SourceLocation? at) => meant switch
    {
        [] => null,
        [var only] => Near(only, at),
        _ => $"van artikel {article} kent het pakket: " + string.Join(", ", meant.Select(key => $"`{key}`")),
    };

    public static Message Twice(string what, string name, SourceLocation? first) => DeclaredTwice.Say(
        $"{what} `{name}` bestaat al" + (first is null ? "" : $" ({first.Path}:{first.Line})"),
        "geef er een een andere naam, of haal er een weg als ze hetzelfde zijn");

    public static Message ProvisionTwice(string key, SourceLocation? first) => DeclaredTwice.Say(
        $"bepaling `{key}` staat er al" + (first is null ? "" : $" ({first.Path}:{first.Line})"),
        "geef bij twee versies aan van wanneer tot wanneer elk geldt; dragen twee leden hetzelfde nummer, noem de tweede dan `lid: 8-tweede`");

    public static Message Reserved(string name) => ReservedName.Say(
        $"`{name}` betekent in een voorwaarde al iets anders", "kies een andere naam, bijvoorbeeld van meer woorden met een laag streepje ertussen");

    private static string Near(string name, SourceLocation? at) =>
        $"bedoeld is misschien `{name}`" + (at is null ? "" : $" ({at.Path}:{at.Line})");

    private static string? HowToDeclare(MessageKind kind) => kind.Code switch
    {
        "OT2041" => "zet de wet onder `wetten:`, met haar titel en haar bepalingen",
        "OT2042" => "zet de bepaling onder `bepalingen:` van die wet, met haar inhoud in een zin",
        "OT2043" => "een grondwaarde staat onder `grondwaarden:` van een wet en heet `wet.naam`",
        "OT2044" => "zet het werkprincipe in werkwijze.yaml onder `werkprincipes:`",
        "OT2045" => "kies een leefgebied uit werkwijze.yaml",
        "OT2047" => "zet het begrip in de begrippen met `soort: beleidskeuze`",
        _ => null,
    };
}

/// <summary>What is declared, as a message names it.</summary>
internal static class NameWords
{
    public const string Name = "de naam";
    public const string Law = "wet";
    public const string CoreValue = "grondwaarde";
    public const string Concept = "begrip";
    public const string Field = "veld";
    public const string Derivation = "afleiding";
    public const string Norm = "norm";
    public const string Goal = "doel";
    public const string Principle = "werkprincipe";
    public const string LifeDomain = "leefgebied";
}
