using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

public sealed class ReasonWordingTests
{
    [Theory]
    [InlineData("Heard", Truth.Unknown, "In het dossier staat nog niet dat de inwoner is gehoord.")]
    [InlineData("Heard", Truth.False, "De inwoner is niet gehoord.")]
    [InlineData("Blame", Truth.Unknown, "Het verwijt is nog niet beoordeeld: kan niet, wil niet, wist niet of niet bereikt.")]
    [InlineData("Necessary", Truth.Unknown, "Of dit noodzakelijk is, heeft nog niemand beoordeeld.")]
    [InlineData("Balanced", Truth.False, "Beoordeeld is dat dit niet evenwichtig is.")]
    public void Due_care_that_is_missing_looks_different_from_due_care_that_says_no(string aspect, Truth holds, string expected) =>
        ReasonWording.DueCare(new DueCareItem(Enum.Parse<DueCareAspect>(aspect), holds)).Should().Be(expected);

    [Fact]
    public void A_safeguard_and_a_lighter_way_are_named()
    {
        ReasonWording.DueCare(new DueCareItem(DueCareAspect.Safeguard, Truth.Unknown, "tijd_om_te_herstellen"))
            .Should().Be("In het dossier staat nog niet dat aan deze waarborg is voldaan: tijd om te herstellen.");
        ReasonWording.DueCare(new DueCareItem(DueCareAspect.LighterWays, Truth.Unknown, "gesprek_met_ouders"))
            .Should().Be("In het dossier staat nog niet dat “gesprek met ouders” eerst is geprobeerd, met datum.");
    }

    [Fact]
    public void A_decisive_objection_tells_its_source_in_the_same_sentence() =>
        ReasonWording.Decisive("De betaling gaat door.", "Awb 3:3.")
            .Should().Be("Een bezwaar dat de doorslag geeft: De betaling gaat door (bron: Awb 3:3).");
}
