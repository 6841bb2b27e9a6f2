using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Situations;

/// <summary>
/// What a decision must say to be carried out: how much, from when, until when, and how it comes. What the case does not say is null;
/// nothing is made up for it.
/// </summary>
/// <param name="Amount">Dutch: <i>bedrag</i>.</param>
/// <param name="From">The day it begins (<i>vanaf</i>).</param>
/// <param name="Through">The last day (<i>tot_en_met</i>).</param>
/// <param name="How">How it is paid or provided (<i>hoe</i>), in the words of the one who decided.</param>
internal sealed record DecisionTerms(DecidedAmount? Amount, DateOnly? From, DateOnly? Through, string? How)
{
    public static DecisionTerms None { get; } = new(null, null, null, null);
}

/// <summary>An amount that was decided on.</summary>
/// <param name="Euros">In euro, never negative.</param>
/// <param name="Per">Per what, such as <i>maand</i>; null when the case does not say.</param>
internal sealed record DecidedAmount(Fraction Euros, string? Per);
