using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Rendering;

namespace OmgekeerdeToets.Core.Tests.Reports.Rendering;

public sealed class WrappingTests
{
    [Fact]
    public void What_belongs_together_stays_on_one_line()
    {
        var text = Render(new Paragraph("Het gaat hier nu om een bedrag van ten € 500"), 42);

        text.Should().NotContain("€\n").And.Contain("€ 500");
    }

    [Fact]
    public void A_word_that_is_too_long_for_its_place_moves_to_the_left_before_it_sticks_out()
    {
        const string Long = "arbeidsongeschiktheidsverzekeringswet";

        var lines = Render(new Bullets([new Item(Marker.Dot, "kort") { Below = [new Bullets([new Item(Marker.Dot, "een " + Long)])] }]), 40).Split('\n');

        lines.Should().Contain(line => line.TrimStart() == Long && line.Length <= 40);
    }

    [Fact]
    public void A_table_that_does_not_fit_is_written_row_by_row()
    {
        var table = new Table(["Oplossing", "Uitkomst", "Kosten"],
            [["vervoerstoelage_voor_kinderen", "nog_niet_te_beoordelen", "onbekend"]]);

        Render(table, 40).Should().Be("vervoerstoelage_voor_kinderen\n  Uitkomst: nog_niet_te_beoordelen ·\n  Kosten: onbekend\n");
        Render(table, 80).Should().StartWith("Oplossing                      Uitkomst");
    }

    private static string Render(Block block, int width) => TextRenderer.Render(new Document([block]), width, colour: false);
}
