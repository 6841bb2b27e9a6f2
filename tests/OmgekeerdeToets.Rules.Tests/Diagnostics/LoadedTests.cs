using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Diagnostics;

public sealed class LoadedTests
{
    [Fact]
    public void A_warning_stands_beside_a_value()
    {
        var bag = new DiagnosticBag();
        bag.Add("a.yaml", TextMessages.NothingInside());

        var loaded = Loaded.Of("inhoud", bag);

        loaded.IsOk.Should().BeTrue();
        loaded.GetOrThrow().Should().Be("inhoud");
        loaded.Diagnostics.Should().ContainSingle(d => d.Severity == Severity.Warning);
    }

    [Fact]
    public void With_an_error_there_is_no_value_and_who_insists_gets_the_rendered_diagnostics()
    {
        var bag = new DiagnosticBag();
        bag.Add("a.yaml", TextMessages.CannotOpen());
        var loaded = Loaded.Of("inhoud", bag);

        var insist = () => loaded.GetOrThrow();

        loaded.IsOk.Should().BeFalse();
        insist.Should().Throw<OmgekeerdeToetsException>()
            .Where(e => e.Diagnostics.Single().Code == "OT1001" && e.Message.StartsWith("a.yaml: fout OT1001: "));
    }

    [Fact]
    public void Diagnostics_are_ordered_by_file_line_and_column_whatever_the_order_they_came_in()
    {
        var first = new SourceText("a.yaml", "een: 1\ntwee: 2\n");
        var bag = new DiagnosticBag();
        bag.Add("b.yaml", TextMessages.CannotOpen());
        bag.Add(first.SpanOnLine(1, 0, 4), YamlMessages.TabFound());
        bag.Add(first.SpanOnLine(0, 5, 1), YamlMessages.TabFound());

        bag.ToSorted().Select(d => (d.Path, d.Line, d.Column))
            .Should().Equal(("a.yaml", 1, 6), ("a.yaml", 2, 1), ("b.yaml", 0, 0));
    }
}
