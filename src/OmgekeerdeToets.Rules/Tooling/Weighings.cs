using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Tooling.Reweighing;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Tries another weighing (<c>watals --weging</c>): another order of criteria, or another weight of an argument. The pack itself
/// never changes; what comes out is an assessment to hold beside the usual one with <see cref="Report.WhatIf"/>.
/// </summary>
[Experimental("OTX001")]
public static class Weighings
{
    private const string Path = "--weging";

    /// <summary>Assesses a situation as if the pack weighed so.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="situation">A situation that was made for this pack.</param>
    /// <param name="weighing">
    /// Each one of: the whole order (<c>helpt, draagvlak, kosten_gemeente</c>; what is left out does not count), a criterion in front
    /// (<c>kosten_gemeente eerst</c>) or at the end (<c>draagvlak laatst</c>), one that does not count (<c>zonder draagvlak</c>), or the
    /// weight of an argument by the end of its name (<c>fiets/zelf_geregeld=licht</c>). They are taken one after the other.
    /// </param>
    /// <param name="options">How far the open questions are looked into; null for <see cref="AssessmentOptions.Default"/>.</param>
    /// <returns>The assessment; or what is wrong with the weighing, with what is meant perhaps.</returns>
    /// <exception cref="ArgumentNullException">The pack, the situation or the weighing is null.</exception>
    /// <exception cref="ArgumentException">The situation was made for another pack.</exception>
    public static Loaded<AssessmentResult> Assess(
        RulePack pack, Situation situation, IEnumerable<string> weighing, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(weighing);
        if (!ReferenceEquals(situation.Blueprint, pack.Blueprint))
        {
            throw new ArgumentException("The situation was made for another pack.", nameof(situation));
        }

        var messages = new DiagnosticBag();
        var blueprint = pack.Blueprint;
        foreach (var text in weighing)
        {
            blueprint = new WeighingReader(new SourceText(Path, text), messages).Apply(blueprint);
        }

        return Loaded.Of(
            messages.HasErrors ? null : Assessment.Run(new OtherWeighing(pack.Rules, blueprint), situation, options ?? AssessmentOptions.Default),
            messages);
    }
}
