using System.Reflection;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Diagnostics;

public sealed class CatalogTests
{
    private static readonly string[] Stages = ["10", "11", "12", "20", "21", "30", "31", "32", "33", "34", "35", "40", "43", "50", "90"];

    [Fact]
    public void No_code_is_used_twice() =>
        Catalog.All.Select(kind => kind.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_code_is_OT_with_four_digits_of_a_known_stage() =>
        Catalog.All.Should().OnlyContain(kind =>
            kind.Code.Length == 6
            && kind.Code.StartsWith("OT")
            && kind.Code.Skip(2).All(char.IsAsciiDigit)
            && Stages.Contains(kind.Code.Substring(2, 2)));

    [Fact]
    public void Every_title_is_a_short_Dutch_phrase_without_a_full_stop() =>
        Catalog.All.Should().OnlyContain(kind =>
            kind.Title.Length > 5 && kind.Title.Length <= 90 && !kind.Title.EndsWith('.') && !char.IsUpper(kind.Title[0]) || kind.Title.StartsWith("YAML"));

    [Fact]
    public void Every_kind_that_a_stage_declares_is_in_the_catalog()
    {
        var declared = typeof(Catalog).Assembly.GetTypes()
            .Where(type => type.Namespace == "OmgekeerdeToets.Diagnostics.Messages")
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(MessageKind))
            .Select(field => (MessageKind)field.GetValue(null)!);

        declared.Should().NotBeEmpty().And.BeSubsetOf(Catalog.All);
    }

    [Theory]
    [InlineData("OT1010")]
    [InlineData("ot1010")]
    [InlineData(" 1010 ")]
    public void A_code_is_found_however_it_is_typed(string typed) =>
        Catalog.Find(typed)!.Code.Should().Be("OT1010");

    [Theory]
    [InlineData("OT0000")]
    [InlineData("")]
    [InlineData("fout")]
    public void What_is_no_code_is_not_found(string typed) =>
        Catalog.Find(typed).Should().BeNull();
}
