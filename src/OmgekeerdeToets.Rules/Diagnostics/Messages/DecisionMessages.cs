using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>430x: what a person decided in a case (<c>besluit</c>), beside what was advised.</summary>
internal static class DecisionMessages
{
    public static readonly MessageKind Unexplained = new("OT4301", Severity.Warning, "een besluit dat zonder redenen afwijkt van het advies");

    public static ImmutableArray<MessageKind> All => [Unexplained];

    /// <param name="advised">What the advice came to, in words.</param>
    public static Message WithoutReasons(string advised) => Unexplained.Say(
        $"dit besluit wijkt af van het advies ({advised}), en er staat niet bij waarom",
        "afwijken mag; schrijf bij `redenen` de eigen redenen van wie besloot");
}
