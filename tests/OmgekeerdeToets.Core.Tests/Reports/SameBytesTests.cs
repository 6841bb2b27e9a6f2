using System.Globalization;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("tr-TR", "İ", "1,5")]
    [InlineData("nl-NL", "I", "1,5")]
    public void The_culture_of_the_machine_changes_no_byte(string culture, string capitalOfI, string oneAndAHalf)
    {
        var expected = AllOutput();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            "i".ToUpper(CultureInfo.CurrentCulture).Should().Be(capitalOfI, "the culture is active");
            1.5m.ToString(CultureInfo.CurrentCulture).Should().Be(oneAndAHalf, "the culture is active");

            AllOutput().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_order_of_rules_changes_no_byte()
    {
        foreach (var school in SchoolCases.All.Values)
        {
            var moved = school.Assess(blueprint => blueprint with { Goals = [.. blueprint.Goals.Select(Reversed)] });

            Report.Json(moved, withTrace: true).Should().Be(Report.Json(school.Assess(), withTrace: true));
            Report.Text(moved).Should().Be(Report.Text(school.Assess()));
        }
    }

    private static Goal Reversed(Goal goal) => goal with
    {
        CoreValues = [.. goal.CoreValues.Reverse()],
        Solutions = [.. goal.Solutions.Select(Reversed)],
    };

    private static Solution Reversed(Solution solution) => solution with
    {
        Conditions = [.. solution.Conditions.Reverse()],
        Consequences = [.. solution.Consequences.Reverse()],
        Arguments = [.. solution.Arguments.Reverse()],
        LegalEntries = [.. solution.LegalEntries.Reverse()],
    };

    private static string AllOutput() => string.Concat(SchoolCases.All.Values.SelectMany(school =>
    {
        var result = school.Assess();
        Report.TryWhyNot(result, "kinderen_naar_school", out var whyNot);
        return new[] { Report.Text(result), Report.Markdown(result), Report.Json(result, withTrace: true), Report.Trace(result), whyNot };
    }));
}
