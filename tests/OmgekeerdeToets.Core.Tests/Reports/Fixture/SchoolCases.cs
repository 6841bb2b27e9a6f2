using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>The told case and its neighbours, by name.</summary>
internal static class SchoolCases
{
    public static IReadOnlyDictionary<string, SchoolCase> All { get; } = new SortedDictionary<string, SchoolCase>(StringComparer.Ordinal)
    {
        ["verteld"] = new(),
        ["draagvlak_open"] = new() { Backing = Truth.Unknown, WantsToJoin = FactValue.DoesNotKnow },
        ["draagvlak_nee"] = new() { Backing = Truth.False },
        ["afstand_open"] = new() { Distance = null },
        ["te_ver"] = new() { Distance = 30, SecondChildCycles = false },
        ["niet_noodzakelijk"] = new() { Necessary = false },
        ["oordeel_open"] = new() { Necessary = null },
        ["zelf_geregeld"] = new() { Arranged = true },
        ["gesignaleerd"] = new() { ChosenBy = ChosenBy.Nobody },
        ["bijzonder"] = new() { Particulars = [new Particular("De moeder gaat volgende maand verhuizen", "werkcoach", false, null)] },
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
