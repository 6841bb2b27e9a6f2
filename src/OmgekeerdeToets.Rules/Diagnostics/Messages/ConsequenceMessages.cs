using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>33xx, first part: consequences and what a solution costs.</summary>
internal static class ConsequenceMessages
{
    public static readonly MessageKind HowOften = new("OT3301", Severity.Error, "een bedrag zonder ritme, of met twee");

    public static ImmutableArray<MessageKind> All => [HowOften];

    public static Message HowOftenMissing() => HowOften.Say(
        "er staat niet bij hoe vaak dit bedrag betaald wordt", "zet eronder: `hoe_vaak: eenmalig`, `per_maand` of `per_jaar`");

    public static Message RhythmDiffers(string unit) => HowOften.Say(
        $"het bedrag is al in {unit}, en dat is een ander ritme", "haal `hoe_vaak` weg, of reken het bedrag om");
}
