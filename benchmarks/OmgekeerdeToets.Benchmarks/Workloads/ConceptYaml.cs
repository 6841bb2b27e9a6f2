namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The vocabulary of a workload as <c>begrippen</c>.</summary>
internal static class ConceptYaml
{
    public static string Of(ConceptBook book)
    {
        var yaml = new YamlText().Line(0, "begrippen:");
        foreach (var concept in book.Concepts)
        {
            Write(yaml, 1, concept, "van de inwoner");
        }

        foreach (var list in book.Lists)
        {
            yaml.Line(1, $"{list.Name}:").Line(2, $"label: alle {Spoken(list.Name)} van het gezin").Line(2, "type: lijst").Line(2, "velden:");
            foreach (var field in list.Fields)
            {
                Write(yaml, 3, field, "per regel van de lijst");
            }
        }

        return yaml.ToString();
    }

    private static void Write(YamlText yaml, int level, Concept concept, string whose)
    {
        yaml.Line(level, $"{concept.Name}:").Line(level + 1, $"label: {Spoken(concept.Name)} {whose}").Line(level + 1, $"type: {TypeOf(concept.Kind)}");
        if (concept.Unit.Length > 0)
        {
            yaml.Line(level + 1, $"eenheid: {concept.Unit}");
        }

        if (concept.IsBounded)
        {
            yaml.Line(level + 1, $"minimaal: {concept.Low}").Line(level + 1, $"maximaal: {concept.High}");
        }

        yaml.List(level + 1, "opties", concept.Options);
        if (concept.Judge is { } judge)
        {
            yaml.Line(level + 1, "soort: beoordeling").Line(level + 1, $"beoordeeld_door: {judge}");
        }

        yaml.Line(level + 1, $"vraag: Wat weten wij over {Spoken(concept.Name)} {whose}?").Line(level + 1, "gevoeligheid: gewoon");
    }

    private static string Spoken(string name) => name.Replace('_', ' ');

    private static string TypeOf(ConceptKind kind) => kind switch
    {
        ConceptKind.YesNo => "ja_nee",
        ConceptKind.Amount => "bedrag",
        ConceptKind.Number => "getal",
        ConceptKind.Choice => "keuze",
        ConceptKind.Date => "datum",
        _ => "duur",
    };
}
