using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>One Dutch term has one English identifier, and the source keeps to it.</summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/begrippen.md";

    [Fact]
    public void A_Dutch_term_stands_in_the_glossary_once()
    {
        Rows().Select(row => row.Dutch).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_English_identifier_stands_for_one_Dutch_term()
    {
        Rows().Select(row => row.English).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_term_says_what_it_means()
    {
        Rows().Where(row => row.Meaning.Length < 10).Should().BeEmpty();
    }

    [Fact]
    public void Every_identifier_of_the_glossary_is_used_in_the_source()
    {
        var words = Repository.SourceFiles.SelectMany(file => WordPattern().Matches(Repository.Read(file)).Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);

        Rows().Where(row => !words.Any(word => word.Contains(row.English, StringComparison.Ordinal)))
            .Select(row => row.English)
            .Should().BeEmpty("a term of practice that no code needs stands in the second table of the glossary");
    }

    /// <summary>The rows of the first table; the second holds words of the law and the practice that no code needs.</summary>
    private static List<Row> Rows()
    {
        var firstTable = Repository.Read(Glossary).Split("\n## ")[0];
        var rows = firstTable.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Nederlands", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new Row(cells[0], cells[1], cells[2]))
            .ToList();
        rows.Should().HaveCountGreaterThan(50);
        return rows;
    }

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();

    private sealed record Row(string Dutch, string English, string Meaning);
}
