using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>432x: cases that people talk about in a group.</summary>
internal static class TalkMessages
{
    public static readonly MessageKind Recognisable = new("OT4321", Severity.Warning, "een casus die niet op een bespreekblad mag");

    public static ImmutableArray<MessageKind> All => [Recognisable];

    /// <summary>Without a word of the case itself.</summary>
    public static Message MayBeRecognised() => Recognisable.Say(
        "deze casus staat niet op het bespreekblad, want er staat niet in dat hij verzonnen of onherkenbaar gemaakt is",
        "haal eruit waaraan iemand te herkennen is en schrijf dan `geanonimiseerd: ja`; is de casus verzonnen, schrijf dan `fictief: ja`");
}
