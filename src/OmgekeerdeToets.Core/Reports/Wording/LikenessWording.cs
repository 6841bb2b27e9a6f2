using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Cases that are alike in the facts, and what differs: matter for a talk, never a verdict on anybody.</summary>
internal static class LikenessWording
{
    public const string SomebodyOfOurs = "een medewerker";
    public const string NotJudged = "niet beoordeeld";
    public const string None = "geen";
    public const string NoDecision = "geen besluit opgeschreven";
    public const string NoProposal = "geen eigen voorstel";
    public const string NoParticulars = "niets opgeschreven";
    public const string Advice = "Het advies";
    public const string ReferenceDate = "De peildatum";
    public const string Decision = "Het besluit";
    public const string OwnProposal = "Een eigen voorstel";
    public const string Particulars = "Wat de regels niet weten";

    /// <summary>What kind of difference it is, as JSON has it.</summary>
    public const string WordOfJudgement = "beoordeling";
    public const string WordOfBacking = "draagvlak";
    public const string WordOfDueCare = "zorgvuldigheid";
    public const string WordOfProposal = "eigen_voorstel";
    public const string WordOfParticular = "bijzonderheid";
    public const string WordOfReferenceDate = "peildatum";
    public const string WordOfAdvice = "advies";
    public const string WordOfDecision = "besluit";

    public static string Judgement(string label) => $"De beoordeling {NameWording.Quote(Phrase.Clause(label))}";

    public static string Backing(string title) => $"Of de inwoner achter {NameWording.Quote(Phrase.Clause(title))} staat";

    public static string BackingOfOrganisation(string title) => $"Of de organisatie achter {NameWording.Quote(Phrase.Clause(title))} staat";

    public static string DueCare(string title) => $"De zorgvuldigheid bij {NameWording.Quote(Phrase.Clause(title))}";

    public static string DueCare(Truth complete) => complete switch
    {
        Truth.True => "rond",
        Truth.False => "niet rond",
        _ => "nog niet alles opgeschreven",
    };

    public static string Answer(Truth answer) => answer == Truth.Unknown ? "niet gevraagd" : CodeWords.Of(answer);

    public static string Particular(Particular particular) =>
        Phrase.Clause(particular.What) + (particular.Weighed ? " (gewogen)" : " (nog niet gewogen)");

    /// <summary>The advice in a few words, without what makes it provisional: two cases are held side by side.</summary>
    public static string AdviceOf(AdviceKind kind, IEnumerable<string> titles)
    {
        var named = titles.Select(title => NameWording.Quote(Phrase.Clause(title))).ToList();
        return kind switch
        {
            AdviceKind.Solution => named[0],
            AdviceKind.Choice => $"samen kiezen uit {Phrase.Enumerate(named)}",
            AdviceKind.AskFirst when named.Count > 0 => $"eerst vragen; zoals het er nu uitziet {Phrase.Alternatives(named)}",
            AdviceKind.AskFirst => "eerst vragen",
            AdviceKind.DiscussFirst => "eerst het doel bespreken",
            AdviceKind.NoSolution => "geen oplossing uit het pakket past",
            _ => "dit doel is niet aan de orde",
        };
    }

    /// <summary>What was decided in the words of the one who decided, and the solution it comes down to.</summary>
    public static string DecisionOf(string what, IEnumerable<string> titles, Truth deviates)
    {
        var told = Phrase.Clause(what);
        var named = titles.Select(Phrase.Clause).Where(title => title != told).Select(NameWording.Quote).ToList();
        var solution = named.Count == 0 ? "" : $" ({Phrase.Enumerate(named)})";
        var beside = deviates switch
        {
            Truth.True => ", anders dan het advies",
            Truth.False => ", zoals het advies",
            _ => "",
        };
        return told + solution + beside;
    }

    /// <summary>One side of a difference: what it is, who said or decided so, and why in that person's words.</summary>
    public static string Side(string says, string? by, string? because, bool isDecision) =>
        says
        + (by is null ? "" : $", {(isDecision ? "door" : "volgens")} {by}")
        + (because is null ? "" : $": {NameWording.Quote(because)}");
}
