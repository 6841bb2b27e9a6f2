namespace OmgekeerdeToets.Rules.Tests.Binding.Law;

/// <summary>A provision that nobody declares: what there is of its article is offered, and never an article that only looks like it.</summary>
public sealed class ProvisionHintsTests
{
    private const string More =
        """
              - artikel: 18
                lid: 2
                inhoud: Het tweede lid.
                gecontroleerd: nee
              - artikel: 18
                lid: 1
                inhoud: Het eerste lid.
                gecontroleerd: nee
          pwo:
            titel: Een andere wet
            bwb: BWBR0015704
            bepalingen:
              - artikel: 18
                lid: 3
                inhoud: Van de andere wet.
                gecontroleerd: nee
        """;

    [Theory]
    [InlineData("pw 35", "bedoeld is misschien `pw 35 lid 1` (wetten.yaml:17)")]
    [InlineData("pw 35 lid 2", "bedoeld is misschien `pw 35 lid 1` (wetten.yaml:17)")]
    [InlineData("pw 18 lid 3", "van artikel 18 kent het pakket: `pw 18 lid 1`, `pw 18 lid 2`")]
    [InlineData("pwo 35 lid 1", "bedoeld is misschien `pw 35 lid 1` (wetten.yaml:17)")]
    [InlineData("pw 36 lid 1", "zet de bepaling onder `bepalingen:` van die wet, met haar inhoud in een zin")]
    public void What_there_is_of_the_article_is_offered(string citation, string hint)
    {
        var message = TestPack.Base.AddingToLaws(More).Replacing("- grondslag: pw 35 lid 1", $"- grondslag: {citation}").TheMessage();

        (message.Code, message.Message, message.Hint).Should().Be(("OT2042", $"onbekende bepaling `{citation}`", hint));
    }
}
