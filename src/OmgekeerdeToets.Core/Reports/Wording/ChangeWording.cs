using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The smallest changes that give another advice, and who could bring them about.</summary>
internal static class ChangeWording
{
    public const string Now = "Nu";
    public const string NotForLetters =
        "Alleen voor vakmensen en workshops. Zet dit nooit in een brief: het is geen advies over deze inwoner en geen belofte.";

    public const string HowToRead =
        "Hieronder staat wat er minstens anders moet zijn voor een ander advies: één ding, of twee of drie dingen samen. Laat u er één weg, dan blijft het advies zoals het is.";

    public const string NoGoals = "In deze casus is geen doel gekozen of aan de orde. Kies er een met --doel.";
    public const string None = "Geen verandering van één, twee of drie dingen geeft een ander advies.";
    public const string NoneFound = "Er is geen verandering gevonden die een ander advies geeft.";
    public const string Closing = "Let op";
    public const string LeftOut =
        "Niet genoemd worden draagvlak, gezondheid, wat heel persoonlijk is, wat over een kind of huisgenoot gaat, en wat al zwart op wit staat. Wat draagvlak doet, ziet u met --stel draagvlak.OPLOSSING=nee.";

    public const string IsComplete = "Alle veranderingen van hoogstens drie dingen tegelijk zijn geprobeerd.";

    public static string Title(string? name) => "Kleinste veranderingen: " + Phrase.Clause(name ?? ReportWording.UnnamedCase);

    /// <param name="influencers">Who could bring it about.</param>
    /// <param name="judged">Whether what is otherwise are judgements: all of it, none of it (false), or some (null).</param>
    public static string By(Influencers influencers, bool? judged) => (influencers, judged) switch
    {
        (Influencers.Municipality, true) => "Wat een vakmens beoordeelt (een ander oordeel vraagt een eigen reden)",
        (Influencers.Municipality, false) => "Waar de gemeente iets aan kan doen",
        (Influencers.Municipality, null) => "Waar de gemeente iets aan kan doen, samen met een ander oordeel van een vakmens",
        _ => By(influencers),
    };

    private static string By(Influencers influencers) => influencers switch
    {
        Influencers.Resident => "Waar de inwoner over gaat",
        Influencers.Together => "Waar inwoner en gemeente samen over gaan",
        Influencers.Nobody => "Waar niemand iets aan kan veranderen",
        _ => "Waarvan het regelpakket niet zegt wie erover gaat",
    };

    /// <summary>As JSON has it.</summary>
    public static string CodeOf(Influencers influencers) => influencers switch
    {
        Influencers.Municipality => "gemeente",
        Influencers.Resident => "inwoner",
        Influencers.Together => "samen",
        Influencers.Nobody => "niemand",
        _ => "niet_gezegd",
    };

    public static string Becomes(VariedAdvice advice, IEnumerable<string> titles, bool isOne) =>
        $"{Advice(advice, titles)} {(isOne ? "bij deze verandering" : "bij elk van deze veranderingen")}:";

    /// <summary>All that is otherwise at once, as one clause.</summary>
    public static string Together(IEnumerable<string> clauses) => Phrase.Sentence(string.Join(", en ook: ", clauses));

    public static string Clause(Turnable turnable, ImmutableArray<int> cells)
    {
        var definition = turnable.Fact.Definition!;
        var about = turnable.Fact.MemberName is { } member ? member + ": " : "";
        return $"{about}{Says(turnable, definition, cells)} ({string.Join("; ", Remarks(definition, turnable.Said))})";
    }

    public static string Uncut(int size, int tried) => size switch
    {
        0 => $"Er is te veel om te proberen: na {Shown(tried)} keer is gestopt, en niet elke verandering is geprobeerd.",
        1 => $"Alle veranderingen van één ding zijn geprobeerd. Voor meer dingen tegelijk was er te veel: na {Shown(tried)} keer is gestopt.",
        _ => $"Alle veranderingen van één of twee dingen zijn geprobeerd. Voor drie tegelijk was er te veel: na {Shown(tried)} keer is gestopt.",
    };

    public static string ReadTogether(string title) =>
        $"Bij {NameWording.Quote(Phrase.Clause(title))} rekenen regels met getallen, datums of lijsten samen. Die zijn hier niet tegelijk veranderd; probeer dat met --stel.";

    private static string Advice(VariedAdvice advice, IEnumerable<string> titles) => advice.Kind switch
    {
        AdviceKind.Solution => $"Het advies wordt {NameWording.Quote(Phrase.Clause(titles.Single()))}",
        AdviceKind.Choice => $"Het wordt een keuze uit {Phrase.Enumerate(titles.Select(title => NameWording.Quote(Phrase.Clause(title))))}",
        AdviceKind.DiscussFirst => "Het wordt eerst bespreken",
        AdviceKind.NoSolution => "Er blijft geen oplossing over",
        AdviceKind.NotAtStake => "Dit doel is niet meer aan de orde",
        _ => "Het wordt eerst vragen",
    };

    private static string Says(Turnable turnable, FactDefinition definition, ImmutableArray<int> cells) => definition.Type == FactType.YesNo && cells is [var one]
        ? YesNo(definition, turnable.ValueOf(one))
        : $"{definition.Label} is {CellWording.Say(turnable, cells)}";

    private static string YesNo(FactDefinition definition, FactValue value) =>
        value.Truth == Truth.True ? definition.Label : definition.LabelNegated ?? $"niet: {definition.Label}";

    private static IEnumerable<string> Remarks(FactDefinition definition, FactValue now)
    {
        if (definition.IsJudgement)
        {
            yield return definition.JudgedBy is { } judge ? "een beoordeling van " + NameWording.Role(judge) : "een beoordeling";
        }

        // After "is not safe" a bare "now: yes" would read as if that were so.
        yield return "nu: " + (definition.Type == FactType.YesNo && now.IsKnown ? YesNo(definition, now) : ValueWording.Show(now, definition));
    }

    private static string Shown(int number) => ValueWording.Show(new Fraction(number), null);
}
