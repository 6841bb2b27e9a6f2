using System.Globalization;
using System.Text.Json;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>
/// Every row of the published amounts (<c>tests/corpus/normen.json</c>) reads back from the pack that ships: to the cent on the
/// first and on the last day of its period, and what was not published is a hole.
/// </summary>
public sealed class BuiltInNormsTests
{
    /// <summary>The pack ends its amounts here: what holds in 2027 was not published when it was written.</summary>
    private static readonly DateOnly End = new(2027, 1, 1);

    private static readonly JsonElement Published =
        JsonDocument.Parse(File.ReadAllText(Checkout.Path("tests", "corpus", "normen.json"))).RootElement;

    private static readonly Dictionary<string, string> NormOfColumn = new(StringComparer.Ordinal)
    {
        ["J"] = "bijstandsnorm_jonge_alleenstaande",
        ["JK"] = "bijstandsnorm_jonge_alleenstaande_ouder",
        ["JJ"] = "bijstandsnorm_jonge_gehuwden",
        ["JJK"] = "bijstandsnorm_jonge_gehuwden_met_kind",
        ["JM"] = "bijstandsnorm_jong_en_ouder_gehuwd",
        ["JMK"] = "bijstandsnorm_jong_en_ouder_gehuwd_met_kind",
        ["M"] = "bijstandsnorm_alleenstaande",
        ["MM"] = "bijstandsnorm_gehuwden",
        ["O"] = "bijstandsnorm_alleenstaande_aow",
        ["OO"] = "bijstandsnorm_gehuwden_aow",
        ["OM"] = "bijstandsnorm_gehuwden_een_aow",
        ["I"] = "bijstandsnorm_inrichting_alleenstaande",
        ["II"] = "bijstandsnorm_inrichting_gehuwden",
        ["Iplus"] = "verhoging_inrichting_alleenstaande",
        ["IIplus"] = "verhoging_inrichting_gehuwden",
        ["kd18k"] = "kostendelend_deel_jongere_met_kind",
        ["kd18"] = "kostendelend_deel_jongere",
        ["verm_alleen"] = "vermogensgrens_alleenstaande",
        ["verm_ouder"] = "vermogensgrens_alleenstaande_ouder",
        ["verm_gehuwd"] = "vermogensgrens_gehuwden",
        ["verm_woning"] = "vermogensgrens_eigen_woning",
    };

    private static readonly Dictionary<string, string> NormOfAge = new(StringComparer.Ordinal)
    {
        ["21"] = "minimumloon_per_uur",
        ["20"] = "minimumloon_per_uur_twintig",
        ["19"] = "minimumloon_per_uur_negentien",
        ["18"] = "minimumloon_per_uur_achttien",
        ["17"] = "minimumloon_per_uur_zeventien",
        ["16"] = "minimumloon_per_uur_zestien",
        ["15"] = "minimumloon_per_uur_vijftien",
    };

    /// <summary>Norm, first day, last day, and the amount as it was published; null for a hole.</summary>
    public static TheoryData<string, DateOnly, DateOnly, string?> Rows
    {
        get
        {
            var rows = new TheoryData<string, DateOnly, DateOnly, string?>();
            foreach (var (norm, from, until, amount) in SocialAssistance().Concat(MinimumWages()).Concat(MonthlyWages()).Concat(PensionAges()))
            {
                rows.Add(norm, from, until.AddDays(-1), amount);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_published_amount_reads_back_on_its_first_and_on_its_last_day(string norm, DateOnly first, DateOnly last, string? amount)
    {
        foreach (var day in new[] { first, last })
        {
            var outcome = new FormulaCalculator(RulePack.BuiltIn, referenceDate: day).Calculate(norm);

            outcome.IsOk.Should().BeTrue("{0} is a norm", norm);
            (outcome.Reason is null ? decimal.Parse(outcome.Value!, CultureInfo.InvariantCulture) : (decimal?)null).Should().Be(
                amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture),
                "of {0} on {1}", norm, day);
        }
    }

    [Fact]
    public void All_rows_are_read() => Rows.Count.Should().Be((6 * 21) + (5 * 7) + 4 + 2);

    [Theory]
    [InlineData("bijstandsnorm_alleenstaande", "2023-12-31", "norm_geldt_niet")]
    [InlineData("bijstandsnorm_alleenstaande", "2027-01-01", "norm_geldt_niet")]
    [InlineData("bijstandsnorm_inrichting_alleenstaande", "2025-07-01", "norm_nog_onbekend")]
    [InlineData("minimumloon_per_uur_zestien", "2025-12-31", "norm_nog_onbekend")]
    [InlineData("minimumloon_per_uur", "2026-07-01", "norm_geldt_niet")]
    public void Outside_its_dates_a_norm_is_unknown_and_says_why(string norm, string day, string reason) =>
        new FormulaCalculator(RulePack.BuiltIn, referenceDate: DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Calculate(norm).Reason.Should().Be(reason);

    private static IEnumerable<(string Norm, DateOnly From, DateOnly Until, string? Amount)> SocialAssistance() =>
        from period in Published.GetProperty("periods").EnumerateArray()
        from column in NormOfColumn
        select (
            column.Value,
            Day(period.GetProperty("vanaf").GetString()!),
            period.GetProperty("tot").GetString() is { } until ? Day(until) : End,
            period.GetProperty("waarden").TryGetProperty(column.Key, out var amount) ? amount.GetString() : null);

    private static IEnumerable<(string Norm, DateOnly From, DateOnly Until, string? Amount)> MinimumWages()
    {
        var periods = Published.GetProperty("wml").EnumerateObject().ToList();
        return
            from index in Enumerable.Range(0, periods.Count)
            from age in NormOfAge
            select (
                age.Value,
                Day(periods[index].Name),
                index + 1 < periods.Count ? Day(periods[index + 1].Name) : Day(periods[index].Name).AddMonths(6),
                periods[index].Value.GetProperty(age.Key).GetString());
    }

    /// <summary>The last amount was published with two first days, so the pack does not know it.</summary>
    private static IEnumerable<(string Norm, DateOnly From, DateOnly Until, string? Amount)> MonthlyWages() =>
        Published.GetProperty("referentiemaandloon").EnumerateObject().Select(row => (
            "referentiemaandloon",
            Day(row.Name[.."2024-01-01".Length]),
            Day(row.Name[.."2024-01-01".Length]).AddMonths(6),
            row.Name.Length > "2024-01-01".Length ? null : row.Value.GetString()));

    /// <summary>By the first and the last year, in years and months; the pack counts months.</summary>
    private static IEnumerable<(string Norm, DateOnly From, DateOnly Until, string? Amount)> PensionAges() =>
        Published.GetProperty("aow").EnumerateObject().Select(row =>
        {
            var years = row.Name.Split('-').Select(year => int.Parse(year, CultureInfo.InvariantCulture)).ToArray();
            var age = row.Value.GetString()!.Split(' ');
            var months = (int.Parse(age[0], CultureInfo.InvariantCulture) * 12) + (age.Length > 2 ? int.Parse(age[3], CultureInfo.InvariantCulture) : 0);
            return ("aow_leeftijd", new DateOnly(years[0], 1, 1), new DateOnly(years[1] + 1, 1, 1), (string?)months.ToString(CultureInfo.InvariantCulture));
        });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
