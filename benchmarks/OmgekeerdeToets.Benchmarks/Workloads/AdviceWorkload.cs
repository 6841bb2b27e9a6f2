using System.Globalization;
using System.Text.Json;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>P: a pack as a municipality could have it. In every case four goals are at stake.</summary>
internal static class AdviceWorkload
{
    private static readonly (string Goal, string AtStake)[] Twenty =
    [
        .. AdviceBook.Situations.SelectMany(situation => situation.Options
            .Where(option => option != AdviceBook.Fine)
            .Select(option => (option, $"{situation.Name} is {option}"))),
    ];

    /// <summary>Of so many goals; from the twenty-first on the same reasons come back with one condition more.</summary>
    public static Workload OfGoals(string name, int goals)
    {
        var dice = new Dice(1860);
        var goal = new AdviceGoal(dice);
        return new Workload(
            name,
            [
                ("pakket.yaml", Frame.Header(name)),
                ("wetten.yaml", AdviceLaw.Text),
                ("begrippen/woorden.yaml", ConceptYaml.Of(AdviceBook.Concepts)),
                .. Enumerable.Range(0, goals).Select(number => GoalFile(goal, number)),
            ],
            Cases(unknown: 10, withSources: false));
    }

    /// <summary>Cases with so many in a hundred facts not asked.</summary>
    public static CaseLines Cases(int unknown, bool withSources) => new(AdviceBook.Concepts, unknown, seed: 1860)
    {
        WithSources = withSources,
        Yes = 80,
        Wish = WriteRequest,
        Backing = WriteBacking,
        Fixed = Situation,
    };

    /// <summary>Lines for reading: forty facts, each with its source, and nothing else.</summary>
    public static CaseLines FortyFacts { get; } =
        new(new ConceptBook([.. AdviceBook.Situations, .. AdviceBook.Shared], []), unknown: 0, seed: 1860) { WithSources = true, Yes = 80, Fixed = Situation };

    private static (string Path, string Text) GoalFile(AdviceGoal goal, int number)
    {
        var (option, atStake) = Twenty[number % Twenty.Length];
        var name = number < Twenty.Length ? option : string.Create(CultureInfo.InvariantCulture, $"{option}_{number / Twenty.Length}");
        return ($"doelen/{name}.yaml", goal.Write(name, number < Twenty.Length ? atStake : atStake + " en heeft_bewind"));
    }

    private static void WriteRequest(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject("hulpvraag");
        json.WriteString("tekst", "Het lukt thuis niet meer en daar wil ik hulp bij.");
        json.WriteString("wens", number % 2 == 0 ? "Dat het weer rustig wordt." : "Dat de kinderen mee kunnen doen.");
        json.WriteEndObject();
    }

    private static void WriteBacking(Utf8JsonWriter json, int number)
    {
        json.WriteStartObject("draagvlak");
        foreach (var goal in AdviceBook.Situations.Select(concept => Situation(concept, number)).Where(option => option != AdviceBook.Fine))
        {
            json.WriteBoolean("spullen_" + goal, number % 3 != 0);
            json.WriteBoolean("toelage_" + goal, true);
        }

        json.WriteEndObject();
    }

    // In one part of life all is well; in each of the others one thing is the matter. Another regulation seldom goes first.
    private static string? Situation(Concept concept, int number)
    {
        var at = AdviceBook.Situations.IndexOf(concept);
        if (at < 0)
        {
            return concept.Name == AdviceBook.OtherRegulation ? (number % 4 == 0 ? "true" : "false") : null;
        }

        return at == number % AdviceBook.Situations.Length
            ? AdviceBook.Fine
            : concept.Options[1 + (((number * 7) + (at * 3)) % (concept.Options.Length - 1))];
    }
}
