using System.Text;
using System.Text.Json;
using OmgekeerdeToets.Cases.Lines;

namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>What it reads to the end is JSON, and the reader of the framework reads the same tokens in it.</summary>
public sealed class PlainJsonTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("0")]
    [InlineData(" { \"a\" : [ 1 , -2.50 , \"x\" , true , false , null , { } , [ ] ] ,\t\"b\":{\"é\":\"ü\"} } \r")]
    [InlineData("[0,-0,10,0.5,1.05]")]
    [InlineData("[[[]],{\"a\":[{}]}]")]
    public void What_is_plain_is_read_to_the_end(string text)
    {
        Tokens(text, out var isAtEnd).Should().Equal(TokensOfFramework(text));

        isAtEnd.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{\"a\":1} 2")]
    [InlineData("{\"a\":1]")]
    [InlineData("[1}")]
    [InlineData("{,}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{a:1}")]
    [InlineData("[01]")]
    [InlineData("[1.]")]
    [InlineData("[.5]")]
    [InlineData("[-]")]
    [InlineData("[+1]")]
    [InlineData("[1e5]")]
    [InlineData("[tru]")]
    [InlineData("[truer]")]
    [InlineData("[nul")]
    [InlineData("[\"a]")]
    [InlineData("[\"a\\n\"]")]
    [InlineData("[\"a\tb\"]")]
    [InlineData("[1]\0")]
    [InlineData("// 1")]
    public void What_is_not_plain_ends_before_its_end(string text)
    {
        Tokens(text, out var isAtEnd);

        isAtEnd.Should().BeFalse();
    }

    [Fact]
    public void What_is_nested_deeper_than_any_case_is_left_to_the_full_reader()
    {
        Tokens(new string('[', 63) + new string(']', 63), out var isAtEnd).Should().HaveCount(126);
        isAtEnd.Should().BeTrue();
        Tokens(new string('[', 64) + new string(']', 64), out isAtEnd).Should().HaveCount(63);
        isAtEnd.Should().BeFalse();
    }

    [Fact]
    public void Damaged_lines_are_read_as_the_framework_does_or_not_to_the_end()
    {
        var random = new Random(11);
        var lines = new RandomSituations(RulePack.BuiltIn.Blueprint, 5).Take(40).Select(LineJson.Of).ToList();
        var whole = 0;
        for (var i = 0; i < 4000; i++)
        {
            var line = LineMutation.Of(lines[i % lines.Count], random);

            var tokens = Tokens(line, out var isAtEnd);

            if (isAtEnd)
            {
                tokens.Should().Equal(TokensOfFramework(line));
                whole++;
            }
        }

        whole.Should().BeInRange(400, 3600, "otherwise the damage is of one kind");
    }

    private static List<(JsonTokenType, string)> Tokens(string text, out bool isAtEnd)
    {
        var tokens = new List<(JsonTokenType, string)>();
        var reader = new PlainJson(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            tokens.Add((reader.TokenType, TextOf(reader.TokenType, reader.ValueSpan)));
        }

        isAtEnd = reader.IsAtEnd;
        return tokens;
    }

    private static List<(JsonTokenType, string)> TokensOfFramework(string text)
    {
        var tokens = new List<(JsonTokenType, string)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            tokens.Add((reader.TokenType, TextOf(reader.TokenType, reader.ValueSpan)));
        }

        return tokens;
    }

    private static string TextOf(JsonTokenType type, ReadOnlySpan<byte> text) =>
        type is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.PropertyName ? Encoding.UTF8.GetString(text) : "";
}
