using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Core.Tests.Reports.Json;

/// <summary>Texts and numbers stand in the bytes as the serializer of the framework would write them.</summary>
public sealed class JsonBytesTests
{
    private static readonly JsonSerializerOptions AsEverywhere = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("")]
    [InlineData("spullen_bril_kapot")]
    [InlineData("kinderen.school (kind 1)")]
    [InlineData("één, twee")]
    [InlineData("\"zo\" \\ <b>")]
    [InlineData("regel\neinde\u0001")]
    [InlineData("\ud83d\ude00 \ud83d")]
    [InlineData(null)]
    public void A_text_is_escaped_as_everywhere(string? text)
    {
        var bytes = new JsonBytes();
        bytes.Begin();
        bytes.AddText(text);

        Encoding.UTF8.GetString(bytes.Written).Should().Be(JsonSerializer.Serialize(text, AsEverywhere));
    }

    [Fact]
    public void Items_are_parted_and_room_is_made_and_used_again()
    {
        var bytes = new JsonBytes();
        var longText = new string('a', 5000);
        foreach (var number in new[] { int.MinValue, 0, int.MaxValue })
        {
            var isFirst = true;
            bytes.Begin();
            bytes.AddItem(longText, ref isFirst);
            bytes.AddItem("b", ref isFirst);
            bytes.AddNumber(number);

            Encoding.UTF8.GetString(bytes.Written).Should().Be($"\"{longText}\",\"b\"{number.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
