using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Core.Tests.Reports.Wording;

/// <summary>A sentence about the resident becomes one to the resident, and what somebody said stays.</summary>
public sealed class AddressWordingTests
{
    [Theory]
    [InlineData("De inwoner komt weer buiten en ziet mensen", "U komt weer buiten en ziet mensen")]
    [InlineData("De inwoner is elke dag op tijd en hoeft niemand te vragen.", "U bent elke dag op tijd en hoeft niemand te vragen.")]
    [InlineData("Er is een plek waar de inwoner nodig is.", "Er is een plek waar u nodig bent.")]
    [InlineData("Na vier weken vragen waar de inwoner heen is geweest.", "Na vier weken vragen waar u heen bent geweest.")]
    [InlineData("Meedoen is wat de inwoner zelf wil, en daar is de wet voor.", "Meedoen is wat u zelf wil, en daar is de wet voor.")]
    [InlineData("de inwoner doet mee met wat hij of zij goed kan", "u doet mee met wat u goed kan")]
    [InlineData("De inwoner heeft weinig mensen om zich heen.", "U heeft weinig mensen om u heen.")]
    [InlineData("de schulden van de inwoner", "uw schulden")]
    [InlineData("Het eigen huis blijft van de inwoner", "Het eigen huis blijft van u")]
    [InlineData("dat er geen reactie kwam is de inwoner niet te verwijten", "dat er geen reactie kwam valt u niet te verwijten")]
    [InlineData("Een bezoek kost de inwoner niets.", "Een bezoek kost u niets.")]
    [InlineData("Het gezin regelt het zelf.", "Uw gezin regelt het zelf.")]
    [InlineData("De afstand is 4 km (bron: inwoner, 20 oktober 2026).", "De afstand is 4 km (dat vertelde u ons, 20 oktober 2026).")]
    [InlineData("De inwoner staat hier niet achter. “De inwoner zegt nee.”", "U staat hier niet achter. “De inwoner zegt nee.”")]
    [InlineData("De inwoners van de wijk komen samen.", "De inwoners van de wijk komen samen.")]
    [InlineData("De inwoner betaalt elke maand wat er te missen is.", "U betaalt elke maand wat er te missen is.")]
    public void A_sentence_of_the_pack_is_said_to_the_resident(string about, string to) => AddressWording.ToYou(about).Should().Be(to);

    [Theory]
    [InlineData("Zij redt het niet zelf.", true)]
    [InlineData("U zei zelf dat zij graag fietsen.", false)]
    [InlineData("Er is ook werk in de buurt.", false)]
    [InlineData("Over haar budget maken wij afspraken.", true)]
    public void What_is_about_somebody_is_told_from_what_is_said_to_them(string text, bool isAbout) =>
        StaffWording.IsAboutResident(text).Should().Be(isAbout);

    [Theory]
    [InlineData("De aanvraag ondertekenen die wij samen invullen", true)]
    [InlineData("Een aanvraag invullen met bewijs van de kosten", true)]
    [InlineData("Vraag het aan bij de balie", true)]
    [InlineData("Elke maand doorgeven wat er verandert", false)]
    [InlineData("Vragen of het lukt", false)]
    public void A_step_of_an_application_is_known_by_its_words(string text, bool isStep) =>
        ApplicationWording.IsAboutApplying(text).Should().Be(isStep);
}
